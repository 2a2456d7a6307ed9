import { describe, expect, test } from 'vitest';
import { joinRuns, tidyRuns, type Run, type RunMark } from '../../../src/import/html/inline/runs.ts';
import { writeRuns } from '../../../src/import/html/inline/write-runs.ts';
import { plainText } from '../../../src/edition/plain-text.ts';
import { parseInlineMarkup } from '../../../src/press/model/inline-markup.ts';
import { lineOf, missingIn, storyOf } from './html-story.ts';

describe('marks', () => {
  test.each([
    ['<b>bold</b>, <i>italic</i>, <code>a*b</code>', '**bold**, *italic*, `a*b`'],
    ['<em>one</em><em> two</em>', '*one two*'],
    ['a<b> bold </b>word', 'a **bold** word'],
    ['<strong>Note:</strong>text', '**Note**:text'],
    ['<p>10<sup>6</sup> and H<sub>2</sub>O</p>', '10^6^ and H~2~O'],
    ['<del>old</del> <s>older</s>', '~~old older~~'],
    ['<q>Aye</q>', '“Aye”'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢(kan)'],
    ['<span style="font-weight:700">bold</span> <span style="font-style: italic">it</span>', '**bold** *it*'],
    ['<b style="font-weight:normal">Google Docs</b>', 'Google Docs'],
    ['<mark>m</mark> <small>s</small> <abbr title="x">ab</abbr>', 'm s ab'],
    ['one<br>two', 'one two'],
    ['<p>one</p><p>two</p>', 'one two'],
  ])('%s', (html, expected) => expect(lineOf(html)).toBe(expected));

  test('inside a word have no sign, and only their look is lost', () => {
    expect(lineOf('<b>T</b>he')).toBe('The');
    expect(missingIn('<p><b>T</b>he</p>')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['<a href="../quay?a=1">quay</a>', '[quay](https://carrow.example/quay?a=1)'],
    ['<a href="//elsewhere.example/a_(b)">b</a>', '[b](https://elsewhere.example/a_%28b%29)'],
    ['<a href="https://x.example/"><b>b</b> c</a>', '[**b** c](https://x.example/)'],
    ['<a href="mailto:a@carrow.example">mail</a>', '[mail](mailto:a@carrow.example)'],
    ['<a href="#top">top</a>', 'top'],
    ['<a href="https://user:word@x.example/">x</a>', '[x](https://x.example/)'],
    ['<a href="https://x.example/"></a>', ''],
  ])('%s', (html, expected) => expect(lineOf(html)).toBe(expected));

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/x',
    'vbscript:x',
    ' javascript:x',
  ])('to %j are left out and reported', (href) => {
    const { body, losses } = storyOf(`<p><a href="${href}">words</a></p>`);
    expect(body).toEqual(['words']);
    expect(losses).toMatchObject([{ element: 'a', made: 'text', text: href.replace(/\s+/gu, ' ').trim() }]);
  });

  test('that are relative can be resolved by the caller', () => {
    const own = {
      base: undefined,
      resolve: (href: string) => (href === 'b.md' ? 'https://carrow.example/b' : undefined),
    };
    expect(storyOf('<p><a href="b.md">b</a> <a href="c.md">c</a></p>', own)).toMatchObject({
      body: ['[b](https://carrow.example/b) c'],
      losses: [{ element: 'a', made: 'text', text: 'c.md' }],
    });
  });
});

/** Random numbers that are the same in each run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = (
  'a b word Carrow 12 é ß 漢字 です 한국 ไทย * ** _ __ ` `` ~ ~~ ^ [ ] ( ) [^1] ! < > <b> </b> <br> &amp; &lt; & ' +
  '\\ \\* | $ $x$ # ## - + 1. 2) ' +
  '> : ::: == --- *** . , " “ ” — … ? https://x.example www.x.example [a](b) ![a](b) [[a]] <!-- --> <https://x.example> 10^6^ H~2~O'
).split(' ');
const marks: readonly RunMark[] = ['strong', 'emphasis', 'struck', 'sup', 'sub', 'code'];

const randomText = (random: (below: number) => number): string =>
  Array.from(
    { length: 1 + random(6) },
    () => `${pieces[random(pieces.length)] ?? ''}${random(2) === 0 ? ' ' : ''}`,
  ).join('');

describe('random texts', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed))('are read as they were written (%i)', (seed) => {
    const random = randomFrom(seed);
    for (let i = 0; i < 60; i++) {
      const runs: Run[] = Array.from({ length: 1 + random(4) }, () => ({
        text: randomText(random),
        marks: marks.filter(() => random(6) === 0),
        href: random(5) === 0 ? 'https://x.example/a_(b)*c?d=e&f#g' : undefined,
      }));
      const { text } = writeRuns(runs);
      const { content, faults } = parseInlineMarkup(text, () => undefined);
      const words = joinRuns(tidyRuns(runs))
        .map((run) => run.text)
        .join('');
      expect({ text, faults, words: plainText(content) }).toEqual({ text, faults: [], words });
    }
  });
});
