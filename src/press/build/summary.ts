import { counted } from '../copy/counted.ts';
import type { NextChange } from '../model/edition.ts';
import { quote } from '../copy/messages/quote.ts';
import type { MergedShards } from './shards/shards.ts';

export interface BuildSummary {
  /** Of a site in several languages: that of the edition, as a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly stories: number;
  readonly pages: number;
  readonly seconds: number;
  /** Whether the last edition has stayed, since nothing has changed. */
  readonly isUnchanged?: boolean;
  /** As it is printed, relative to the project's folder. */
  readonly folder: string;
  /** The size of the whole folder. */
  readonly bytes: number;
  /** The size of pages and data files. */
  readonly pageBytes: number;
  readonly previewImages: number;
  /** Pictures that their preview images had to leave out, and why. */
  readonly unreadable: readonly { readonly picture: string; readonly reason: string }[];
  /** Why preview images are missing: a reason for each. */
  readonly failures: readonly string[];
  /** Characters that preview images leave out, and the addresses of their pages. */
  readonly leftOut: { readonly characters: readonly string[]; readonly pages: readonly string[] };
  /** What is no fault, though an editor should know it: a line for each. */
  readonly remarks?: readonly string[];
  /** What was taken from shards that other machines have built. */
  readonly shards?: MergedShards | undefined;
  /** The language of an edition that the interface has no texts in, as a BCP 47 tag. */
  readonly missingInterface?: string | undefined;
  /** Why the cache for the next build could not be written. */
  readonly cacheProblem?: string | undefined;
  /** When the edition has to be built again; undefined if no time is set. */
  readonly nextChange?: NextChange | undefined;
}

/** How many remarks are printed. Of a plan for a year, each story may have one. */
const mostRemarks = 20;
/** How many characters, and how many pages, a line names. */
const mostNamed = 5;

/** The text that a successful build prints. */
export function buildSummary(summary: BuildSummary): string {
  const {
    language,
    stories,
    pages,
    seconds,
    isUnchanged = false,
    folder,
    bytes,
    pageBytes,
    previewImages,
    unreadable,
    failures,
    leftOut,
    remarks = [],
    shards,
    missingInterface,
    cacheProblem,
    nextChange,
  } = summary;
  const within = inLanguage(language);
  const made = `${counted(stories, 'story', 'stories')} and ${counted(pages, 'page', 'pages')}${within}`;
  return [
    isUnchanged
      ? `Nothing has changed: ${made}, compared in ${seconds.toFixed(1)} s. No faults.`
      : `Built ${made} in ${seconds.toFixed(1)} s. No faults.`,
    `${folder}/ has ${megabytes(bytes)}: ${megabytes(pageBytes)} of pages and data; the rest is scripts, fonts, ` +
      `pictures and ${counted(previewImages, 'preview image', 'preview images')}.`,
    ...(shards === undefined ? [] : [shardsLine(shards)]),
    ...unreadable.map(
      ({ picture, reason }) => `The preview image leaves out ${picture}, which can't be read: ${reason}`,
    ),
    ...leftOutLine(leftOut),
    ...(failures.length === 0
      ? []
      : [`${counted(failures.length, 'preview image is', 'preview images are')} missing: ${failures[0]}`]),
    ...remarks.slice(0, mostRemarks),
    ...(remarks.length > mostRemarks
      ? [`There are ${remarks.length - mostRemarks} more remarks: see "npm run check".`]
      : []),
    ...(missingInterface === undefined
      ? []
      : [
          'Buttons and notices are in English: there are no texts of the interface in ' +
            `${quote(missingInterface)} yet. See docs/languages.md.`,
        ]),
    ...(cacheProblem === undefined
      ? []
      : [
          "The cache in node_modules/.cache can't be written, so the next build starts from nothing. " +
            `Check the permissions of that folder and the space on its disk: ${cacheProblem.replace(/^Error: /u, '')}`,
        ]),
    ...(nextChange === undefined ? [] : [buildAgain(nextChange)]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Which edition of a site in several languages is meant. @param language as a BCP 47 tag; undefined for others */
export const inLanguage = (language: string | undefined): string =>
  language === undefined ? '' : ` in ${quote(language)}`;

/** When to build again, and why. */
export const buildAgain = ({ time, slug, kind }: NextChange): string =>
  `Build again at ${new Date(time).toISOString().replace('.000', '')}: ${quote(slug)} ` +
  `${kind === 'embargo' ? 'is published' : 'expires'} then.`;

const shardsLine = ({ shards, taken, files, missing }: MergedShards): string =>
  `${taken} of ${counted(files, 'page or data file is', 'pages and data files are')} from ` +
  `${counted(shards, 'shard', 'shards')}; this build has made the others.` +
  (missing.length === 0 ? '' : ` Missing shards: ${someOf(missing)}.`);

function leftOutLine({ characters, pages }: BuildSummary['leftOut']): string[] {
  if (pages.length === 0) return [];
  const named = someOf(characters.map(quote));
  return [
    `${counted(pages.length, 'preview image leaves', 'preview images leave')} out text, ` +
      `since no bundled font has ${named}: ${someOf(pages)}`,
  ];
}

const someOf = (items: readonly string[]): string =>
  [...items.slice(0, mostNamed), ...(items.length > mostNamed ? [`${items.length - mostNamed} more`] : [])].join(', ');

/** Less than 10 MB with two decimals. */
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
