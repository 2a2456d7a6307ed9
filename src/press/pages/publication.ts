import * as messages from '#messages/page.ts';
import {
  frontAddress,
  frontFile,
  historyAddress,
  mastheadFile,
  offlineAddress,
  savedAddress,
  searchAddress,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsAddress,
  topicsFile,
  wordsFile,
} from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { createHead } from '../machine-readable/head.ts';
import type { Edition } from '../model/edition.ts';
import { relate, type Memory } from '../related/relate.ts';
import { frontPage } from './front-page.ts';
import { headlineLists, listPages } from './list-pages.ts';
import { masthead } from './masthead.ts';
import { notFoundWords } from './not-found-words.ts';
import { previewOf, storyPreview } from './preview-copy.ts';
import { quotedPassages } from './quoted-passages.ts';
import { documentsOf } from './related-documents.ts';
import { relatedHeadlines } from './related-headlines.ts';
import { searchFiles, searchPage } from './search-files.ts';
import { storyCards } from './story-cards.ts';
import { storyPages } from './story-page.ts';
import { topicsPages } from './topics.ts';

/** Everything that goes to press. Each file is made when it is asked for, so that only one is in memory at a time. */
export interface Publication {
  /** Makes the data files, by their addresses. */
  readonly files: ReadonlyMap<string, () => unknown>;
  /** The addresses of all pages that can be found. */
  readonly pages: readonly string[];
  /** The addresses of pages that only their reader fills, and that search engines must not list. */
  readonly unlisted: readonly string[];
  /** The text on each page's preview image, by the page's address. A picture in it is named by its own address. */
  readonly cards: ReadonlyMap<string, CardCopy>;
  /** What each page with a data file of its own is made of, by the page's address. */
  readonly contents: ReadonlyMap<string, PageContent>;
  /** The machine-readable part of the head of every other page. */
  readonly plainHead: string;
}

/** A page's own data file, and the machine-readable part of its head, which is made from the same data. */
export interface PageContent {
  readonly file: string;
  /** Makes the data anew with each call, so that no more than one page's is in memory. */
  readonly make: () => { readonly data: unknown; readonly head: string };
}

/** A page of an edition: where it is, its data, and what is made of the data. */
interface PagePlan<T> {
  readonly address: string;
  readonly file: string;
  readonly make: () => T;
  readonly headOf: (data: T) => string;
  readonly preview: CardCopy;
}

/**
 * Plans every page of an edition.
 * @param cache of earlier builds, for finding related stories
 */
export function publish(edition: Edition, cache?: Memory): Publication {
  const head = createHead(edition);
  const relations = relate(documentsOf(edition), cache);
  const cardOf = storyCards(edition);
  const relatedTo = relatedHeadlines(edition, cardOf, relations);
  const storyPage = storyPages(edition, {
    cardOf,
    relatedTo,
    passagesFor: quotedPassages(edition, relations),
    relations,
  });

  const files = new Map<string, () => unknown>([[mastheadFile, () => masthead(edition)]]);
  const cards = new Map<string, CardCopy>();
  const contents = new Map<string, PageContent>();
  const add = <T>({ address, file, make, headOf, preview }: PagePlan<T>) => {
    files.set(file, make);
    cards.set(address, preview);
    contents.set(address, {
      file,
      make: () => {
        const data = make();
        return { data, head: headOf(data) };
      },
    });
  };

  add({
    address: frontAddress,
    file: frontFile,
    make: () => frontPage(edition, cardOf, relatedTo),
    headOf: head.front,
    preview: previewOf(edition, edition.description ?? edition.name),
  });
  for (const story of edition.stories) {
    add({
      address: storyAddress(story.slug),
      file: storyFile(story.slug),
      make: () => storyPage(story),
      headOf: head.story,
      preview: storyPreview(edition, story),
    });
  }
  for (const list of headlineLists(edition)) {
    const preview = previewOf(edition, list.about.name);
    for (const page of listPages(list, cardOf)) add({ ...page, headOf: (data) => head.list(list.name, data), preview });
  }
  for (const [i, make] of topicsPages(edition).entries()) {
    const preview = previewOf(edition, messages.topics);
    add({ address: topicsAddress(i + 1), file: topicsFile(i + 1), make, headOf: head.topics, preview });
  }
  files.set(searchPageFile, () => searchPage(edition));
  for (const [file, make] of searchFiles(edition, cardOf)) files.set(file, make);
  for (const [prefix, make] of notFoundWords(edition.stories, cardOf)) files.set(wordsFile(prefix), make);
  return {
    files,
    pages: [...contents.keys()],
    unlisted: [searchAddress, savedAddress, historyAddress, offlineAddress],
    cards,
    contents,
    plainHead: head.plain,
  };
}
