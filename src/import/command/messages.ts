/** What `npm run import` says on the screen. */
import { counted } from '../../press/copy/counted.ts';
import { quoteWhole } from '../../press/copy/messages/quote.ts';
import type { ImportTotals, ItemReport, StoryReport } from './report.ts';
import type { OptionProblem } from './options.ts';

export const help = `npm run import -- <file, folder or address of a feed> [options]

Makes story files of another system's stories: WordPress (WXR), Ghost, RSS, Atom, JSON Feed, ninjs, NITF, NewsML-G2,
folders of Markdown or HTML, saved web pages, and editions of Broadsheet.

  --into <folder>        the folder for new stories: that of the edition (src/stories or STORIES_DIR), or one inside it
  --dry-run              writes nothing but the report
  --fetch-pictures       fetches pictures of the web; without it, stories link to them
  --section-map <file>   the section for each category: {"Sport": "sport", "Archive": null}
  --allow-host <host>    a host that may have a private address, such as cms.example:8080; may be repeated
  --help                 shows this

Run it again when the source has changed: stories that nobody edited are updated, edits are never overwritten.
docs/import.md says more.
`;

const seeHelp = 'npm run import -- --help lists all options.';

export const badOption = (argument: string, problem: OptionProblem): string =>
  ({
    unknown: `There is no option ${quoteWhole(argument)}. ${seeHelp}`,
    'without value': `${argument} needs a value after it. ${seeHelp}`,
    'second source': `${quoteWhole(argument)} is a second source. Import one after the other, or a folder with both.`,
    'no source': `Write what to import: npm run import -- export.xml. ${seeHelp}`,
  })[problem];

export const noSource = (source: string): string =>
  `There is no file or folder ${quoteWhole(source)}. Check the path. The address of a feed begins with https://.`;

/** @param reason of the file system */
export const unreadableSource = (source: string, reason: string): string =>
  `${quoteWhole(source)} can't be read: ${reason}`;

/** @param reason why it was not downloaded */
export const noFeed = (address: string, reason: string): string => `${address} was not fetched: ${reason}.`;

export const badSectionMap = (file: string, reason: string): string =>
  `${file} can't be used: ${reason}. It names the section for each category: {"Sport": "sport", "Archive": null}`;

/** @param sections that the edition has */
export const unknownSections = (file: string, unknown: readonly string[], sections: readonly string[]): string =>
  `${file} names ${unknown.map((one) => quoteWhole(one)).join(', ')}, which edition.json has not. ` +
  (sections.length === 0 ? 'Add it there first.' : `Its sections are ${sections.join(', ')}.`);

export const badTopics = (file: string, reason: string): string =>
  `${file} can't be read: ${reason}. Correct it, or delete it to have topics proposed anew.`;

export const damagedLedger = (place: string): string =>
  `${place} can't be read. It says what was imported before: take the file from a backup or from version control. ` +
  'Without it, all stories would be imported a second time.';

/** @param reason of the file system */
export const cannotWrite = (reason: string): string =>
  `The import has ended, since a file can't be used: ${reason}. What was written is whole. Import again to continue.`;

export const unexpected = (reason: string): string =>
  `The import has ended, since something went wrong in it: ${reason}. What was written is whole.`;

/** What the summary is made of. */
export interface SummaryFacts {
  readonly source: string;
  /** As messages show them. */
  readonly folder: string;
  readonly edition: string;
  readonly reportFile: string;
  readonly isDryRun: boolean;
  readonly totals: ImportTotals;
  readonly shown: {
    readonly refused: readonly ItemReport[];
    readonly notes: readonly ItemReport[];
    readonly others: readonly (readonly [reason: string, count: number])[];
    readonly conflicts: readonly string[];
    readonly notCarried: readonly StoryReport[];
  };
  readonly topics: { readonly all: number; readonly added: number };
  readonly openSections: readonly string[];
  readonly newEdition: { readonly sections: number; readonly name: string | undefined } | undefined;
}

/** The summary of an import: a line for each thing that somebody may want to do something about. */
export function summary(facts: SummaryFacts): string {
  const { source, folder, edition, reportFile, isDryRun, totals, shown, topics, openSections, newEdition } = facts;
  const { results } = totals;
  const stories = (count: number) => counted(count, 'story', 'stories');
  const memory = `${edition}/.import`;
  const parts = [
    results.created > 0 ? `${results.created} new` : '',
    results.updated > 0 ? `${results.updated} updated` : '',
    results.unchanged > 0 ? `${results.unchanged} unchanged` : '',
    results.edited + results.settled > 0 ? `${results.edited + results.settled} edited here and kept` : '',
    results.deleted > 0 ? `${results.deleted} deleted here and not written again` : '',
    results.conflict > 0 ? `${results.conflict} edited on both sides` : '',
  ].filter((part) => part !== '');
  return [
    `${isDryRun ? 'Nothing was written. It would be: ' : ''}${stories(totals.stories)} of ${source} in ${folder}${
      parts.length === 0 ? '' : `: ${parts.join(', ')}`
    }.`,
    newEdition === undefined
      ? ''
      : `${edition}/edition.json ${isDryRun ? 'would be' : 'is'} new, with ` +
        `${counted(newEdition.sections, 'section', 'sections')}.` +
        (newEdition.name === undefined
          ? isDryRun
            ? ''
            : ' Write the name of the edition there.'
          : ` It ${isDryRun ? 'would have' : 'has'} the name of the source, ${quoteWhole(newEdition.name)}.`),
    totals.stories === 0 ? '' : carriedLine(totals, shown.notCarried),
    results.conflict > 0
      ? `Edited here and changed in the source, so not written: ${listed(shown.conflicts, results.conflict)}. ` +
        `The new versions are in ${memory}/conflicts/. Take from them what you want, then delete them.`
      : '',
    ...itemLines(`${counted(totals.refused, 'item was', 'items were')} refused:`, totals.refused, shown.refused),
    ...itemLines('Not as it should be, and read nevertheless:', totals.notes, shown.notes),
    otherLine(totals.others, shown.others),
    pictureLine(totals),
    topics.added > 0 && !isDryRun
      ? `${counted(topics.added, 'topic is', 'topics are')} proposed in ${memory}/topics.json. ` +
        'Change them as you like: the next import follows.'
      : '',
    openSections.length > 0
      ? `${counted(openSections.length, 'category has', 'categories have')} no section: ${listed(
          openSections.slice(0, 5),
          openSections.length,
        )}. Name the sections ${isDryRun ? 'with --section-map' : `in ${memory}/sections.json, then import again`}.`
      : '',
    `${reportFile} has the whole report.${isDryRun || totals.stories === 0 ? '' : ' Next: npm run check'}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function carriedLine({ stories, carried, missing }: ImportTotals, notCarried: readonly StoryReport[]): string {
  const dropped = Object.entries(missing)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([element, count]) => `${element} (${count})`);
  return carried === stories
    ? 'Readers miss nothing but the look of the originals.'
    : `Readers miss something in ${stories - carried} of ${stories}: ${listed(
        notCarried.map(({ slug }) => slug),
        stories - carried,
      )}. Dropped: ${dropped.join(', ')}.`;
}

/** A heading, and a line for each of the first items; nothing without any. */
const itemLines = (heading: string, count: number, items: readonly ItemReport[]): string[] =>
  count === 0
    ? []
    : [
        heading,
        ...items.map(({ source, reason }) => `  ${source}: ${reason}`),
        ...(count > items.length ? ['  …'] : []),
      ];

/** What was not meant as a story: how many items of the most frequent kinds. */
function otherLine(count: number, kinds: SummaryFacts['shown']['others']): string {
  if (count === 0) return '';
  const named = kinds.slice(0, 3).map(([reason, times]) => `${times} × ${reason}`);
  return `${counted(count, 'item is', 'items are')} no story: ${named.join('; ')}${kinds.length > 3 ? '; …' : ''}.`;
}

function pictureLine({ pictures, notFetched }: ImportTotals): string {
  const { copied, fetched, linked, lost } = pictures;
  if (copied + fetched + linked + lost === 0) return '';
  const parts = [
    copied > 0 ? `${copied} copied` : '',
    fetched > 0 ? `${fetched} fetched` : '',
    linked > notFetched ? `${linked - notFetched} linked (--fetch-pictures fetches them)` : '',
    notFetched > 0 ? `${notFetched} linked, since they could not be fetched (the report says why)` : '',
    lost > 0 ? `${lost} not found or not readable` : '',
  ];
  return `Pictures: ${parts.filter((part) => part !== '').join(', ')}.`;
}

/** The first of many names. */
const listed = (names: readonly string[], count: number): string =>
  `${names.join(', ')}${count > names.length ? ', …' : ''}`;
