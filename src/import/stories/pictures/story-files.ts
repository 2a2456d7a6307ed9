import { createReadStream, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { slugOf } from '../../../edition/slug.ts';
import { linkFault } from '../../../press/copy/links.ts';
import { mediaFault } from '../../../press/copy/media-types.ts';
import { folderPath } from '../address-key.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import * as messages from '../messages/pictures.ts';
import { findLocalFile, type LocalFolders } from './local-file.ts';
import { pictureContent, startOf } from './picture-content.ts';
import type { PictureFetcher } from './picture-fetcher.ts';

/** What the report says of a picture, a film or a recording. */
export interface FileReport {
  readonly src: string;
  /** `linked`: it stays on another site, and the page links to it. */
  readonly is: 'copied' | 'fetched' | 'linked' | 'lost';
  /** Its file beside the story. */
  readonly file?: string | undefined;
  /** Why it was not copied or fetched. */
  readonly reason?: string | undefined;
}

/** Where the files of a story come from, and where they go. */
export interface StoryFilesContext {
  readonly slug: string;
  /** The folder of the story's file. */
  readonly folder: string;
  readonly local: LocalFolders;
  /** The files that earlier imports have written. */
  readonly earlier: NonNullable<LedgerEntry['pictures']>;
  /** The files of all stories of this import, each with the slug of its story. */
  readonly owners: Map<string, string>;
  /** Undefined if pictures of the web stay there. */
  readonly fetcher: PictureFetcher | undefined;
}

interface PlannedFile {
  readonly from: string;
  readonly file: string;
  readonly fingerprint: string;
}

/** The pictures, films and recordings of one story. They are chosen first, and written with the story. */
export class StoryFiles {
  readonly reports: FileReport[] = [];
  /** The first bytes of the files beside the story. */
  readonly beside = new Map<string, Uint8Array>();
  /** As the ledger has them. */
  readonly written: Record<string, readonly [file: string, fingerprint: string]> = {};
  readonly #context: StoryFilesContext;
  readonly #placed = new Map<string, Promise<string | undefined>>();
  readonly #planned: PlannedFile[] = [];
  readonly #names = new Set<string>();

  constructor(context: StoryFilesContext) {
    this.#context = context;
  }

  /**
   * The `src` of a picture in the story's file: a file beside the story, or its web address.
   * @returns undefined if there is no such picture
   */
  picture(src: string): Promise<string | undefined> {
    return this.#once(src, () =>
      isOfWeb(src) ? this.#webPicture(src) : this.#copy(src, async (path) => pictureContent(path)),
    );
  }

  /** The same for a film or a recording. One of the web has no place in a story's file. */
  media(src: string, kind: 'audio' | 'video'): Promise<string | undefined> {
    return this.#once(src, () =>
      this.#copy(src, async (path) => {
        const fault = mediaFault(path, await startOf(path), kind);
        return fault === undefined
          ? { is: 'picture', extension: extname(path).toLowerCase() }
          : { is: 'none', reason: fault };
      }),
    );
  }

  /** Writes the files that were chosen. */
  async write(): Promise<void> {
    if (this.#planned.length > 0) await mkdir(this.#context.folder, { recursive: true });
    for (const { from, file } of this.#planned) {
      const target = join(this.#context.folder, file);
      const temporary = `${target}.${process.pid}-0.tmp`;
      try {
        await copyFile(from, temporary);
        await rename(temporary, target);
      } finally {
        await rm(temporary, { force: true });
      }
    }
  }

  #once(src: string, place: () => Promise<string | undefined>): Promise<string | undefined> {
    let placed = this.#placed.get(src);
    if (placed === undefined) this.#placed.set(src, (placed = place()));
    return placed;
  }

  async #webPicture(src: string): Promise<string | undefined> {
    const { fetcher, folder, earlier } = this.#context;
    const fault = linkFault(src, ['https:', 'http:']);
    if (fault !== undefined) return this.#lose(src, messages.badAddress);
    const before = Object.hasOwn(earlier, src) ? earlier[src] : undefined;
    if (before !== undefined && existsSync(join(folder, before[0]))) {
      await this.#keep(src, before);
      this.reports.push({ src, is: 'fetched', file: before[0] });
      return before[0];
    }
    const fetched = await fetcher?.fetch(src);
    if (fetched === undefined || 'reason' in fetched) {
      this.reports.push({ src, is: 'linked', ...(fetched === undefined ? {} : { reason: fetched.reason }) });
      return src;
    }
    const file = await this.#plan(src, fetched.path, fetched.extension);
    this.reports.push({ src, is: 'fetched', file });
    return file;
  }

  async #copy(src: string, check: (path: string) => ReturnType<typeof pictureContent>): Promise<string | undefined> {
    const found = await findLocalFile(src, this.#context.local);
    if ('reason' in found) return this.#lose(src, found.reason);
    try {
      const content = await check(found.path);
      if (content.is === 'none') return this.#lose(src, content.reason);
      const file = await this.#plan(src, found.path, content.extension);
      this.reports.push({ src: folderPath(src) ?? src, is: 'copied', file });
      return file;
    } catch (error) {
      return this.#lose(src, messages.unreadable(error instanceof Error ? error.message : String(error)));
    }
  }

  #lose(src: string, reason: string): undefined {
    this.reports.push({ src: folderPath(src) ?? src, is: 'lost', reason });
    return undefined;
  }

  async #keep(src: string, [file, fingerprint]: readonly [string, string]): Promise<void> {
    this.#own(file);
    this.written[src] = [file, fingerprint];
    this.beside.set(file, await startOf(join(this.#context.folder, file)));
  }

  /** Chooses the name of a file. A file that somebody has changed or put there is never replaced. */
  async #plan(src: string, from: string, extension: string): Promise<string> {
    const { folder, slug, earlier } = this.#context;
    const fingerprint = await fileFingerprint(from);
    const before = Object.hasOwn(earlier, src) ? earlier[src] : undefined;
    if (before !== undefined && extname(before[0]) === extension) {
      const onDisk = await fingerprintIn(join(folder, before[0]));
      if (onDisk !== undefined && (onDisk === fingerprint || onDisk !== before[1])) {
        await this.#keep(src, [before[0], onDisk === fingerprint ? fingerprint : before[1]]);
        return before[0];
      }
      return this.#take(src, from, before[0], fingerprint);
    }
    const name = fileStem(slug, from, src);
    for (let number = 1; ; number++) {
      const file = `${name}${number === 1 ? '' : `-${number}`}${extension}`;
      if (this.#names.has(file) || !this.#isFree(file)) continue;
      this.#own(file);
      const onDisk = await fingerprintIn(join(folder, file));
      if (onDisk === fingerprint) {
        await this.#keep(src, [file, fingerprint]);
        return file;
      }
      if (onDisk === undefined) return this.#take(src, from, file, fingerprint);
    }
  }

  /** Two stories can make one name of their own names and those of their files. Some systems ignore capitals. */
  #isFree(file: string): boolean {
    const { owners, folder, slug } = this.#context;
    return (owners.get(join(folder, file).toLowerCase()) ?? slug) === slug;
  }

  #own(file: string): void {
    const { owners, folder, slug } = this.#context;
    this.#names.add(file);
    owners.set(join(folder, file).toLowerCase(), slug);
  }

  async #take(src: string, from: string, file: string, fingerprint: string): Promise<string> {
    this.#own(file);
    this.written[src] = [file, fingerprint];
    this.beside.set(file, await startOf(from));
    this.#planned.push({ from, file, fingerprint });
    return file;
  }
}

const isOfWeb = (src: string): boolean => /^(?:https?:)?\/\//iu.test(src) && folderPath(src) === undefined;

/** The name of a story's file without its extension: that of the story, then that of the file. */
function fileStem(slug: string, from: string, src: string): string {
  const written = /^https?:/iu.test(src) ? new URL(src).pathname : from;
  const name = slugOf(basename(safelyDecoded(written)).replace(/\.\w+$/u, '')) ?? 'picture';
  const room = (text: string, bytes: number) => {
    let short = text;
    while (Buffer.byteLength(short) > bytes) short = [...short].slice(0, -1).join('');
    return short.replace(/-+$/u, '');
  };
  return `${room(slug, 130)}-${room(name, 60)}`;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function fileFingerprint(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('base64url').slice(0, 16);
}

const fingerprintIn = async (path: string): Promise<string | undefined> =>
  existsSync(path) ? fileFingerprint(path) : undefined;
