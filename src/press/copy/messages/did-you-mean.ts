import { nearest } from '../../../text/edit-distance.ts';
import { firstLookAlike } from './look-alike.ts';
import { quoteWhole } from './quote.ts';

/** More names than this are too many to read in one line. */
const maxNames = 12;

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
 * @param ifMany the remedy if there are too many to list
 */
export function didYouMean(name: string, knownNames: Iterable<string>, ifNone: string, ifMany: string): string {
  const names = [...knownNames];
  const similar = nearest(name, names);
  if (similar !== undefined) return `did you mean ${quoteWhole(similar)}?`;
  if (names.length === 0) return ifNone;
  return names.length > maxNames ? ifMany : `write one of ${names.map(quoteWhole).join(', ')}`;
}
