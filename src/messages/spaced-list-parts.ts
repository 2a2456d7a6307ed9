import { listParts, textOf } from './intl.ts';

const isLatin = (character: string | undefined): boolean => /[\p{Script=Latin}\p{N}]/u.test(character ?? '');

/**
 * Items as `listParts` gives them, with spaces between a conjunction and Latin letters or digits beside it. For Thai:
 * the patterns of CLDR write "และ" without spaces, which is right only between Thai words.
 */
export function spacedListParts<T>(items: readonly T[]): (T | string)[] {
  return listParts(items).map((part, i) => {
    // Every second part is a separator.
    if (i % 2 === 0 || typeof part !== 'string') return part;
    const [before, after] = [textOf(items[(i - 1) / 2]), textOf(items[(i + 1) / 2])];
    const start = isLatin([...before].at(-1)) && !part.startsWith(' ') ? ' ' : '';
    const end = isLatin(after[0]) && !part.endsWith(' ') ? ' ' : '';
    return start + part + end;
  });
}
