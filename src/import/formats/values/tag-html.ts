import { escapeHtml } from './html.ts';

/**
 * An element as HTML.
 * @param attributes those that are undefined are left out, those that are true have no value
 * @param inner HTML; undefined for elements without an end tag
 */
export function tagHtml(
  name: string,
  attributes: Readonly<Record<string, string | true | undefined>>,
  inner: string | undefined,
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  });
  return inner === undefined ? `<${name}${written.join('')}>` : `<${name}${written.join('')}>${inner}</${name}>`;
}
