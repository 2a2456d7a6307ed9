/** What a page and the worker say to each other. */

/** What the worker has to know of its reader: slugs, latest first. */
export interface Reader {
  readonly saved: readonly string[];
  readonly read: readonly string[];
}

export type Message =
  /** What is being read, once it is known and whenever it changes. */
  | ({
      readonly kind: 'reading';
      /** The page that was loaded, as a whole address. */
      readonly page: string;
      /** Whole addresses of files that came with it, or ahead of what is read next, before the worker was there. */
      readonly fetched: readonly string[];
      /** Slugs of stories that were opened since: the worker may have been there only for some of them. */
      readonly opened: readonly string[];
      /** Whether nothing is to be fetched that was not asked for. */
      readonly thrifty: boolean;
    } & Reader)
  /** Whether a page's script is one of this worker's, answered by the port that comes with it. */
  | { readonly kind: 'is it yours'; readonly script: string }
  /** The reader wants the edition of this worker. */
  | { readonly kind: 'take over' };

/** What the worker tells a page unasked: that something was answered from what is kept. */
export const fromKept = 'from what is kept';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** @returns undefined where it is no message of ours, or one of another version */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  switch (data.kind) {
    case 'take over':
      return { kind: 'take over' };
    case 'is it yours':
      return 'script' in data && typeof data.script === 'string'
        ? { kind: 'is it yours', script: data.script }
        : undefined;
    case 'reading': {
      const reader = readReader(data);
      if (
        reader === undefined ||
        !('page' in data) ||
        typeof data.page !== 'string' ||
        !('opened' in data) ||
        !isTexts(data.opened) ||
        !('fetched' in data) ||
        !isTexts(data.fetched)
      )
        return undefined;
      return {
        kind: 'reading',
        page: data.page,
        opened: data.opened,
        fetched: data.fetched,
        thrifty: 'thrifty' in data && data.thrifty === true,
        ...reader,
      };
    }
    default:
      return undefined;
  }
}

export function readReader(data: unknown): Reader | undefined {
  if (typeof data !== 'object' || data === null || !('saved' in data) || !('read' in data)) return undefined;
  return isTexts(data.saved) && isTexts(data.read) ? { saved: data.saved, read: data.read } : undefined;
}
