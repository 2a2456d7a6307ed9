import { describe, expect, test } from 'vitest';
import { changedWords } from '../../../src/press/model/changed-words.ts';
import { storyHtml } from '../../../src/press/machine-readable/story-html.ts';
import { editionOf, faultsOf } from '../../fixtures/copy.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

const shown = (was: string, now: string, language = 'en') =>
  changedWords(was, now, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

test.each([
  ['The quay is 14 metres long.', 'The quay is 40 metres long.', 'The quay is -14-+40+ metres long.'],
  ['It opened.', 'It opened on Friday.', 'It opened +on Friday+.'],
  ['It opened on Friday.', 'It opened.', 'It opened -on Friday-.'],
  ['It sails twice a day.', 'It sails three times a day.', 'It sails -twice-+three times+ a day.'],
  ['Four old boats came.', 'Nine new boats came.', '-Four old-+Nine new+ boats came.'],
  ['It came.', 'Late, it came.', '-It-+Late, it+ came.'],
  ['It came', 'It came back', 'It came +back+'],
  ['Same.', 'Same.', 'Same.'],
])('what was %s and is %s', (was, now, change) => {
  expect(shown(was, now)).toBe(change);
});

test('words of languages without spaces are told apart', () => {
  expect(shown('港は月曜日に開いた', '港は金曜日に開いた', 'ja')).toMatch(/^港は-.*月.*-\+.*金.*\+.*開いた$/u);
});

const files = {
  'a.json': {
    headline: 'x',
    body: ['y'],
    correction: [{ text: 'It is *40* metres.', was: 'It is 14 metres.' }, { text: 'Another.' }],
  },
};

test('a correction that gives the earlier wording has what has changed, on its page and in feeds', () => {
  const { corrections } = storyPageOf(files, 'a').story;
  expect(corrections[0]?.change?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  expect(corrections[1]).toEqual({ text: ['Another.'] });
  const [story] = editionOf(files).stories;
  expect(story && storyHtml(story, (address) => `https://tester.example${address}`, 'UTC')).toContain(
    'It is <del>14</del> <ins>40</ins> metres.',
  );
});

describe('a correction that changes no word is a fault', () => {
  const correct = (text: string, was: string) => faultsOf({ 'a.json': { headline: 'x', correction: [{ text, was }] } });

  test.each([
    ['It closed in May.', 'It closed in May.'],
    ['It closed in May.', ' It  closed\nin May. '],
    ['It closed in *May*.', 'It closed in May.'],
  ])('%j, %j', (text, was) => {
    expect(correct(text, was)).toEqual([
      expect.stringMatching(/"correction\[0\]\.was": these are the words of "text" too, .* remove this field$/u),
    ]);
  });

  test('one that changes a sign is none', () => {
    expect(correct('It closed in May!', 'It closed in May.')).toEqual([]);
    expect(correct('it closed in May.', 'It closed in May.')).toEqual([]);
  });
});
