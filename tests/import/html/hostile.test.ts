import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/import/html/parse-html.ts';
import { inlineText, storyBody } from '../../../src/import/html/story-body.ts';
import { bodyOf, storyOf } from './html-story.ts';

const levels = 100_000;

describe('100,000 levels', () => {
  test.each(['div', 'b', 'blockquote', 'ul', 'font', 'span', 'x-y'])('of %s keep their text', (name) => {
    const html = `<p>Before.</p>${`<${name} a="1">`.repeat(levels)}Inside.${`</${name}>`.repeat(levels)}<p>After.</p>`;
    const { root, isCut } = parseHtml(html, 'fragment');
    const { body } = storyBody(root, { place: 'body' });
    expect(isCut).toBe(true);
    expect(JSON.stringify(body)).toContain('Before.');
    expect(JSON.stringify(body)).toContain('Inside.');
    expect(JSON.stringify(body)).toContain('After.');
  });

  test('of a tree that another reader made keep their text, and are reported', () => {
    const deepest: Element = {
      type: 'element',
      tagName: 'div',
      properties: {},
      children: [{ type: 'text', value: 'Inside.' }],
    };
    let node = deepest;
    for (let i = 0; i < levels; i++)
      node = { type: 'element', tagName: i % 2 === 0 ? 'div' : 'em', properties: {}, children: [node] };
    const root: Root = { type: 'root', children: [node] };
    const { body, losses } = storyBody(root, { place: 'body' });
    expect(JSON.stringify(body)).toContain('Inside.');
    expect(losses).toMatchObject([{ element: 'nesting', made: 'text', text: 'Inside.' }]);
    expect(inlineText(root, { place: 'standfirst' })).toContain('Inside.');
  });
});

test.each([
  ['a long text', 'word '.repeat(400_000)],
  ['many marks', '*_`[~^'.repeat(20_000)],
  ['many signs below one another', '<p>[</p>'.repeat(5000)],
  ['many open brackets', '['.repeat(50_000)],
  ['many breaks', 'a<br>'.repeat(20_000)],
  ['many open tags', '<p><b><i>'.repeat(3000)],
  ['an attribute without an end', `<p title="${'x'.repeat(500_000)}`],
  ['a comment without an end', `<!--${'-'.repeat(500_000)}`],
  ['many pictures for readers without scripts', '<p>a</p><noscript><img src="/a.jpg"></noscript>'.repeat(30_000)],
  ['many tags without an end', '<a '.repeat(100_000)],
])('%s ends', (_, html) => {
  expect(storyOf(html)).toBeDefined();
});

describe('nothing that runs gets through', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">a</a>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="data:text/html,<script>alert(1)</script>">',
    '<style>a{background:url(javascript:alert(1))}</style>',
    '<math><mtext></mtext><script>alert(1)</script></math>',
    '<video src="javascript:alert(1)"></video>',
    '<img src="javascript:alert(1)">',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ])('%s', (html) => {
    expect(JSON.stringify(bodyOf(`<p>One.</p>${html}`))).not.toMatch(/javascript:|alert|onerror|<script|data:text/u);
  });

  test('text that looks like HTML stays text', () => {
    expect(bodyOf('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual([String.raw`\<script>alert(1)\</script>`]);
  });
});
