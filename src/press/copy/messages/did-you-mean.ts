import { nearest } from '../../../text/edit-distance.ts';
import { firstLookAlike } from './look-alike.ts';
import { orList } from './or-list.ts';
import { quoteWhole } from './quote.ts';

/** More names than this are too many to read in one line. */
const maxNames = 8;

/** How many of them a message names that are closest. */
const maxClosest = 3;

/**
 * The message about an unknown name. If a known name looks like it, the message says how the two differ.
 * @param kind what the name is of, such as "story"
 */
export function unknownName(kind: string, name: string, knownNames: Iterable<string>, ifNone: string, ifMany: string) {
  const names = [...knownNames];
  const difference = firstLookAlike(name, names, `the ${kind}'s name`);
  return difference === undefined
    ? `no ${kind} ${quoteWhole(name)}; ${didYouMean(name, names, ifNone, ifMany)}`
    : `${quoteWhole(name)}: ${difference}`;
}

/**
 * The end of a message about an unknown name: the known name that it resembles, or all known names.
 * @param ifNone the remedy if there are no known names
 * @param ifMany the remedy if there are too many to list. The closest ones follow it
 */
export function didYouMean(name: string, knownNames: Iterable<string>, ifNone: string, ifMany: string): string {
  const names = [...knownNames];
  const similar = nearest(name, names);
  if (similar !== undefined) return `did you mean ${quoteWhole(similar)}?`;
  if (names.length === 0) return ifNone;
  if (names.length <= maxNames) return `write one of ${names.map(quoteWhole).join(', ')}`;
  const closest = closestTo(name, names);
  return closest.length === 0 ? ifMany : `${ifMany}, such as ${orList(closest.map(quoteWhole))}`;
}

/** The names that have the most words in common with another one, then those that begin like it. */
function closestTo(name: string, names: readonly string[]): string[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? [];
  const words = new Set(wordsOf(name));
  const likeness = (other: string): number => {
    const shared = wordsOf(other).filter((word) => words.has(word)).length;
    let beginning = 0;
    while (beginning < name.length && name[beginning] === other[beginning]) beginning += 1;
    return shared * name.length + beginning;
  };
  return names
    .map((other) => [other, likeness(other)] as const)
    .filter(([, found]) => found > 2)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maxClosest)
    .map(([other]) => other);
}
