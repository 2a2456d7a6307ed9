import { describe, expect, test } from 'vitest';
import { archive } from '../../../src/import/formats/archive.ts';
import { unknown } from '../../../src/import/formats/unknown.ts';
import { readAll, sourceOf } from './support.ts';

const rss = (items: string, before = ''): string =>
  `<?xml version="1.0"?>\n${before}<rss><channel>${items}</channel></rss>`;
const good = '<item><title>Good</title></item>';
const wxr = (content: string): string =>
  `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>A</title><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;

/** What a file says: headlines, and why items are refused. */
async function said(text: string, name = 'feed.xml'): Promise<string[]> {
  const all = await readAll(sourceOf(text, name, 65_536));
  return all.flatMap((found) => {
    if (!('refused' in found)) return [found.headline ?? ''];
    return found.refused ? [`${found.place}: ${found.reason}`] : [];
  });
}

const billion = Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY l${i + 1} "${(i === 0 ? 'lol' : `&l${i};`).repeat(10)}">`,
).join('');

describe('a file that was made to do harm ends with a fault that names file and place', () => {
  test.each([
    [
      'entities that grow',
      rss('<item><title>&l9;</title></item>', `<!DOCTYPE x [${billion}]>`),
      ['feed.xml:2: it defines entities that grow without end'],
    ],
    [
      'one long entity',
      rss(`<item><title>${'&a;'.repeat(9000)}</title></item>`, `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(9000)}">]>`),
      ['feed.xml:2: it defines entities that grow without end'],
    ],
    [
      '100,000 levels',
      rss('<a>'.repeat(100_000)),
      ['feed.xml:2: it has elements that are nested more than 500 levels deep'],
    ],
    [
      '100,000 levels in an item',
      rss(`<item><title>A</title>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</item>${good}`),
      ['feed.xml:2: it has elements that are nested more than 500 levels deep', 'Good'],
    ],
    [
      '100,000 levels of HTML',
      rss(`<item><title>A</title><description><![CDATA[${'<div>'.repeat(100_000)}]]></description></item>${good}`),
      ['feed.xml:2: it has a text of more than 256 levels of elements', 'Good'],
    ],
    [
      'a million elements in one text',
      rss(`<item><title>A</title><description><![CDATA[${'a<br>'.repeat(1_000_000)}]]></description></item>${good}`),
      ['feed.xml:2: it has a text of more than 200000 elements', 'Good'],
    ],
    [
      'a single text of 20 MB',
      rss(`<item><title>A</title><description>${'word '.repeat(4_000_000)}</description></item>${good}`),
      ['feed.xml:2: it has more than 16 million characters; a story has at most 5 MB', 'Good'],
    ],
    [
      'a long attribute',
      rss(`<item><title>A</title><enclosure url="${'a'.repeat(20_000_000)}"/></item>${good}`),
      ['feed.xml:2: it has more than 16 million characters; a story has at most 5 MB', 'Good'],
    ],
  ])('%s', async (_, text, faults) => {
    expect((await said(text)).slice(0, faults.length)).toEqual(faults);
  });

  test('100,000 levels of JSON', async () => {
    const text = `{"version": "https://jsonfeed.org/version/1", "items": ${'['.repeat(100_000)}`;
    expect(await said(text, 'feed.json')).toEqual(['feed.json: it is nested more than 500 levels deep']);
  });
});

const namespaces = Array.from({ length: 20_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ');
const manyNamespaces = `<x ${namespaces}>${'<y xmlns:b="c"/>'.repeat(20_000)}</x>`;

describe('a text that takes parsers long is read in little time', () => {
  test.each([
    [
      'signs that begin no tag',
      rss(`<item><title>A</title><description>${'<'.repeat(1_000_000)}</description></item>`),
    ],
    [
      'tags that do not end',
      rss(`<item><title>A</title><description>${'<a b="'.repeat(100_000)}</description></item>`),
    ],
    [
      'signs that begin no entity',
      rss(`<item><title>A</title><description>${'&'.repeat(1_000_000)}</description></item>`),
    ],
    ['an author of many letters', rss(`<item><title>A</title><author>${'a'.repeat(500_000)}@</author></item>`)],
    ['a date of many days', rss(`<item><title>A</title><pubDate>${'Mon, '.repeat(100_000)}</pubDate></item>`)],
    ['shortcodes', wxr('[a_b]'.repeat(100_000))],
    ['shortcodes in each other', wxr('[caption]'.repeat(20_000) + '[/caption]'.repeat(20_000))],
    ['brackets', wxr('[a b='.repeat(200_000))],
    ['comments of blocks that do not end', wxr('<!-- wp:a {'.repeat(100_000))],
    ['namespaces in each of many elements', rss(`<item><title>A</title>${manyNamespaces}</item>`)],
    ['end tags without a start', rss(`<item><title>A</title>${'<a>'.repeat(450)}${'</b>'.repeat(300_000)}</item>`)],
    ['spaces', wxr(`<br>${' '.repeat(1_000_000)}<br>`)],
  ])('%s', async (_, text) => {
    expect(await said(text)).toEqual(['A']);
  });
});

test('each of many items without anything is refused with its line', async () => {
  const items = '\n<item></item>'.repeat(50_000);
  const [first, ...others] = await said(rss(items));
  expect([first, others.length]).toEqual(['feed.xml:3: it has neither a title, a text nor an address', 49_999]);
  const start = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>';
  const [own, ...rest] = await said(`${start}${items}</channel></rss>`);
  expect([own, rest.length]).toEqual(['feed.xml:2: it has neither a title nor a text', 49_999]);
});

test('an external entity is never read', async () => {
  const before = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hosts">]>';
  const all = await readAll(sourceOf(rss('<item><title>A &file;</title></item>', before)));
  expect(all).toMatchObject([
    { headline: 'A &file;' },
    {
      refused: false,
      isNote: true,
      reason: 'it has the external entity &file;, which is never read',
    },
  ]);
});

test('names of objects’ own parts do no harm', async () => {
  const text =
    '{"version": "https://jsonfeed.org/version/1", "items": [{"__proto__": {"title": "B"}, "title": "A", "constructor": 1}]}';
  expect(await said(text, 'feed.json')).toEqual(['A']);
  expect(await said('[{"uri": "u", "headline": "A", "toString": 1}]', 'w.json')).toEqual([
    'w.json: it is not valid ninjs: ninjs has no field toString',
  ]);
});

test('a file of broken JSON is refused with the place where it breaks', async () => {
  const found = [];
  for await (const one of unknown.read(sourceOf('{"name": "x"', 'file'))) found.push(one);
  expect(found).toMatchObject([{ place: 'file:1:13', reason: 'it is not valid JSON: a closing brace } is missing' }]);
});

test.each([
  ['', 'it is empty'],
  ['\0\u{1}\0', 'it is no text'],
  ['{"name": "x"}', 'it is JSON that no format has'],
  ['Dear all', 'it is in no format that can be read'],
  ['<opml version="1.0"><body/></opml>', 'it is OPML, a list of feeds; import the feeds that it names'],
  ['<note><to>Ada</to></note>', 'it is XML or HTML of another kind (<note>)'],
])('a file that no format reads is refused with a reason (%#)', async (text, reason) => {
  const found = [];
  for await (const one of unknown.read(sourceOf(text, 'file'))) found.push(one);
  expect(found).toEqual([{ id: 'file', place: 'file', refused: true, reason }]);
});

test.each([
  '\u{16}\u{16}\u{1}W2870\u{1f}_carrow\r\nr i\u{13}\u{11} BC-Harbour 11-13 1049\r\n\u{2}\u{2}Harbour reopens<\r\n',
  '\u{1}car062 4 i 211 abc 061\r\n\r\nHarbour/\r\n\u{2}Harbour reopens\r\n',
])('a wire in plain text is refused with a way out (%#)', async (text) => {
  const file = sourceOf(text, 'wire.txt');
  const found = [];
  for await (const one of archive.read(file)) found.push(one);
  expect(archive.recognises(file)).toBe(true);
  expect(found).toMatchObject([
    {
      refused: true,
      reason: expect.stringMatching(/^it is a wire in plain text \(IPTC 7901 or ANPA 1312\).*for ninjs/u),
    },
  ]);
});
