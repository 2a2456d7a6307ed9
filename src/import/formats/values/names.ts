import type { OriginalAuthor } from '../../original.ts';
import { uniqueBy } from './losses.ts';

/** Words that stand before the names in a byline, in the languages of large agencies. */
const by = /^(?:by|von|par|por|da|di|av|af|door|de)[:\s]\s*/iu;

/** What stands after a name: the desk or the agency that it works for. */
const desks = 'associated press|ap|afp|reuters|dpa|staff writer|staff|correspondent';
const desk = new RegExp(String.raw`\s*[,|/–—-]\s*(?:the\s+)?(?:${desks})\b.*$`, 'iu');

/** The authors in a byline: `By Ada Vale and Jo Marsh`. */
export function authorsOfByline(byline: string | undefined): OriginalAuthor[] {
  const line = byline?.slice(0, 500).replaceAll(/\s+/gu, ' ').trim().replace(by, '').replace(desk, '').trim() ?? '';
  if (line === '') return [];
  const isList = /\s(?:and|und|et|y|og|och|en|&)\s/iu.test(line) && line.split(/\s+/u).length <= 12;
  const names = isList ? line.split(/,\s+|\s+(?:and|und|et|y|og|och|en|&)\s+/iu) : [line];
  const clean = names.map((name) => name.replace(by, '').trim()).filter((name) => name !== '');
  return uniqueBy(
    clean.map((name) => ({ name })),
    ({ name }) => name,
  );
}

/** A name that is written in capitals only, as agencies write bylines, in the usual letters. */
export const unlessCapitals = (name: string): string =>
  name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase()
    ? name
        .toLowerCase()
        .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
