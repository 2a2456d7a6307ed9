import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import { memoryFolder } from '../ledger/ledger.ts';
import { download, type AllowedHosts } from '../network/download.ts';
import { pictureContent } from './picture-content.ts';

const limits = { maxBytes: 50e6, time: 60_000 };
/** Downloads at once, of all hosts and of one. */
const [mostInAll, mostOfHost] = [6, 2];

export type FetchedPicture = { readonly path: string; readonly extension: string } | { readonly reason: string };

/** Fetches pictures of the web, each once. What an interrupted import has fetched is not fetched again. */
export class PictureFetcher {
  readonly #folder: string;
  readonly #allowedHosts: AllowedHosts;
  readonly #fetched = new Map<string, Promise<FetchedPicture>>();
  readonly #running = new Map<string, number>();
  #inAll = 0;
  #waiting: (() => void)[] = [];
  #known: Promise<readonly string[]> | undefined;

  /** @param edition the folder of the edition */
  constructor(edition: string, allowedHosts: AllowedHosts) {
    this.#folder = join(edition, memoryFolder, 'downloads');
    this.#allowedHosts = allowedHosts;
  }

  fetch(address: string): Promise<FetchedPicture> {
    let fetched = this.#fetched.get(address);
    if (fetched === undefined) this.#fetched.set(address, (fetched = this.#fetchOnce(address)));
    return fetched;
  }

  /** Deletes the files that were fetched. Those of stories are beside them then. */
  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #fetchOnce(address: string): Promise<FetchedPicture> {
    const { host } = new URL(address);
    await this.#begin(host);
    try {
      const stem = fingerprintOf(address);
      const name = (await this.#names()).find((one) => one.startsWith(`${stem}.`) && !one.endsWith('.part'));
      if (name !== undefined && existsSync(join(this.#folder, name)))
        return { path: join(this.#folder, name), extension: name.slice(stem.length) };
      const part = join(this.#folder, `${stem}.part`);
      await download(address, part, limits, this.#allowedHosts);
      const content = await pictureContent(part);
      if (content.is === 'none') {
        await rm(part, { force: true });
        return { reason: content.reason };
      }
      const path = join(this.#folder, `${stem}${content.extension}`);
      await rename(part, path);
      return { path, extension: content.extension };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    } finally {
      this.#end(host);
    }
  }

  /** What an interrupted import has left. */
  #names(): Promise<readonly string[]> {
    this.#known ??= mkdir(this.#folder, { recursive: true }).then(() => readdir(this.#folder));
    return this.#known;
  }

  async #begin(host: string): Promise<void> {
    while (this.#inAll >= mostInAll || (this.#running.get(host) ?? 0) >= mostOfHost)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#inAll += 1;
    this.#running.set(host, (this.#running.get(host) ?? 0) + 1);
  }

  #end(host: string): void {
    this.#inAll -= 1;
    this.#running.set(host, (this.#running.get(host) ?? 0) - 1);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
