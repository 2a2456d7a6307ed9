import { slugOf } from '../../../edition/slug.ts';
import { hash } from '../../../text/hash.ts';

/** The slug of a name, for the address of its page. A name may consist of letters that no slug has. */
export const nameSlug = (name: string, kind: 'topic' | 'author' | 'series'): string =>
  slugOf(name) ?? `${kind}-${hash(name)}`;

/** A name without differences of typography and keyboards: kinds of quotation marks and hyphens, and joiners. */
export const spelling = (name: string): string =>
  name
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/['‘’ʼ`´]/gu, "'")
    .replace(/["“”„‟«»]/gu, '"')
    .replace(/\p{Pd}/gu, '-');
