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
    // Browsers ignore case.
    expect(select([3, 'the rain'], [3, 'the rain'])?.passage).toEqual({
      block: 'p3',
      start: 'the rain',
      before: 'By then',
      after: 'had stopped',
    });
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

describe('the text of a block with parts', () => {
  const list = '<ul id="p1"><li>A levy on apples</li><li>Pears are <b>exempt</b></li><li>Plums pay half</li></ul>';
  const quotation =
    '<figure id="p2"><blockquote><p>We had no other choice</p></blockquote><figcaption>Jane Doe</figcaption></figure>';
  const table =
    '<table id="p3"><tbody><tr><td>Rice</td><td>5</td></tr><tr><td>Wheat</td><td>6</td></tr></tbody></table>';

  function selectIn(html: string, from: [selector: string, offset: number], to: [selector: string, offset: number]) {
    document.body.innerHTML = `<main><article>${html}</article></main>`;
    const point = ([selector, offset]: [string, number]) =>
      [document.querySelector(selector)?.firstChild as Node, offset] as const;
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(...point(from), ...point(to));
    return quoteFromSelection(selection, document.querySelector('article') as Element, 'en');
  }

  test.each([
    ['a list item', list, ['li:nth-child(3)', 0], ['li:nth-child(3)', 14], 'Plums pay half', 'Plums pay half'],
    ['a list item with markup', list, ['li:nth-child(2)', 0], ['b', 6], 'Pears are exempt', 'Pears are exempt'],
    ['a quote', quotation, ['p', 7], ['p', 22], 'no other choice', 'no other choice'],
    ['its source', quotation, ['figcaption', 0], ['figcaption', 4], 'Jane', 'Jane'],
    ['a cell of a table', table, ['td', 0], ['td', 4], 'Rice', 'Rice'],
  ] as const)('is exactly what was selected: %s', (_what, html, from, to, text, start) => {
    expect(selectIn(html, [...from], [...to])).toMatchObject({ text, passage: { start } });
  });

  test('has line breaks between its parts, and empty lines between blocks', () => {
    const quote = selectIn(list + quotation, ['li:nth-child(2)', 6], ['p', 6]);
    expect(quote?.text).toBe('are exempt\nPlums pay half\n\nWe had');
    expect(quote?.passage).toEqual({ block: 'p1', start: 'are exempt', end: 'We had' });
    expect(selectIn(table, ['td', 0], ['tr:nth-child(2) td:nth-child(2)', 1])?.text).toBe('Rice\n5\nWheat\n6');
  });
});

describe('a link to a passage', () => {
  const passageOf = (words: string, from: number, html = '') => {
    document.body.insertAdjacentHTML('afterbegin', html);
    return select([from, words], [from, words])?.passage;
  };

  test.each([
    ['in other case', ['Nobody may leave.', 'Then May rose.'], 'May', { before: 'Then', after: 'rose' }],
    ['with other accents', ['The résumé came.', 'Then to resume it.'], 'resume', { before: 'Then to', after: 'it' }],
    ['in a quotation', ['He said “it’s so”.', "Then it's so again."], "it's so", { before: 'Then', after: 'again' }],
    ['as a part of a word', ['The mayor came.', 'Then May rose.'], 'May', {}],
  ])('has the words around it if the page has it %s', (_what, texts, words, context) => {
    show(texts);
    expect(passageOf(words, 2)).toEqual({ block: 'p2', start: words, ...context });
  });

  test('has them if the navigation has it, but not if that is hidden', () => {
    show(['They spoke about Rights for an hour.']);
    expect(passageOf('Rights', 1, '<p style="display: none">Rights</p>')).toEqual({ block: 'p1', start: 'Rights' });
    expect(passageOf('Rights', 1, '<nav><a href="/">rights</a></nav>')).toEqual({
      block: 'p1',
      start: 'Rights',
      before: 'They spoke about',
      after: 'for an hour',
    });
  });

  test('has as many words around it as it takes', () => {
    show(['One two three four five six.', 'Zero two three four five six.', 'One two three four five seven.']);
    expect(passageOf('five', 3)).toMatchObject({ start: 'five', after: 'seven' });
    expect(passageOf('four', 2)).toMatchObject({ before: 'Zero two three' });
  });

  test('has the words of the block before and after where its own has no others', () => {
    show(['Of the north:', 'Pears.', 'Of the south:', 'Pears.']);
    expect(passageOf('Pears', 4)).toMatchObject({ block: 'p4', start: 'Pears', before: 'Of the south:' });
  });

  test('leads to the block if no words tell it apart', () => {
    const same = Array.from({ length: 12 }, () => 'word '.repeat(60).trim());
    show(same);
    const word = document.querySelector('#p6')?.firstChild as Node;
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(word, 145, word, 149);
    expect(quoteFromSelection(selection, document.querySelector('article') as Element, 'en')?.passage).toEqual({
      block: 'p6',
    });
  });

  test('that is long has as many of its first and last words as it takes', () => {
    const filler = 'Filler text that is about nothing in particular. '.repeat(3);
    const first =
      'The ministry said in a statement on Monday that the harbour would stay closed for one week, it said so.';
    const second = `The ministry said in a statement on Monday that the airport would open again. ${filler}It said so.`;
    show([first, filler, second]);
    const passage = passageOf(second, 3);
    expect(passage).toMatchObject({
      block: 'p3',
      start: 'The ministry said in a statement on Monday that the airport would',
    });
    expect(passage?.end).toMatch(/^\S.*It said so$/u);
  });
});
