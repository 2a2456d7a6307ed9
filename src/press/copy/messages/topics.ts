/** Messages about topics: names, types and identities by which stories disagree. */
import { quoteWhole } from './quote.ts';

const tellApart = (name: string): string =>
  `if they are two things, tell them apart by a word, such as ${quoteWhole(`${name} (…)`)}`;

/** @param file the file of the story with the other name */
export const sameAddress = (name: string, other: string, file: string, address: string): string =>
  `${quoteWhole(name)} here and ${quoteWhole(other)} in ${file} would both be at ${address}; ` +
  `write the name in one way in both stories, or ${tellApart(name)}`;

/** @param file the file of the story that says the other type */
export const twoTypes = (name: string, type: string, other: string, file: string): string =>
  `${quoteWhole(name)} has the type ${quoteWhole(type)} here and ${quoteWhole(other)} in ${file}; ` +
  `write one type in both stories, or ${tellApart(name)}`;

/** @param file the file of the story with the other address */
export const twoIdentities = (name: string, address: string, other: string, file: string): string =>
  `${quoteWhole(name)} is ${quoteWhole(address)} here and ${quoteWhole(other)} in ${file}; ` +
  `write one address in both stories, or ${tellApart(name)}`;
