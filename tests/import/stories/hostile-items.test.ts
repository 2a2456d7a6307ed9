import type { Element } from 'hast';
import { expect, test } from 'vitest';
import type { Format } from '../../../src/import/format.ts';
import type { Original } from '../../../src/import/original.ts';
import { hostileTexts } from '../../fixtures/hostile-texts.ts';
import { useImportProject } from '../import-project.ts';
import { sampleFormat } from '../sample-format.ts';

/** A text of so many levels that a function that calls itself for each fails. */
function deepItem(levels: number): Original {
  const top: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
  let inner = top;
  for (let level = 1; level < levels; level++) {
    const next: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
    inner.children.push(next);
    inner = next;
  }
  inner.children.push({ type: 'text', value: 'Deep' });
  return { id: 'deep', place: 'deep:1', headline: 'Deep', body: { type: 'root', children: [top] } };
}

/** A text that no story can hold. */
const largeItem: Original = {
  id: 'large',
  place: 'large:1',
  headline: 'Large',
  body: { type: 'root', children: [{ type: 'text', value: 'word '.repeat(1_200_000) }] },
};

const hostileFormat: Format = {
  name: 'Hostile',
  recognises: ({ start }) => start.startsWith('hostile'),
  async *read({ name }) {
    yield deepItem(100_000);
    yield largeItem;
    yield { id: 'ferry', place: `${name}:2`, headline: 'Ferry' };
    throw new TypeError("Cannot read properties of undefined (reading 'x')");
  },
};

const { project, write, importItems, run, story, names, faults } = useImportProject([sampleFormat, hostileFormat]);

test('what can’t be read is refused with its place, and the rest is imported', async () => {
  write('archive/a.txt', 'hostile');
  write('archive/b.txt', 'samples\n{"headline": "Quay"}\n{');
  write('archive/c.txt', 'something else');
  write('archive/style.css', 'p {}');
  const report = await run('archive');
  expect(report?.refused).toEqual([
    { source: 'deep:1', reason: 'its text has too many levels of elements to be read' },
    { source: 'a.txt', reason: "it can't be read: Cannot read properties of undefined (reading 'x')" },
    { source: 'b.txt:3', reason: 'its line is no JSON' },
    { source: 'c.txt', reason: expect.stringContaining('its content is none that can be imported') as string },
  ]);
  expect(report?.stories.map(({ slug }) => slug)).toEqual(['large', 'ferry', 'quay']);
  expect(story('large')).toEqual({ headline: 'Large' });
  expect(report?.stories[0]).toMatchObject({ carried: false, losses: [{ element: 'body', made: 'dropped' }] });
  expect(project.printed).toContain('Readers miss something in 1 of 3: large. Dropped: body (1).');
  expect(project.errors).toBe('');
});

test('hostile texts in every field give files without faults, and only in the folder', async () => {
  const texts = [
    ...hostileTexts,
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '../../../etc/passwd',
    '\u202e',
  ];
  await importItems(
    texts.flatMap((text, i) => [
      {
        id: `urn:tarn:${i}`,
        headline: `Ferry ${i} ${text}`,
        slug: text,
        alternativeHeadline: text,
        address: text,
        formerAddresses: [text],
        authors: [{ name: text, url: text, jobTitle: text }],
        dateline: text,
        datePublished: text,
        sections: [text],
        tags: [{ name: text, sameAs: text }],
        language: text,
        genre: text,
        series: { name: text },
        corrections: [{ text }],
        picture: { src: text, alt: text, credit: text },
        media: [{ kind: 'audio', src: text, title: text }],
        sponsor: { name: text, url: text },
        copyrightHolder: text,
        license: text,
        related: [text],
        translations: [text],
      },
    ]),
  );
  expect(names('.')).toEqual(['import-report.json', 'samples.txt', 'stories']);
  expect(await faults()).toEqual([]);
  // A second time, nothing differs.
  const again = await run('samples.txt');
  expect(again?.stories.filter(({ result }) => result !== 'unchanged')).toEqual([]);
  // The terminal gets no control characters.
  // oxlint-disable-next-line no-control-regex
  expect(project.printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  expect(story('constructor')).toMatchObject({ dateline: 'constructor' });
});

test('an item with thousands of tags and categories keeps the first ones, and the report says so', async () => {
  const numbered = (name: string) => Array.from({ length: 5000 }, (_, i) => `${name} ${i}`);
  const tags = numbered('Tag').map((name) => ({ name }));
  const { stories } = await importItems([{ headline: 'Ferry', tags, sections: numbered('Category') }]);
  expect(story('ferry')['about']).toHaveLength(200);
  expect(stories[0]?.losses).toMatchObject([
    { element: 'category', made: 'dropped', text: 'and 4800 more' },
    { element: 'tag', made: 'dropped', text: 'and 4800 more' },
    ...Array.from({ length: 200 }, () => ({ made: 'keyword' })),
  ]);
  expect(await faults()).toEqual([]);
});
