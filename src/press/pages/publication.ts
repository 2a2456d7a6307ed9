import {
  frontAddress,
  frontFile,
  historyAddress,
  listAddress,
  listFile,
  mastheadFile,
  offlineAddress,
  pageLength,
  savedAddress,
  searchAddress,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsAddress,
  topicsFile,
  wordPrefix,
  wordsFile,
  type ListName,
} from '../../edition/addresses.ts';
import type { Memory } from '../related/relate.ts';
import { directionOf } from '../../text/language.ts';
import type { Card, ListPage, Masthead, Words } from '../../edition/published.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { makeDesk, type Desk } from './story-cards.ts';
import type { Edition, PressStory, Section } from '../model/edition.ts';
import { frontPage } from './front-page.ts';
import { makeHead } from '../machine-readable/head.ts';
import { namedOf } from '../model/make-edition.ts';
import { searchFiles, searchPage } from './search-files.ts';
import { storyPage } from './story-page.ts';
import { alongside, inTime, makeThreads, topicsPages } from './topics.ts';
import { headlineOf, oneLine, present, written } from '../model/wording.ts';

/** What goes to press: each file is made when it is asked for, so that no more than one is in memory at a time. */
export interface Publication {
  /** The data files by their addresses. */
  readonly files: ReadonlyMap<string, () => unknown>;
  /** The addresses of all pages that are there to be found. */
  readonly pages: readonly string[];
  /** Pages that are nothing without their reader, and that no search engine is to list. */
  readonly unlisted: readonly string[];
  /** What stands on each page's preview image, by the page's address. A picture in it is named by its own address. */
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

/** Headlines an unknown address is compared with, for each word. */
const cardsPerWord = 8;

/**
 * Lays out every page of an edition.
 * @param memory what is known from earlier builds
 */
export function publish(edition: Edition, memory?: Memory): Publication {
  const files = new Map<string, () => unknown>();
  const pages: string[] = [];
  const contents = new Map<string, PageContent>();
  const cards = new Map<string, CardCopy>();
  const card = (headline: string, others: Partial<CardCopy> = {}): CardCopy => ({
    nameplate: oneLine(edition.file.name),
    headline,
    language: edition.file.inLanguage,
    ...others,
  });
  const desk = makeDesk(edition, memory);
  const head = makeHead(edition);
  const threads = makeThreads();
  const addPage = <T>(
    address: string,
    file: string,
    make: () => T,
    headWith: (data: T) => string,
    preview: CardCopy,
  ) => {
    cards.set(address, preview);
    pages.push(address);
    files.set(file, make);
    contents.set(address, {
      file,
      make: () => {
        const data = make();
        return { data, head: headWith(data) };
      },
    });
  };

  files.set(mastheadFile, () => masthead(edition));
  addPage(
    frontAddress,
    frontFile,
    () => frontPage(edition, desk),
    head.front,
    card(written(edition.file.description) ?? oneLine(edition.file.name)),
  );
  for (const story of edition.stories) {
    addPage(
      storyAddress(story.slug),
      storyFile(story.slug),
      () => storyPage(story, edition, desk, threads),
      head.story,
      storyCard(story, card),
    );
  }

  const addList = (
    name: ListName,
    stories: readonly PressStory[],
    about: Pick<ListPage, 'name' | 'description' | 'topicKind' | 'sameAs' | 'alongside'>,
  ) => {
    const count = Math.max(1, Math.ceil(stories.length / pageLength));
    for (let page = 1; page <= count; page++) {
      const make = (): ListPage => ({
        ...about,
        cards: stories
          .slice((page - 1) * pageLength, page * pageLength)
          .map((story) => withStandfirst(story, desk.card(story))),
        page,
        pages: count,
        total: stories.length,
      });
      addPage(
        listAddress(name, page),
        listFile(name, page),
        make,
        (data) => head.list(name, data),
        card(oneLine(about.name)),
      );
    }
  };
  addList({ kind: 'headlines' }, edition.stories, { name: 'All headlines' });
  const bySection = new Map<Section, PressStory[]>(edition.sections.map((section) => [section, []]));
  for (const story of edition.stories) if (story.section !== undefined) bySection.get(story.section)?.push(story);
  for (const [section, stories] of bySection) {
    addList({ kind: 'section', slug: section.slug }, stories, {
      name: section.name,
      ...present({ description: section.description }),
    });
  }
  for (const topic of edition.topics) {
    const others = alongside(topic).map(({ slug, name }) => ({ slug, name }));
    const about = {
      name: topic.name,
      ...present({ topicKind: topic.kind, sameAs: topic.sameAs, alongside: others.length === 0 ? undefined : others }),
    };
    addList({ kind: 'topic', slug: topic.slug }, inTime(topic.stories), about);
  }
  for (const [i, make] of topicsPages(edition).entries()) {
    addPage(topicsAddress(i + 1), topicsFile(i + 1), make, head.topics, card('Topics'));
  }
  files.set(searchPageFile, () => searchPage(edition));
  for (const [file, make] of searchFiles(edition, desk)) files.set(file, make);
  for (const [prefix, words] of slugWords(edition, desk)) files.set(wordsFile(prefix), words);
  return {
    files,
    pages,
    unlisted: [searchAddress, savedAddress, historyAddress, offlineAddress],
    cards,
    contents,
    plainHead: head.plain,
  };
}

function storyCard(story: PressStory, card: (headline: string, others: Partial<CardCopy>) => CardCopy): CardCopy {
  const { section, image, language } = story;
  return card(headlineOf(story), {
    language,
    ...present({
      section: section === undefined ? undefined : oneLine(section.name),
      picture: image?.from === 'shipped' ? image.src : undefined,
    }),
  });
}

/** In a list of one section or topic there is room for the standfirst. */
const withStandfirst = (story: PressStory, card: Card): Card => ({
  ...card,
  ...present({ description: written(story.file.description) }),
});

function masthead(edition: Edition): Masthead {
  const { name, description, inLanguage, publisher } = edition.file;
  return {
    name: oneLine(name),
    ...present({
      description: written(description),
      url: edition.url,
      publisher:
        publisher === undefined
          ? undefined
          : namedOf({ name: oneLine(publisher.name), ...present({ url: publisher.url }) }),
    }),
    language: { lang: inLanguage, dir: directionOf(inLanguage) },
    sections: edition.sections.map(({ slug, name: section }) => ({ slug, name: section })),
    stories: edition.stories.length,
  };
}

/** A card without what a list of a few headlines can do without. */
const shortOf = ({ slug, headline, language, text }: Card): Card => ({
  slug,
  headline,
  text,
  ...present({ language }),
});

/** The words of all slugs by their first two characters, for pages whose address is not known. */
function slugWords(edition: Edition, desk: Desk): Map<string, () => Words> {
  const words = new Map<string, PressStory[]>();
  for (const story of edition.stories) {
    for (const word of new Set(story.slug.split('-'))) {
      const stories = words.get(word);
      if (stories === undefined) words.set(word, [story]);
      else if (stories.length < cardsPerWord) stories.push(story);
    }
  }
  const prefixes = new Map<string, string[]>();
  for (const word of [...words.keys()].toSorted()) {
    const prefix = wordPrefix(word);
    if (prefix === undefined) continue;
    const known = prefixes.get(prefix);
    if (known === undefined) prefixes.set(prefix, [word]);
    else known.push(word);
  }
  return new Map(
    [...prefixes].map(([prefix, found]) => [
      prefix,
      () => found.map((word) => ({ word, cards: (words.get(word) ?? []).map((story) => shortOf(desk.card(story))) })),
    ]),
  );
}
