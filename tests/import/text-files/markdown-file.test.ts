import { describe, expect, test } from 'vitest';
import { storyBody } from '../../../src/import/html/story-body.ts';
import { markdownFile } from '../../../src/import/text-files/markdown-file.ts';
import { foundIn, originalIn, sourceFileOf } from '../source-file-of.ts';

const read = (name: string, text: string) => originalIn(markdownFile, name, text);
const bodyOf = async (text: string) => {
  const { body } = await read('quay.md', text);
  return storyBody(body ?? { type: 'root', children: [] }, { place: 'body', base: 'https://carrow.example/' }).body;
};

const hugoToml = `+++
title = "Harbour reopens"
date = 2020-01-30T10:00:00+01:00
draft = true
tags = ["Carrow", "harbour"]
categories = ["Town"]
[[authors]]
name = "Ada Bole"
[cover]
image = "quay.jpg"
alt = "The quay"
+++
The first paragraph.
`;
const jekyll = `---
layout: post
title: "Harbour reopens"
author: Ada Bole
categories: [town, sea]
redirect_from:
  - /old/harbour/
image: /assets/quay.jpg
last_modified_at: 2020-02-01 09:00:00 +0000
mood: glad
---
Text.
`;

describe('front matter that can do harm', () => {
  test.each([
    ['is nested too deep', `title: ${'['.repeat(100_000)}`, 'it is nested too deep'],
    [
      'has an alias inside its anchor',
      'title: x\na: &a [*a]',
      'line 3: a text that begins with & stands in quotes; write "&a" ' +
        '(the parser says: an alias is inside its own anchor)',
    ],
  ])('is refused if it %s', async (_, fields, reason) =>
    expect(await foundIn(markdownFile, 'quay.md', `---\n${fields}\n---\ntext`)).toMatchObject({
      refused: true,
      reason: `its front matter can't be read: ${reason}`,
    }),
  );
});

describe('a mistake in front matter is told with its line, and with what to write', () => {
  test.each([
    ['title: Harbour: it reopens', '---', 'write title: "Harbour: it reopens" (the parser says: Nested mappings'],
    ['title: "Harbour', '---', 'this text has no closing quotation mark; write one at its end (the parser says: '],
    ['title = Harbour', '+++', 'a text stands in quotes; write title = "Harbour" (the parser says: invalid value)'],
    ['title: Harbour', '+++', 'this line is no field; write title = "Harbour" (the parser says: '],
    ['title = "Harbour', '+++', 'this text has no closing quotation mark; write one at its end (the parser says: '],
    ['date = 2020-13-45', '+++', 'there is no such day or time; write it as 2020-01-30 (the parser says: '],
    ['{"title": Harbour}', ';;;', 'it is not valid JSON: this is no value: texts stand in double quotes'],
  ])('%j between %s', async (field, fence, message) => {
    const found = await foundIn(markdownFile, 'quay.md', `${fence}\n${field}\n${fence}\ntext`);
    expect('reason' in found && found.reason).toContain(message);
    expect('reason' in found && found.reason).toContain(': line 2: ');
  });

  test('a field that stands there twice, and a list without an end', async () => {
    const reasonOf = async (fields: string) => {
      const found = await foundIn(markdownFile, 'quay.md', `+++\n${fields}\n+++\ntext`);
      return 'reason' in found && found.reason;
    };
    expect(await reasonOf('title = "A"\ntitle = "B"')).toContain('line 3: this field stands there twice');
    expect(await reasonOf('tags = ["a"\ndraft = true')).toContain('line 3: the list or table above has no end');
  });
});

describe('front matter', () => {
  test('of Hugo in TOML', async () => {
    expect(await read('content/news/harbour/index.md', hugoToml)).toMatchObject({
      headline: 'Harbour reopens',
      slug: 'harbour',
      datePublished: '2020-01-30T10:00:00+01:00',
      status: { is: 'draft' },
      tags: [{ name: 'Carrow' }, { name: 'harbour' }],
      sections: ['Town'],
      authors: [{ name: 'Ada Bole' }],
      picture: { src: 'quay.jpg', alt: 'The quay' },
      folder: '/archive/content/news/harbour',
    });
  });

  test('of Jekyll in YAML, with what the path says', async () => {
    const story = await read('_posts/2020-01-30-harbour-reopens.md', jekyll);
    expect(story).toMatchObject({
      slug: 'harbour-reopens',
      datePublished: '2020-01-30',
      dateModified: '2020-02-01T09:00:00+00:00',
      sections: ['town', 'sea'],
      formerAddresses: ['/old/harbour/'],
      picture: { src: '/assets/quay.jpg' },
      status: { is: 'published' },
    });
    expect(story.losses?.filter(({ isFurniture }) => isFurniture !== true)).toEqual([
      { element: 'mood', made: 'dropped', place: '_posts/2020-01-30-harbour-reopens.md, front matter', text: 'glad' },
    ]);
  });

  test.each([
    [
      'Astro',
      '---\ntitle: A\npubDate: Jan 30 2020\nheroImage: ./a.jpg\n---\nT',
      { datePublished: '2020-01-30', picture: { src: './a.jpg' } },
    ],
    [
      'Hugo in JSON',
      '{\n  "title": "A",\n  "date": "2020-01-30"\n}\n\nT',
      { headline: 'A', datePublished: '2020-01-30' },
    ],
    [
      'Eleventy',
      '---json\n{"title": "A", "date": "2020-01-30"}\n---\nT',
      { headline: 'A', datePublished: '2020-01-30' },
    ],
    ['a time without a zone', '---\ntitle: A\ndate: 2020-01-30 23:30:00\n---\nT', { datePublished: '2020-01-30' }],
    [
      'a story that is not published',
      '---\ntitle: A\npublished: false\n---\nT',
      { status: { is: 'draft', as: 'published: false' } },
    ],
    ['no title but a heading', '# Harbour\n\nT', { headline: 'Harbour' }],
    ['no title at all', 'T', { headline: 'Quay walls' }],
  ])('of %s', async (_, text, expected) => expect(await read('quay-walls.md', text)).toMatchObject(expected));

  test.each([
    ['---\ntitle: "A\n---\nT', "can't be read"],
    ['+++\ntitle = \n+++\nT', "can't be read"],
  ])('that is broken is refused: %j', async (text, reason) => {
    expect(await foundIn(markdownFile, 'quay.md', text)).toMatchObject({
      refused: true,
      reason: expect.stringContaining(reason) as string,
    });
  });

  test('of folders, and notes for editors, are no stories', async () => {
    expect(await foundIn(markdownFile, 'content/news/_index.md', '---\ntitle: News\n---\n')).toMatchObject({
      refused: false,
    });
    expect(await foundIn(markdownFile, 'README.md', '# How to write')).toMatchObject({ refused: false });
  });

  test('is what the file is recognised by', () => {
    expect(markdownFile.recognises(sourceFileOf('quay.txt', '---\ntitle: A\n---\nT'))).toBe(true);
    expect(markdownFile.recognises(sourceFileOf('quay.md', 'T'))).toBe(true);
    expect(markdownFile.recognises(sourceFileOf('quay.txt', 'T'))).toBe(false);
    expect(markdownFile.recognises(sourceFileOf('data.yaml', '---\na: 1\n---\n'))).toBe(false);
  });
});

describe('the text', () => {
  test('has tables, struck words, footnotes and HTML', async () => {
    const text =
      'One[^a] ~~two~~.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<figure><img ' +
      'src="q.jpg"><figcaption>Q</figcaption></figure>\n\n[^a]: The *note*,\n    which goes on.\n';
    expect(await bodyOf(text)).toEqual([
      'One[^1] ~~two~~.',
      { type: 'table', head: ['a', 'b'], rows: [['1', '2']] },
      { type: 'image', src: 'https://carrow.example/q.jpg', alt: '', caption: 'Q' },
      { type: 'footnotes', items: { 1: 'The *note*, which goes on.' } },
    ]);
  });

  test.each([
    ['{{< youtube abcdefghijk >}}', { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' }],
    ['{{< tweet user="ada" id="12" >}}', { type: 'embed', url: 'https://x.com/ada/status/12' }],
    ['{{< vimeo id="123" title="Waves" >}}', { type: 'embed', url: 'https://vimeo.com/123', title: 'Waves' }],
    ['{{< iframe src="https://maps.example/carrow" >}}', { type: 'embed', url: 'https://maps.example/carrow' }],
    ['{{< iframe "https://maps.example/carrow" >}}', { type: 'embed', url: 'https://maps.example/carrow' }],
    ['{{% embed url="https://maps.example/carrow" %}}', { type: 'embed', url: 'https://maps.example/carrow' }],
    [
      '{{< figure src="/q.jpg" alt="A" caption="The quay" attr="Ada Bole" >}}',
      { type: 'image', src: 'https://carrow.example/q.jpg', alt: 'A', caption: 'The quay', credit: 'Ada Bole' },
    ],
    [
      '{% include youtube.html id="abcdefghijk" %}',
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
    ],
    ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', { type: 'code', text: 'puts 1', language: 'ruby' }],
    ['{{< highlight go >}}\nx := 1\n{{< /highlight >}}', { type: 'code', text: 'x := 1', language: 'go' }],
    ['```\n{{< youtube abc >}}\n```', { type: 'code', text: '{{< youtube abc >}}' }],
    ['![A](q.jpg "The quay")', { type: 'image', src: 'https://carrow.example/q.jpg', alt: 'A' }],
  ])('has %s', async (text, block) => expect(await bodyOf(text)).toMatchObject([block]));

  test('links to other files', async () => {
    expect(
      await bodyOf('[a]({{< ref "b.md" >}}) [c]({% post_url 2020-01-30-d %}) [e]({{ "/f/" | relative_url }})'),
    ).toEqual([
      '[a](https://carrow.example/b.md) [c](https://carrow.example/2020-01-30-d) [e](https://carrow.example/f/)',
    ]);
  });

  test('loses shortcodes that nobody knows, and says so', async () => {
    const { losses } = await read('quay.md', '{{< tide-table station="Carrow" >}}\n\nText. {{ page.mood }}');
    expect(losses).toMatchObject([
      { element: 'tide-table', made: 'dropped', place: 'quay.md', text: '{{< tide-table station="Carrow" >}}' },
      { element: 'liquid', made: 'dropped', text: '{{ page.mood }}' },
    ]);
  });

  test('of MDX has no code, and its components are cards or text', async () => {
    const { body } = await read(
      'quay.mdx',
      'import X from \'./x\'\n\n<YouTube id="abcdefghijk" />\n\n<Note>Words.</Note>\n',
    );
    expect(storyBody(body ?? { type: 'root', children: [] }, { place: 'body' }).body).toMatchObject([
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      'Words.',
    ]);
  });

  test.each([
    ['many brackets', '['.repeat(20_000)],
    ['many quotes', '>'.repeat(5000)],
    ['many shortcodes without an end', '{{< a '.repeat(20_000)],
    ['many tags without an end', '{% a '.repeat(20_000)],
    ['many levels of HTML', '<div>'.repeat(100_000)],
    [
      'fields that grow',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}\n---\nT`,
    ],
  ])('with %s ends', async (_, text) => {
    const found = await foundIn(markdownFile, 'quay.md', text);
    const body = 'body' in found ? found.body : undefined;
    expect(body === undefined ? found : storyBody(body, { place: 'body' })).toBeDefined();
  });
});
