// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { quoteFromSelection } from '../../src/sharing/quote.ts';

const paragraphs = [
  'The rain began on Monday, and nobody minded.',
  'On Tuesday the river rose. The rain went on, said Ada Byrne, and the road to Cork was closed before anybody in the town had thought of leaving it at all.',
  'By then the rain had stopped.',
];

/** Selects from one place of the text to another, each as a paragraph and words in it, and quotes it. */
function select(from: [paragraph: number, words: string], to: [paragraph: number, words: string], language = 'en') {
  const place = ([paragraph, words]: [number, string], end: boolean) => {
    const node = document.querySelector(`#p${paragraph}`)?.firstChild;
    if (node === null || node === undefined) throw new Error(`no paragraph ${paragraph}`);
    return [node, (node.textContent ?? '').indexOf(words) + (end ? words.length : 0)] as const;
  };
  const selection = document.getSelection();
  const story = document.querySelector('article');
  if (selection === null || story === null) throw new Error('no page');
  selection.setBaseAndExtent(...place(from, false), ...place(to, true));
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

describe('the quote of a selection', () => {
  test('is its words', () => {
    expect(select([2, 'the river rose'], [2, 'the river rose'])).toMatchObject({
      text: 'the river rose',
      passage: { block: 'p2', start: 'the river rose' },
    });
  });

  test('has whole words where they are selected in part', () => {
    expect(select([2, 'iver rose'], [2, 'iver ro'])).toMatchObject({
      text: 'river rose',
      passage: { block: 'p2', start: 'river rose' },
    });
  });

  test('keeps the sign at its end that was selected', () => {
    expect(select([2, 'the river rose'], [2, 'rose.'])?.text).toBe('the river rose.');
  });

  test('tells words apart that the page has more than once', () => {
    expect(select([2, 'The rain'], [2, 'The rain'])?.passage).toEqual({
      block: 'p2',
      start: 'The rain',
      before: 'the river rose.',
      after: 'went on, said',
    });
    expect(select([3, 'the rain'], [3, 'the rain'])?.passage).toEqual({ block: 'p3', start: 'the rain' });
  });

  test('is named by its first and last words where it is long', () => {
    const quote = select([2, 'The rain'], [2, 'it at all.']);
    expect(quote?.text).toBe(paragraphs[1]?.slice(27));
    expect(quote?.passage).toEqual({ block: 'p2', start: 'The rain went on, said', end: 'of leaving it at all' });
  });

  test('goes over several paragraphs', () => {
    const quote = select([1, 'nobody'], [3, 'then the']);
    expect(quote?.text).toBe(`nobody minded.\n\n${paragraphs[1]}\n\nBy then the`);
    expect(quote?.passage).toEqual({ block: 'p1', start: 'nobody minded', end: 'By then the' });
  });

  test('has words where a language writes no spaces', () => {
    show(['吾輩は猫である。名前はまだ無い。']);
    expect(select([1, '猫'], [1, '名前'], 'ja')).toMatchObject({
      text: '猫である。名前',
      passage: { block: 'p1', start: '猫である。名前' },
    });
  });

  test('is the part of it that is in the story', () => {
    const selection = document.getSelection() as Selection;
    const story = document.querySelector('article') as Element;
    selection.selectAllChildren(document.body);
    expect(quoteFromSelection(selection, story, 'en')?.text).toBe(paragraphs.join('\n\n'));
  });

  test('of a triple click is the paragraph, though the selection ends where the next begins', () => {
    const [, second, third] = document.querySelectorAll('p');
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(second?.firstChild as Node, 0, third as Node, 0);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')?.text).toBe(paragraphs[1]);
  });

  test('passes over what has no words', () => {
    show(['The quay.', '', 'The river.']);
    const [first, , third] = document.querySelectorAll('p');
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(first as Node, 1, third?.firstChild as Node, 9);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')).toMatchObject({
      text: 'The river',
      passage: { block: 'p3', start: 'The river' },
    });
  });

  test('is none where no words of the story are selected', () => {
    expect(select([2, '. '], [2, '. '])).toBeUndefined();
    expect(select([2, ''], [2, ''])).toBeUndefined();
    const selection = document.getSelection() as Selection;
    selection.selectAllChildren(document.querySelector('main > h1') as Element);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')).toBeUndefined();
  });
});
