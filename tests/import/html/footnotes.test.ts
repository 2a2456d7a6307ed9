import { describe, expect, test } from 'vitest';
import { bodyOf, missingIn } from './html-story.ts';

describe('footnotes', () => {
  const expected = ['Note[^1] and note[^2].', { type: 'footnotes', items: { 1: 'One *a*.', 2: 'Two.' } }];
  test.each([
    [
      'WordPress',
      '<p>Note<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup> and note<sup ' +
        'data-fn="b2" class="fn"><a href="#b2" id="b2-link">2</a></sup>.</p>' +
        '<ol class="wp-block-footnotes"><li id="a1">One <em>a</em>. <a href="#a1-link">↩︎</a></li><li ' +
        'id="b2">Two. <a href="#b2-link">↩︎</a></li></ol>',
    ],
    [
      'Pandoc',
      '<p>Note<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> and note<a href="#fn2" ' +
        'class="footnote-ref" id="fnref2"><sup>2</sup></a>.</p>' +
        '<section class="footnotes"><hr><ol><li id="fn1"><p>One <em>a</em>.<a href="#fnref1" ' +
        'class="footnote-back">↩︎</a></p></li><li id="fn2"><p>Two.<a href="#fnref2" ' +
        'class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      'kramdown',
      '<p>Note<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup> and note<sup ' +
        'id="fnref:2"><a href="#fn:2" class="footnote">2</a></sup>.</p>' +
        '<div class="footnotes"><ol><li id="fn:1"><p>One <em>a</em>. <a href="#fnref:1" ' +
        'class="reversefootnote">&#8617;</a></p></li><li id="fn:2"><p>Two. <a ' +
        'href="#fnref:2">&#8617;</a></p></li></ol></div>',
    ],
    [
      'Substack',
      '<p>Note<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a> and note<a ' +
        'id="footnote-anchor-2" href="#footnote-2" class="footnote-anchor">2</a>.</p>' +
        '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" ' +
        'class="footnote-number">1</a><div class="footnote-content"><p>One <em>a</em>.</p></div></div>' +
        '<div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" ' +
        'class="footnote-number">2</a><div class="footnote-content"><p>Two.</p></div></div>',
    ],
    [
      'Word',
      '<p>Note<a href="#_ftn1" name="_ftnref1">[1]</a> and note<a href="#_ftn2" name="_ftnref2">[2]</a>.</p>' +
        '<p><a href="#_ftnref1" name="_ftn1">[1]</a> One <em>a</em>.</p><p><a href="#_ftnref2" ' +
        'name="_ftn2">[2]</a> Two.</p>',
    ],
  ])('as %s writes them', (_, html) => expect(bodyOf(html)).toEqual(expected));

  /** A page with one footnote, as Markdown makes it. */
  const page = (note: string): string =>
    '<p>Text<sup><a href="#fn-1" id="fnref-1">1</a></sup>.</p><section class="footnotes"><ol><li id="fn-1">' +
    `<p>A note.</p>${note}<p>Its end. <a href="#fnref-1">↩</a></p></li></ol></section>`;

  test.each([
    ['a second paragraph', '<p>More of <em>it</em>.</p>', 'More of *it*.', []],
    ['a heading', '<h4>Of the note</h4>', 'Of the note', []],
    ['a quotation', '<blockquote><p>One.</p><p>Two.</p></blockquote>', 'One. Two.', ['quote text']],
    [
      'a list',
      '<ul><li>One *star*<ul><li><em>Two</em></li></ul></li></ul>',
      String.raw`One \*star\* *Two*`,
      ['list text'],
    ],
    ['a table', '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', 'A B 1 2', ['table text']],
    ['code', '<pre><code>a*b*c</code></pre>', '`a*b*c`', ['code text']],
  ])('a footnote with %s stands at the end alone', (_, html, text, missing) => {
    const items = { 1: `A note. ${text} Its end.` };
    expect(bodyOf(page(html))).toEqual(['Text[^1].', { type: 'footnotes', items }]);
    expect(missingIn(page(html))).toEqual(missing);
  });

  test('a list of parts of the text keeps those that are no footnotes', () => {
    const html =
      '<p>Text<sup><a href="#fn-1">1</a></sup>.</p><ol><li id="fn-1"><p>A note.</p><p>More.</p></li>' +
      '<li><h3>Sources</h3><p>The harbour.</p></li></ol>';
    expect(bodyOf(html)).toEqual([
      'Text[^1].',
      { type: 'heading', text: 'Sources' },
      'The harbour.',
      { type: 'footnotes', items: { 1: 'A note. More.' } },
    ]);
  });
});
