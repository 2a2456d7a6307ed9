import type { LedgerEntry } from './ledger/ledger.ts';
import type { EditionState, StoryOnDisk } from './edition-folder.ts';
import { addressKey } from './address-key.ts';
import type { Survey } from './survey.ts';

/** Whether a file is as the last import has written it, or as it was when that import was interrupted. */
export const isAsWritten = (onDisk: StoryOnDisk, entry: LedgerEntry | undefined): boolean =>
  entry !== undefined && [entry.written, entry.before].includes(onDisk.fingerprint);

/** The stories that a story can link to: those of the source, and those that the edition has already. */
export class StoryTargets {
  readonly #survey: Survey;
  readonly #edition: EditionState;
  readonly #entries: ReadonlyMap<string, LedgerEntry>;
  readonly #now: number;
  /** Slugs by the addresses of stories that earlier imports have written. */
  readonly #earlier = new Map<string, string>();

  /** @param now milliseconds since 1970 */
  constructor(survey: Survey, edition: EditionState, entries: ReadonlyMap<string, LedgerEntry>, now: number) {
    this.#survey = survey;
    this.#edition = edition;
    // The ledger changes while stories are written.
    this.#entries = new Map(entries);
    this.#now = now;
    for (const { slug, addresses = [] } of entries.values())
      if (edition.stories.has(slug)) for (const address of addresses) this.#earlier.set(address, slug);
  }

  /** The slug of the story that an address or an id of the source stands for. */
  slugOf(reference: string): string | undefined {
    const { ids, items, addresses } = this.#survey;
    const id = reference.replace(/^story:/u, '');
    const item = ids.get(reference) ?? (id === reference ? undefined : (ids.get(id) ?? items.get(id)));
    if (item !== undefined) return item.slug;
    const key = addressKey(reference);
    return key === undefined ? undefined : (addresses.get(key) ?? this.#earlier.get(key));
  }

  /** Whether this import decides what the story's file says. */
  isOwn(slug: string): boolean {
    const item = this.#survey.items.get(slug);
    if (item === undefined) return false;
    const [onDisk, entry] = [this.#edition.stories.get(slug), this.#entries.get(item.key)];
    return onDisk === undefined ? entry === undefined || entry.before === '' : isAsWritten(onDisk, entry);
  }

  /** The language and the translations of a story that stays as it is. */
  onDisk(slug: string): StoryOnDisk | undefined {
    return this.#edition.stories.get(slug);
  }

  languageOf(slug: string): string | undefined {
    return this.isOwn(slug) ? this.#survey.items.get(slug)?.language : this.onDisk(slug)?.language;
  }

  /**
   * Whether a story can link to another one. A link to a story that is published later would be a fault.
   * @param slug of the story with the link
   */
  canLink(slug: string, other: string): boolean {
    const time = this.#releaseOf(other);
    return other !== slug && time !== undefined && time <= Math.max(this.#now, this.#releaseOf(slug) ?? 0);
  }

  /** See `releaseTime`. Undefined if there will be no such story. */
  #releaseOf(slug: string): number | undefined {
    return this.isOwn(slug) ? this.#survey.items.get(slug)?.release : this.#edition.stories.get(slug)?.release;
  }
}
