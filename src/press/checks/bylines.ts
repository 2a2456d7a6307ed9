import * as messages from '../copy/messages/stories.ts';
import { isRecord } from './is-record.ts';

/**
 * The "By" of a byline, which pages write themselves. Words of other languages are no faults: "Von der Leyen" is a
 * name. In small letters "by" begins no name.
 */
const byline =
  /^\s*(?:(?:(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Tt]ext|[Ss]tory)\s+by|By|BY):?\s+(?=\p{Lu})|by:?\s+(?=\S))/u;

/**
 * The authors of a story whose names begin with "By", each with its index.
 * @param authors as they are in the file
 */
export const bylinesIn = (authors: unknown): [index: number, name: string][] =>
  (Array.isArray(authors) ? [...authors.entries()] : []).flatMap(([i, author]) => {
    const { name, type } = isRecord(author) ? author : {};
    return typeof name === 'string' && type !== 'Organization' && byline.test(name) ? [[i, name]] : [];
  });

/** A name without the "By" of a byline. */
export const withoutByline = (name: string): string => name.replace(byline, '').trim();

/** The message about such a name. */
export const bylineInName = (name: string): string => messages.bylineInName(name, withoutByline(name));
