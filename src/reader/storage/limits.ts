/**
 * The limits of what is stored about the reader. They hold wherever a record comes from: a page, a backup file, a link,
 * another tab, or the browser's storage, which other programs can write to. The first script of a page needs some of
 * them, which are in `first-limits.ts`.
 */
import { maxSaved } from './first-limits.ts';

/** The longest record as JSON, in UTF-16 code units. */
export const maxRecordLength = 4000;

/** The longest id of a record, in UTF-16 code units. A date and a slug take less. */
export const maxIdLength = 300;

/**
 * The most records of each kind that is stored while a reader reads. Browsers store five million characters for a
 * site: with these limits, such records take about a third of that.
 */
export const maxAutomatic = { read: 5000, place: 1000, visit: 2000 } as const;

/** The most records of a collection of settings. Voices have one for each language. */
const maxSettings = 100;

/** The most records of the collection with this name. */
export const maxRecordsOf = (name: string): number =>
  ({ saved: maxSaved, ...maxAutomatic })[name as 'saved' | keyof typeof maxAutomatic] ?? maxSettings;

/**
 * The largest backup file, in megabytes. Browsers store at most 5 Mi characters for a site, and a character takes at
 * most three bytes in UTF-8.
 */
export const maxFileMegabytes = 16;
/** The most records in a backup file, far more than can be stored. */
export const maxRecordsInFile = 200_000;

/** The most stories in a link. Messengers cut longer links off. */
export const maxStoriesInLink = 200;
/** The longest reading time in a link, in minutes. */
export const maxMinutesInLink = 999;
/** The longest fragment of a link, in characters. */
export const maxFragmentLength = 64 * 1024;
/** The most bytes that the data in a link may unpack to. */
export const maxLinkBytes = 256 * 1024;
