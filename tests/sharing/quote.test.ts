// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { quoteFromSelection } from '../../src/sharing/quote.ts';

const paragraphs = [
  'The rain began on Monday, and nobody minded.',
  'On Tuesday the river rose. The rain went on, said Ada Byrne, ' +
    'and the road to Cork was closed before anybody in the town had thought of leaving it at all.',
  'By then the rain had stopped.',
];

/** Selects from the start of some words to the end of others, and quotes that. */
function select(from: [paragraph: number, words: string], to: [paragraph: number, words: string], language = 'en') {
  const point = ([paragraph, words]: [number, string], end: boolean) => {
    const node = document.querySelector(`#p${paragraph}`)?.firstChild;
    if (node === null || node === undefined) throw new Error(`no paragraph ${paragraph}`);
    return [node, (node.textContent ?? '').indexOf(words) + (end ? words.length : 0)] as const;
  };
  const selection = document.getSelection();
  const story = document.querySelector('article');
  if (selection === null || story === null) throw new Error('no page');
  selection.setBaseAndExtent(...point(from, false), ...point(to, true));
  return quoteFromSelection(selection, story, language);
}

function show(texts: readonly string[]): void {
  const story = document.createElement('article');
  for (const [i, text] of texts.entries())
    story.append(Object.assign(document.createElement('p'), { id: `p${i + 1}`, textContent: text }));
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Rain' }), story, 'Related: something else');
  document.body.replaceChildren(main);
}

beforeEach(() => show(paragraphs));

describe('a quote', () => {
  test('has the selected words', () => {
    expect(select([2, 'the river rose'], [2, 'the river rose'])).toMatchObject({
      text: 'the river rose',
      passage: { block: 'p2', start: 'the river rose' },
    });
  });

  test('has the whole of a word that is selected in part', () => {
    expect(select([2, 'iver rose'], [2, 'iver ro'])).toMatchObject({
      text: 'river rose',
      passage: { block: 'p2', start: 'river rose' },
    });
  });

  test('ends with the punctuation that was selected', () => {
    expect(select([2, 'the river rose'], [2, 'rose.'])?.text).toBe('the river rose.');
  });

  test('has the words around it if the page has it more than once', () => {
    expect(select([2, 'The rain'], [2, 'The rain'])?.passage).toEqual({
      block: 'p2',
      start: 'The rain',
      before: 'the river rose.',
      after: 'went on, said',
    });
    expect(select([3, 'the rain'], [3, 'the rain'])?.passage).toEqual({ block: 'p3', start: 'the rain' });
  });

  test('that is long is found by its first and last words', () => {
    const quote = select([2, 'The rain'], [2, 'it at all.']);
    expect(quote?.text).toBe(paragraphs[1]?.slice(27));
    expect(quote?.passage).toEqual({ block: 'p2', start: 'The rain went on, said', end: 'of leaving it at all' });
  });

  test('of a few long words is found by all of them: its first and last words would overlap', () => {
    const words = Array.from({ length: 10 }, (_, i) => `${'abcdefghij'[i]}${'x'.repeat(14)}`);
    show([words.join(' ')]);
    const passage = select([1, words[0] ?? ''], [1, words[9] ?? ''])?.passage;
    expect(passage).toEqual({ block: 'p1', start: words.join(' ') });

    const more = [...words, `k${'x'.repeat(14)}`];
    show([more.join(' ')]);
    expect(select([1, more[0] ?? ''], [1, more[10] ?? ''])?.passage).toEqual({
      block: 'p1',
      start: more.slice(0, 5).join(' '),
      end: more.slice(-5).join(' '),
    });
  });

  test('can be of several paragraphs', () => {
    const quote = select([1, 'nobody'], [3, 'then the']);
    expect(quote?.text).toBe(`nobody minded.\n\n${paragraphs[1]}\n\nBy then the`);
    expect(quote?.passage).toEqual({ block: 'p1', start: 'nobody minded', end: 'By then the' });
  });

  test('has whole words of a language without spaces', () => {
    show(['吾輩は猫である。名前はまだ無い。']);
    expect(select([1, '猫'], [1, '名前'], 'ja')).toMatchObject({
      text: '猫である。名前',
      passage: { block: 'p1', start: '猫である。名前' },
    });
  });

  test('has only the part of a selection that is in the story', () => {
    const selection = document.getSelection() as Selection;
    const story = document.querySelector('article') as Element;
    selection.selectAllChildren(document.body);
    expect(quoteFromSelection(selection, story, 'en')?.text).toBe(paragraphs.join('\n\n'));
  });

  test('of a triple click is the paragraph, although the selection ends in the next', () => {
    const [, second, third] = document.querySelectorAll('p');
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(second?.firstChild as Node, 0, third as Node, 0);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')?.text).toBe(paragraphs[1]);
  });

  test('skips blocks without words', () => {
    show(['The quay.', '', 'The river.']);
    const [first, , third] = document.querySelectorAll('p');
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(first as Node, 1, third?.firstChild as Node, 9);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')).toMatchObject({
      text: 'The river',
      passage: { block: 'p3', start: 'The river' },
    });
  });

  test('is undefined if no words of the story are selected', () => {
    expect(select([2, '. '], [2, '. '])).toBeUndefined();
    expect(select([2, ''], [2, ''])).toBeUndefined();
    const selection = document.getSelection() as Selection;
    selection.selectAllChildren(document.querySelector('main > h1') as Element);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')).toBeUndefined();
  });
});
