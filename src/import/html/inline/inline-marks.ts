/** What an element that stands in a line of text adds to its words. */
import type { RunMark } from './runs.ts';
import { attribute, type Element } from '../nodes.ts';

const byName: Readonly<Record<string, RunMark>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  s: 'struck',
  strike: 'struck',
  del: 'struck',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** The marks inside an element, from those around it. A style can take a mark away, as Google Docs does. */
export function marksIn(element: Element, marks: readonly RunMark[]): readonly RunMark[] {
  const own = byName[element.tagName];
  const style = (attribute(element, 'style') ?? '').toLowerCase();
  const added = new Set(own === undefined ? marks : [...marks, own]);
  const set = (mark: RunMark, isSet: boolean) => (isSet ? added.add(mark) : added.delete(mark));
  if (style.includes('font-weight')) set('strong', /font-weight:\s*(?:bold|[6-9]00)/u.test(style));
  if (style.includes('font-style')) set('emphasis', /font-style:\s*(?:italic|oblique)/u.test(style));
  if (/text-decoration[^;]*line-through/u.test(style)) added.add('struck');
  if (/vertical-align:\s*super/u.test(style)) added.add('sup');
  if (/vertical-align:\s*sub(?!\w)/u.test(style)) added.add('sub');
  return [...added];
}
