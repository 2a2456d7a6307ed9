import {
  historyAddress,
  mastheadFile,
  offlineAddress,
  savedAddress,
  searchAddress,
  searchPageFile,
  storyFile,
  wordsFile,
} from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { createHead, type MachineReadable } from '../machine-readable/head.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { relate, type RelatedCache } from '../related/relate.ts';
import type { OpenPlans } from './kept/kept-plans.ts';
import { numberedStories, storyPagePrint, storyPrints } from './kept/page-frame.ts';
import { masthead } from './masthead.ts';
import { notFoundWords } from './not-found-words.ts';
import { planPages, type ContentPlan } from './plan-pages.ts';
import { quotedPassages } from './quoted-passages.ts';
import { documentsOf } from './related-documents.ts';
import { backlinksOf, relatedHeadlines } from './related-headlines.ts';
import type { SearchCache } from './search-cache.ts';
import { searchFiles, searchPage, type FileMaker } from './search-files.ts';
import { storyCards } from './story-cards.ts';

/** All pages and data files of a site. Each is made on request, so that only one is in memory at a time. */
export interface Publication {
  /** Makes the data files, by their addresses. */
  readonly files: ReadonlyMap<string, FileMaker>;
  /** The addresses of all pages that search engines may list. */
  readonly pages: readonly string[];
  /** The addresses of pages whose content is on the reader's device. Search engines must not list them. */
  readonly unlisted: readonly string[];
  /** The text on each page's preview image, by the page's address. A picture in it is named by its own address. */
  readonly cards: ReadonlyMap<string, CardCopy>;
  /** The content of each page that has a data file of its own, by the page's address. */
  readonly contents: ReadonlyMap<string, PageContent>;
  /** The machine-readable part of the head of every other page. */
  readonly plainHead: string;
}

/** A page's own data file, and the machine-readable parts of the page, which are made from the same data. */
export interface PageContent {
  readonly file: string;
  readonly plan: () => ContentPlan;
  /** Makes the data anew with each call, so that no more than one page's is in memory. */
  readonly make: () => MachineReadable & { readonly data: unknown };
}

/** What earlier builds have kept. */
export interface PublicationCaches {
  /** Of finding related stories. */
  readonly related?: RelatedCache | undefined;
  /** The terms of the stories. */
  readonly search?: SearchCache | undefined;
  /** The keys of pages. */
  readonly plans?: Pick<OpenPlans, 'inFrame'> | undefined;
}

/** Plans every page and data file of an edition. */
export function planPublication(edition: Edition, { related, search, plans }: PublicationCaches = {}): Publication {
  const cardOf = storyCards(edition);
  // Another thread may cut texts for it while this one finds related stories.
  const filesOfSearch = searchFiles(edition, cardOf, search);
  const relations = relate(documentsOf(edition), related);
  const backlinks = backlinksOf(edition.stories);
  const parts = {
    cardOf,
    relatedTo: relatedHeadlines(edition, relations, backlinks),
    passagesFor: quotedPassages(edition, relations),
    relations,
    printOf: (story: PressStory) => storyPagePrint(story, relations, backlinks.get(story.slug) ?? []),
  };
  const head = createHead(edition);
  const stories = numberedStories(edition);
  const prints = plans && storyPrints(stories, relations);
  const plansIn = plans && prints && ((frame: string) => plans.inFrame(frame, stories, prints));
  const pages = planPages(edition, parts, head, plansIn);
  return {
    files: new Map<string, FileMaker>([
      [mastheadFile, () => masthead(edition)],
      ...pages.map(({ file, makeData }) => [file, makeData] as const),
      ...formerFiles(edition, new Map(pages.map(({ file, makeData }) => [file, makeData]))),
      [searchPageFile, () => searchPage(edition)],
      ...filesOfSearch,
      ...[...notFoundWords(edition, cardOf)].map(([prefix, make]) => [wordsFile(prefix), make] as const),
    ]),
    pages: pages.map(({ address }) => address),
    unlisted: [searchAddress, savedAddress, historyAddress, offlineAddress],
    // An edition without a public address has no preview images.
    get cards() {
      return new Map(pages.map(({ address, preview }) => [address, preview()]));
    },
    contents: new Map(pages.map(({ address, file, plan }) => [address, { file, plan, make: () => plan().make() }])),
    plainHead: head.plain,
  };
}

/**
 * The data of renamed stories at their former addresses. Hosts redirect pages. A reader's device also requests data
 * alone, such as that of a saved story whose former slug it knows.
 */
function formerFiles(
  { stories, expired }: Edition,
  files: ReadonlyMap<string, () => unknown>,
): (readonly [address: string, make: () => unknown])[] {
  return [...stories, ...expired].flatMap(({ slug, aliases }) => {
    const make = files.get(storyFile(slug));
    return make === undefined ? [] : aliases.map((alias) => [storyFile(alias), make] as const);
  });
}
