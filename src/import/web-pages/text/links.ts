/** Where the links of a line lead. */
import { attribute, elementsBelow, type Element } from '../../html/nodes.ts';
import type { BodyLine } from '../../html/lines.ts';

export const linksIn = ({ element, around }: Pick<BodyLine, 'element' | 'around'>): string[] =>
  [element, ...around, ...elementsBelow(element, 'a')].flatMap((one: Element) =>
    one.tagName === 'a' ? (attribute(one, 'href')?.trim() ?? []) : [],
  );

/** Whether a link leads to another page of the story's site. */
export function isOnSite(link: string, address: string | undefined): boolean {
  if (link === '' || /^(?:#|mailto:|tel:|javascript:)/iu.test(link)) return false;
  if (!/^(?:https?:)?\/\//iu.test(link)) return true;
  const [own, other] = [hostOf(address ?? ''), hostOf(link)];
  return own !== '' && (own === other || own.endsWith(`.${other}`) || other.endsWith(`.${own}`));
}

/** The host of an address without `www`; empty if the address has none. */
export function hostOf(address: string): string {
  const whole = address.replace(/^\/\//u, 'https://');
  return URL.canParse(whole) ? new URL(whole).host.replace(/^www\./u, '') : '';
}
