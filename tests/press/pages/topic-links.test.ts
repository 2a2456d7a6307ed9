import { describe, expect, test } from 'vitest';
import { withTopicLinks, type LinkedTopic } from '../../../src/press/pages/topic-links.ts';
import type { Block } from '../../../src/edition/blocks/block.ts';
import type { Inline } from '../../../src/edition/inline.ts';

const paragraph = (...text: Inline[]): Block => ({ type: 'paragraph', text });
const person = (name: string): LinkedTopic => ({ slug: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'Person' });
const place = (name: string): LinkedTopic => ({ ...person(name), kind: 'Place' });

/** A text with its links to topics as Markdown. */
const shown = (content: readonly Inline[]): string =>
  content
    .map((node) =>
      typeof node === 'string'
        ? node
        : node.type === 'topic'
          ? `[${shown(node.content)}](${node.slug})`
          : node.type === 'code'
            ? node.text
            : 'content' in node
              ? shown(node.content)
              : '',
    )
    .join('');
const linked = (text: string, ...topics: LinkedTopic[]) =>
  withTopicLinks([paragraph(text)], topics).map((block) => (block.type === 'paragraph' ? shown(block.text) : ''))[0];

describe('a name in a text', () => {
  test('is a link to its topic at its first mention only', () => {
    const body = withTopicLinks(
      [paragraph('Marco Rubio met.'), paragraph('Marco Rubio left.')],
      [person('Marco Rubio')],
    );
    expect(body.map((block) => (block.type === 'paragraph' ? shown(block.text) : ''))).toEqual([
      '[Marco Rubio](marco-rubio) met.',
      'Marco Rubio left.',
    ]);
  });

  test.each<[text: string, topic: LinkedTopic, expected: string]>([
    ['Putin’s remarks', person('Putin'), '[Putin](putin)’s remarks'],
    ['In Kuala\nLumpur.', place('Kuala Lumpur'), 'In [Kuala\nLumpur](kuala-lumpur).'],
    ['U.S.-Russia relations, then Russia.', place('Russia'), 'U.S.-Russia relations, then [Russia](russia).'],
    ['Georgia Meloni in Georgia.', place('Georgia'), 'Georgia Meloni in [Georgia](georgia).'],
    ['Russian, prussia, Russias', place('Russia'), 'Russian, prussia, Russias'],
    ['Severe sanctions', { slug: 'sanctions', name: 'Sanctions', kind: 'Thing' }, 'Severe [sanctions](sanctions)'],
    ['a turkey in Turkey', place('Turkey'), 'a turkey in [Turkey](turkey)'],
    ['O’Brien’s', person("O'Brien"), "[O’Brien](o'brien)’s"],
    ['C++ (a language)', { slug: 'cpp', name: 'C++', kind: undefined }, '[C++](cpp) (a language)'],
    ['C++ or C#, then C', { slug: 'c', name: 'C', kind: undefined }, 'C++ or C#, then [C](c)'],
    ['+1 and 1', { slug: '1', name: '1', kind: undefined }, '+1 and [1](1)'],
    ['東京都で会談', { slug: 'tokyo', name: '東京都', kind: 'Place' }, '[東京都](tokyo)で会談'],
  ])('in "%s"', (text, topic, expected) => {
    expect(linked(text, topic)).toBe(expected);
  });

  test('is no link as part of a longer name', () => {
    expect(linked('New York City and New York', place('New York'), place('New York City'))).toBe(
      '[New York City](new-york-city) and [New York](new-york)',
    );
  });
});

describe('a text', () => {
  test('is a link where it stands alone, after longer names that have it', () => {
    expect(linked('Georgia Meloni, U.S.-Georgia, Georgian and Georgia.', place('Georgia'))).toBe(
      'Georgia Meloni, U.S.-Georgia, Georgian and [Georgia](georgia).',
    );
    expect(linked('𝐀na na na, na', { slug: 'na', name: 'na na', kind: undefined })).toBe('𝐀na [na na](na), na');
  });

  test('keeps every character and its own links', () => {
    const text: Inline[] = [
      'Of ',
      { type: 'link', href: 'https://example.org', content: ['Rubio'] },
      ' and ',
      { type: 'strong', content: ['Rubio'] },
      { type: 'code', text: 'Rubio' },
    ];
    const [block] = withTopicLinks([paragraph(...text)], [person('Rubio')]);
    expect(block).toEqual(
      paragraph(
        'Of ',
        { type: 'link', href: 'https://example.org', content: ['Rubio'] },
        ' and ',
        { type: 'strong', content: [{ type: 'topic', slug: 'rubio', content: ['Rubio'] }] },
        { type: 'code', text: 'Rubio' },
      ),
    );
  });

  test('has links in emphasised words, and in the words after them', () => {
    const [block] = withTopicLinks(
      [paragraph({ type: 'emphasis', content: ['Now ', { type: 'strong', content: ['Rubio'] }] }, ' in Oman.')],
      [person('Rubio'), place('Oman')],
    );
    expect(block).toEqual(
      paragraph(
        {
          type: 'emphasis',
          content: ['Now ', { type: 'strong', content: [{ type: 'topic', slug: 'rubio', content: ['Rubio'] }] }],
        },
        ' in ',
        { type: 'topic', slug: 'oman', content: ['Oman'] },
        '.',
      ),
    );
  });

  test('has no links in blocks that are no paragraphs', () => {
    const heading: Block = { type: 'heading', text: ['Rubio'] };
    expect(withTopicLinks([heading], [person('Rubio')])).toEqual([heading]);
  });
});

test('a name that is longer than a regular expression can be is no link', () => {
  expect(linked('Oman left.', person('Minister said '.repeat(5000)), place('Oman'))).toBe('[Oman](oman) left.');
});
