/**
 * The shapes of the files by which pages notice a new edition, and by which a reader's device keeps a whole edition.
 * Every reader's device downloads the first of them. Its size does not depend on the number of stories.
 */
import * as v from 'valibot';

// These are outside the folder of data files, so that the service worker leaves requests for them to the browser.
/** The file that names the edition. */
export const versionFile = '/edition/version.json';
const folder = '/edition/offline/';
/** The file that lists the lists of files. */
export const offlineIndexFile = `${folder}index.json`;
/** What is known of a kept edition, on the device. It is no file of an edition. */
export const keptRecordFile = `${folder}kept`;
/** @param digest of the list's content, in hexadecimal digits */
export const offlineListFile = (digest: string): string => `${folder}${digest}.json`;

/** The id of the heading of the section that keeps an edition offline, on the page of saved stories. */
export const keepEditionId = 'read-offline';

/** Names the edition that is published now. */
export const EditionVersion = v.object({
  /** A hash of everything that the edition consists of. */
  edition: v.string(),
  /** The address of the first script of its pages, which is another one whenever any script is. */
  script: v.string(),
});
export type EditionVersion = v.InferOutput<typeof EditionVersion>;

/** A list of files, named by the digest of its content. */
const listName = v.object({ digest: v.string(), files: v.number(), bytes: v.number() });
export type OfflineListName = v.InferOutput<typeof listName>;

/**
 * Lists the lists of files. A list has the files of consecutive addresses, some hundred of them. Where it ends depends
 * on its last address alone, so that a new story changes one list or two.
 */
export const OfflineIndex = v.object({
  edition: v.string(),
  stories: v.number(),
  lists: v.array(listName),
});
export type OfflineIndex = v.InferOutput<typeof OfflineIndex>;

/** A file with the beginning of the SHA-256 digest of its content, in base64, and its size in bytes. */
const file = v.object({ address: v.string(), digest: v.string(), bytes: v.number() });

export type OfflineFile = v.InferOutput<typeof file>;

/** Files by their addresses, in the order of the addresses. */
export const OfflineList = v.array(file);
export type OfflineList = v.InferOutput<typeof OfflineList>;
