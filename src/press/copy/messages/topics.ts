/** Messages about topics: names, types and identities by which stories disagree. */
import { code } from './look-alike.ts';
import { quoteWhole } from './quote.ts';

const tellApart = (name: string): string =>
  `if they are two things, tell them apart by a word, such as ${quoteWhole(`${name} (…)`)}`;

/** How two names differ that look alike since they have other kinds of spaces. */
function spaces(name: string, other: string): string {
  const kinds = (text: string) => (text.match(/\s/gu) ?? []).map(code);
  const [here, there] = [kinds(name), kinds(other)];
  const i = here.findIndex((kind, at) => kind !== there[at]);
  return name.replaceAll(/\s/gu, ' ') === other.replaceAll(/\s/gu, ' ') && i !== -1
    ? `: their spaces differ, ${here[i]} here and ${there[i]} there`
    : '';
}

/** @param other the name of the topic that has the name already */
export const statedTwice = (name: string, other: string): string =>
  `${quoteWhole(name)} is a name of the topic ${quoteWhole(other)} above; remove one of the two`;

/** @param file the file of the story with the other name */
export const sameAddress = (name: string, other: string, file: string, address: string): string =>
  `${quoteWhole(name)} here and ${quoteWhole(other)} in ${file} would both be at ${address}${spaces(name, other)}; ` +
  `write the name in one way in both stories, or ${tellApart(name)}`;

/** @param file the file of the story that says the other type */
export const twoTypes = (name: string, type: string, other: string, file: string): string =>
  `${quoteWhole(name)} has the type ${quoteWhole(type)} here and ${quoteWhole(other)} in ${file}; ` +
  `write one type in both stories, or ${tellApart(name)}`;

/** @param file the file of the story with the other address */
export const twoIdentities = (name: string, address: string, other: string, file: string): string =>
  `${quoteWhole(name)} is ${quoteWhole(address)} here and ${quoteWhole(other)} in ${file}; ` +
  `write one address in both stories, or ${tellApart(name)}`;
