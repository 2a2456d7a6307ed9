import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/edition/plain-text.ts';
import { parseInlineMarkup } from '../../../src/press/model/inline-markup.ts';

const noStory = (slug: string) => (slug === 'flood' ? undefined : () => `no story "${slug}"`);
const contentOf = (text: string) => parseInlineMarkup(text, noStory).content;
const faultsIn = (text: string) =>
  parseInlineMarkup(text, noStory).faults.map(({ href, message }) => ({ href, message: message() }));

describe('inline markup', () => {
  test.each([
    ['plain', ['plain']],
    ['*so*', [{ type: 'emphasis', content: ['so'] }]],
    ['_so_', [{ type: 'emphasis', content: ['so'] }]],
    ['a **so** b', ['a ', { type: 'strong', content: ['so'] }, ' b']],
    ['`*so*`', [{ type: 'code', text: '*so*' }]],
    ['`` ` ``', [{ type: 'code', text: '`' }]],
    ['[so](https://example.com/?a=1&b=2)', [{ type: 'link', href: 'https://example.com/?a=1&b=2', content: ['so'] }]],
    ['[so](mailto:desk@example.com)', [{ type: 'link', href: 'mailto:desk@example.com', content: ['so'] }]],
    [
      '[so](https://EXAMPLE.com/é "é")',
      [{ type: 'link', href: 'https://example.com/%C3%A9', title: 'é', content: ['so'] }],
    ],
    ['[so](story:flood)', [{ type: 'story', slug: 'flood', content: ['so'] }]],
    [
      '[so](https://example.com/ "a title")',
      [{ type: 'link', href: 'https://example.com/', title: 'a title', content: ['so'] }],
    ],
    ['[so](story:flood \'high "water"\')', [{ type: 'story', slug: 'flood', title: 'high "water"', content: ['so'] }]],
    ['[so](https://example.com/ " ")', [{ type: 'link', href: 'https://example.com/', content: ['so'] }]],
  ])('%s', (text, content) => {
    expect(contentOf(text)).toEqual(content);
    expect(faultsIn(text)).toEqual([]);
  });

  test.each([
    ['首相は**「辞任する」**と述べた。', '「辞任する」', 'strong'],
    ['これは**重要（速報）**です。', '重要（速報）', 'strong'],
    ['これは*強調*です。', '強調', 'emphasis'],
    ['これは_強調_です。', '強調', 'emphasis'],
    ['𠮷**「野」**家', '「野」', 'strong'],
    ['他说*《书》*是', '《书》', 'emphasis'],
    ['中文**“引号”**后', '“引号”', 'strong'],
    ['**서울(Seoul)**은 수도이다.', '서울(Seoul)', 'strong'],
    ['**"인용"**이라고', '"인용"', 'strong'],
    ['ประเทศ**“ไทย”**และ', '“ไทย”', 'strong'],
    ['ប្រទេស*ខ្មែរ*និង', 'ខ្មែរ', 'emphasis'],
    ['**重要！**Now', '重要！', 'strong'],
    ['ABC**重要**です', '重要', 'strong'],
    ['“*first*”—then', 'first', 'emphasis'],
  ])('is found beside characters of scripts without spaces, and beside punctuation: %s', (text, content, type) => {
    expect(contentOf(text)).toContainEqual({ type, content: [content] });
    expect(contentOf(text).filter((node) => typeof node !== 'string')).toHaveLength(1);
    expect(faultsIn(text)).toEqual([]);
  });

  test.each([
    '“What the f**k,” he said, and that it was “s**t”.',
    'The price is 5*3 crowns for members and 5*4 for guests.',
    'un*bloody*likely and f*****g',
    '(a+b)*(c+d) and (5)*(3) and 2*(1)',
    'х*й и п***ц',
    'γ*δ, ב*ג, ج*د, क*ख and e\u0301*e\u0301',
    'snake_case_name and a__b__c',
    '2 * 3 * 4 _ 5 _ 6',
  ])('is not found inside words: %s', (text) => {
    expect(contentOf(text)).toEqual([text]);
    expect(faultsIn(text)).toEqual([]);
  });

  test('can be nested', () => {
    expect(contentOf('**a *b* `c` [d *e*](https://example.com/)**')).toEqual([
      {
        type: 'strong',
        content: [
          'a ',
          { type: 'emphasis', content: ['b'] },
          ' ',
          { type: 'code', text: 'c' },
          ' ',
          { type: 'link', href: 'https://example.com/', content: ['d ', { type: 'emphasis', content: ['e'] }] },
        ],
      },
    ]);
  });

  test.each([
    ['\\*so\\*', '*so*'],
    ['\\[so\\](https://example.com/)', '[so](https://example.com/)'],
    ['C:\\dir \\\\ x', 'C:\\dir \\ x'],
    ['\\`so\\`', '`so`'],
  ])('can be escaped with a backslash: %s', (text, plain) => {
    expect(contentOf(text)).toEqual([plain]);
  });

  test.each(['snake_case_name', '2 * 3 * 4', 'a [note] in brackets', 'an open *star', '[no link][at all]', '5 * [x'])(
    'is not found in text that only resembles it: %s',
    (text) => {
      expect(contentOf(text)).toEqual([text]);
    },
  );

  test.each([
    '<script>alert(1)</script> `',
    '<b onclick="x">so</b> [',
    '&lt;b&gt; &amp; &#42;so&#42; _',
    '<https://example.com/> *',
    '# no heading *',
    '- no *list',
    '==so== _',
    'https://example.com/ is text *',
    '<!-- --> \\',
  ])('has no HTML, entities or blocks: %s', (text) => {
    expect(contentOf(text)).toEqual([text]);
  });

  test('takes an image for an exclamation mark and a link', () => {
    expect(contentOf('![alt](https://example.com/x.png)')).toEqual([
      '!',
      { type: 'link', href: 'https://example.com/x.png', content: ['alt'] },
    ]);
  });

  test.each(['one\ntwo *', 'one  \ntwo *', 'one\\\ntwo *'])('keeps white space between lines: %j', (text) => {
    expect(plainText(contentOf(text))).toMatch(/^one\s+two \*$/u);
  });

  test('keeps every character of deep nesting', () => {
    const deep = `${'*a '.repeat(200)}x${' b*'.repeat(200)}`;
    expect(plainText(contentOf(deep)).replaceAll('*', '')).toBe(deep.replaceAll('*', ''));
    const brackets = `${'['.repeat(200)}x${']'.repeat(200)}`;
    expect(contentOf(brackets)).toEqual([brackets]);
  });
});

describe('a link in a text', () => {
  test.each([
    ['[x](javascript:alert(1))', 'javascript:alert(1)'],
    ['[x](JAVASCRIPT:alert(1))', 'JAVASCRIPT:alert(1)'],
    ['[x](java&#115;cript:alert(1))', 'javascript:alert(1)'],
    ['[x](<java\tscript:alert(1)>)', 'java\tscript:alert(1)'],
    ['[x](data:text/html,x)', 'data:text/html,x'],
    ['[x](https://user:secret@example.com/)', 'https://user:secret@example.com/'],
    ['[x](/a?b=c)', '/a?b=c'],
    ['[x](//evil.example)', '//evil.example'],
    ['[x](https:evil.example)', 'https:evil.example'],
    ['[x]()', ''],
    ['**[x](javascript:alert(1))**', 'javascript:alert(1)'],
  ])('is a fault if it is unsafe or not a whole address: %s', (text, href) => {
    const faults = faultsIn(text);
    expect(faults.map((fault) => fault.href)).toEqual([href]);
    expect(faults[0]?.message).toMatch(/. For a story of this edition, write story:slug$/u);
  });

  test.each([
    ['a [b](https://example.com/at sea) c', 'https://example.com/at sea', /spaces as %20$/u],
    ['*[b](https://example.com/at sea)*', 'https://example.com/at sea', /spaces as %20$/u],
    ['a [b](https://example.com/', 'https://example.com/', /no closing \) after its address/u],
    ['a [b](story:flood and more', 'story:flood and more', /no closing \) after its address/u],
    ['a [b](https://example.com/(c)', 'https://example.com/', /no closing \) after its address/u],
  ])('is a fault if readers would see its address, since CommonMark takes it for text: %s', (text, href, message) => {
    const [fault, ...others] = faultsIn(text);
    expect(others).toEqual([]);
    expect(fault?.message).toContain(`the link "${href}": `);
    expect(fault?.message).toMatch(message);
  });

  test.each([
    '\\[b](https://example.com/at sea)',
    '`[b](https://example.com/at sea)`',
    '[b](https://example.com/ "at sea")',
    '[b](https://example.com/(c))',
  ])('is none if it is escaped, code, complete or no address: %s', (text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  test('is a fault if it names an unknown story', () => {
    expect(faultsIn('[x](story:drought)')).toEqual([{ href: 'story:drought', message: 'no story "drought"' }]);
  });

  test.each([
    '[](https://example.com/)',
    '[ ](https://example.com/)',
    '[\u3164](https://example.com/)',
    '*[**\u200b**](https://example.com/)*',
    '[` `](https://example.com/)',
  ])('is a fault without visible text: %s', (text) => {
    expect(faultsIn(`${text}, and [another](https://example.com/)`)).toEqual([
      {
        href: 'https://example.com/',
        message: 'this link has no text; write some between [ and ]',
      },
    ]);
  });

  test.each(['[*a*](story:flood)', '[!](story:flood)', '[`a`](story:flood)', '[**🙂**](story:flood)'])(
    'can have any visible text: %s',
    (text) => {
      expect(faultsIn(text)).toEqual([]);
    },
  );

  test('names its story in NFC', () => {
    expect(parseInlineMarkup('[x](story:cafe\u0301)', (slug) => (slug === 'café' ? undefined : () => slug))).toEqual({
      content: [{ type: 'story', slug: 'café', content: ['x'] }],
      faults: [],
    });
  });

  test('is a fault each time', () => {
    expect(faultsIn('[a](story:x) and [b](ftp://y) and [c](story:flood)')).toHaveLength(2);
  });
});
