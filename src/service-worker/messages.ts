/**
 * The messages between pages and the service worker. A new worker also receives messages from pages of the previous
 * edition, so a message that changes needs another `kind`.
 */

/** Slugs of stories, latest first. */
export interface ReadingLists {
  readonly saved: readonly string[];
  readonly read: readonly string[];
}

/** From a page to the worker. */
export type WorkerMessage =
  /** Sent when a page has loaded, and whenever the reader opens or saves a story. */
  | ({
      readonly kind: 'reading';
      /** URL of the page that was loaded. */
      readonly page: string;
      /** URLs of the files that were loaded while no worker was active. */
      readonly loaded: readonly string[];
      /** Slugs of the stories that were opened since the page was loaded. */
      readonly opened: readonly string[];
      /** Whether to prefetch nothing. */
      readonly saveData: boolean;
    } & ReadingLists)
  /** Sent when stories were removed from the history: what was cached of them is deleted. */
  | {
      readonly kind: 'forget';
      readonly stories: readonly string[];
      /** Whether nothing is left of the history: then all that was cached while reading is deleted. */
      readonly all: boolean;
      /** Slugs of saved stories, which stay. */
      readonly saved: readonly string[];
    }
  /** Asks whether a script belongs to this worker's edition. The answer, a boolean, comes by the message's port. */
  | { readonly kind: 'is-own-script'; readonly script: string }
  /** The reader wants the edition of this worker now. */
  | { readonly kind: 'skip-waiting' };

/** From the worker to a page: the answer to a request came from the cache. */
export const answeredFromCache = 'answered-from-cache';

/** The attribute of the root element that says when a page from the cache was cached, as an ISO 8601 time. */
export const cachedAtAttribute = 'data-cached-at';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** @returns undefined if the message is of another version, or not for the worker */
export function parseMessage(data: unknown): WorkerMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  switch (data.kind) {
    case 'skip-waiting':
      return { kind: 'skip-waiting' };
    case 'is-own-script':
      return 'script' in data && typeof data.script === 'string'
        ? { kind: 'is-own-script', script: data.script }
        : undefined;
    case 'forget':
      return 'stories' in data && isTexts(data.stories) && 'saved' in data && isTexts(data.saved)
        ? { kind: 'forget', stories: data.stories, all: 'all' in data && data.all === true, saved: data.saved }
        : undefined;
    case 'reading': {
      const lists = parseReadingLists(data);
      if (
        lists === undefined ||
        !('page' in data) ||
        typeof data.page !== 'string' ||
        !('opened' in data) ||
        !isTexts(data.opened) ||
        !('loaded' in data) ||
        !isTexts(data.loaded)
      )
        return undefined;
      return {
        kind: 'reading',
        page: data.page,
        opened: data.opened,
        loaded: data.loaded,
        saveData: 'saveData' in data && data.saveData === true,
        ...lists,
      };
    }
    default:
      return undefined;
  }
}

/** @returns undefined if the data has another shape */
export function parseReadingLists(data: unknown): ReadingLists | undefined {
  if (typeof data !== 'object' || data === null || !('saved' in data) || !('read' in data)) return undefined;
  return isTexts(data.saved) && isTexts(data.read) ? { saved: data.saved, read: data.read } : undefined;
}
