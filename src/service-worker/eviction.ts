import {
  frontFile,
  mastheadFile,
  searchManifestFile,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../edition/addresses.ts';
import type { Reader } from './messages.ts';

/** What is known of a kept file without opening it. */
export interface KeptFile {
  /** Below the base. */
  readonly address: string;
  /** When it came, in milliseconds. */
  readonly at: number;
  readonly bytes: number;
  /** The slug of the story that a picture is in, where that is known. */
  readonly of?: string | undefined;
}

export interface Limit {
  readonly files: number;
  readonly bytes: number;
}

/** How long something is kept: always, longer than others, or as long as there is room. */
export type Worth = 'always' | 'longer' | 'while there is room';

/** Leads to everything else, and is small. */
const always = new Set([mastheadFile, frontFile, topicsFile(), searchPageFile, searchManifestFile]);

/** What a reader has saved stays; what they have read goes after what has only come by, such as data fetched ahead. */
export function worthFor({ saved, read }: Reader): (file: Pick<KeptFile, 'address' | 'of'>) => Worth {
  const addresses = (slugs: readonly string[]) =>
    new Set(slugs.flatMap((slug) => [storyFile(slug), storyAddress(slug)]));
  const [kept, opened, savedSlugs] = [addresses(saved), addresses(read), new Set(saved)];
  return ({ address, of }) => {
    if (always.has(address) || kept.has(address) || (of !== undefined && savedSlugs.has(of))) return 'always';
    return opened.has(address) ? 'longer' : 'while there is room';
  };
}

const order: Readonly<Record<Worth, number>> = { always: 2, longer: 1, 'while there is room': 0 };

/** The addresses to let go of, so that the rest is within a limit: oldest first of what is worth least. */
export function evicted(files: readonly KeptFile[], limit: Limit, worth: (file: KeptFile) => Worth): string[] {
  let left = files.length;
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const candidates = files
    .map((file) => ({ file, rank: order[worth(file)] }))
    .filter(({ rank }) => rank < order.always)
    .toSorted((a, b) => a.rank - b.rank || a.file.at - b.file.at);
  const gone: string[] = [];
  for (const { file } of candidates) {
    if (left <= limit.files && bytes <= limit.bytes) break;
    gone.push(file.address);
    left -= 1;
    bytes -= file.bytes;
  }
  return gone;
}
