/** Links that are buttons: each item of a list has the same, or they carry the story's own address elsewhere. */
import type { BodyLine } from '../../html/lines.ts';
import { elementsBelow, isNamed } from '../../html/nodes.ts';
import { lettersOf } from '../letters.ts';
import { hostOf, isOnSite, linksIn } from './links.ts';

/** So many lines that are links with the same words. */
const leastCopies = 3;
const longestButton = 40;

/** "Learn more" below each of several things; "Add this site to your sources". @param address of the story's page */
export function buttonsIn(lines: readonly BodyLine[], address: string | undefined): BodyLine[] {
  const links = lines.filter(({ is, linked, text }) => is === 'line' && linked > 0.95 && text !== '');
  const counts = new Map<string, number>();
  for (const { text } of links) counts.set(wordsOf(text), (counts.get(wordsOf(text)) ?? 0) + 1);
  return links.filter(
    (line) =>
      (isButton(line) && wordsOf(line.text) !== '' && (counts.get(wordsOf(line.text)) ?? 0) >= leastCopies) ||
      carriesPage(line, address),
  );
}

/** The letters of a button: each can have another telephone number. */
const wordsOf = (text: string): string => lettersOf(text).replaceAll(/\p{N}/gu, '');

/** Whether a short line is a link that its classes call a button. */
const isButton = ({ element, around, text }: BodyLine): boolean =>
  text.length <= longestButton &&
  [element, ...around, ...elementsBelow(element, 'a')].some(
    (one) => one.tagName === 'a' && isNamed(one, 'btn', 'button', 'cta'),
  );

/** Whether all links of a line lead to services, with the address of the page or of its site for them. */
function carriesPage(line: BodyLine, address: string | undefined): boolean {
  const host = hostOf(address ?? '');
  const all = linksIn(line);
  return host !== '' && all.length > 0 && all.every((link) => !isOnSite(link, address) && queryOf(link).includes(host));
}

const queryOf = (link: string): string => {
  const query = /\?(.*)$/u.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
};
