import { nameSlug } from '../../press/model/collections/name-slug.ts';
import { lineOf } from './plain-texts.ts';

/** A story's place in a series. */
export interface SeriesPlace {
  readonly name: string;
  /** Undefined if another story of the language has that position. */
  readonly position?: number;
}

/** The series of an edition: each is written in one way, and each position is taken once in a language. */
export class SeriesNames {
  readonly #names = new Map<string, string>();
  readonly #positions = new Set<string>();

  /** @returns undefined if the name has no letter or digit */
  place(written: string, position: number | undefined, language: string): SeriesPlace | undefined {
    const line = lineOf(written);
    if (line === undefined || !/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(line)) return undefined;
    const slug = nameSlug(line, 'series');
    const name = this.#names.get(slug) ?? line;
    this.#names.set(slug, name);
    if (position === undefined || !Number.isInteger(position) || position < 1 || position > 9999) return { name };
    const key = `${slug} ${language} ${position}`;
    if (this.#positions.has(key)) return { name };
    this.#positions.add(key);
    return { name, position };
  }
}
