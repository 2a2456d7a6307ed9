import { nameSlug } from '../../../press/model/collections/name-slug.ts';
import { primaryLanguage } from '../../../text/language.ts';
import { fold } from '../../../text/fold.ts';
import { ownCopy } from '../../own-copy.ts';
import type { OriginalTag } from '../../original.ts';
import { lineOf } from '../plain-texts.ts';

/** What the tags of one address say of a topic: `Kuala Lumpur` and `KUALA LUMPUR`. */
export interface CountedTag {
  readonly slug: string;
  /** The number of uses of each spelling. */
  readonly spellings: Map<string, number>;
  readonly languages: Set<string>;
  /** How often the source gives each type. */
  readonly types: Map<NonNullable<OriginalTag['type']>, number>;
  sameAs: string | undefined;
  isBroad: boolean;
  stories: number;
}

/** Counts the tags of all items. Tags whose pages would have one address are one. */
export class TopicCensus {
  readonly #tags = new Map<string, CountedTag>();

  /** @param language of the item */
  add(tags: readonly OriginalTag[], language: string): void {
    const own = new Set<string>();
    for (const { name: written, type, sameAs, isBroad = false } of tags) {
      const name = lineOf(written);
      if (name === undefined) continue;
      const slug = topicKey(name);
      let counted = this.#tags.get(slug);
      if (counted === undefined) {
        counted = {
          slug: ownCopy(slug),
          spellings: new Map(),
          languages: new Set(),
          types: new Map(),
          sameAs: undefined,
          isBroad: false,
          stories: 0,
        };
        this.#tags.set(counted.slug, counted);
      }
      const spelling = ownCopy(withoutHash(name));
      counted.spellings.set(spelling, (counted.spellings.get(spelling) ?? 0) + 1);
      counted.languages.add(primaryLanguage(language));
      if (type !== undefined) counted.types.set(type, (counted.types.get(type) ?? 0) + 1);
      counted.sameAs ??= sameAs === undefined ? undefined : ownCopy(sameAs);
      counted.isBroad ||= isBroad;
      if (!own.has(slug)) counted.stories += 1;
      own.add(slug);
    }
  }

  /**
   * The tags, the most frequent first. A group has the tags of one language that differ only by accents or joined
   * words, such as `Québec` and `Quebec`.
   */
  groups(): (readonly CountedTag[])[] {
    const byFold = new Map<string, CountedTag[][]>();
    const groups: CountedTag[][] = [];
    const inOrder = [...this.#tags.values()].toSorted((a, b) => b.stories - a.stories || (a.slug < b.slug ? -1 : 1));
    for (const tag of inOrder) {
      const key = fold(tag.slug).replaceAll('-', '');
      const alike = byFold.get(key) ?? [];
      const group = alike.find((one) => one.some((other) => shareLanguage(other, tag)));
      if (group !== undefined) group.push(tag);
      else {
        const own = [tag];
        alike.push(own);
        groups.push(own);
      }
      byFold.set(key, alike);
    }
    return groups;
  }
}

/** The key of a topic's name: two names with one key have one page. */
export const topicKey = (name: string): string => nameSlug(name, 'topic');

const withoutHash = (name: string): string => name.replace(/^#(?=[\p{L}\p{N}])/u, '');

const shareLanguage = (a: CountedTag, b: CountedTag): boolean =>
  [...a.languages].some((language) => b.languages.has(language));
