import { describe, expect, test } from 'vitest';
import { autop } from '../../../src/import/formats/wordpress/autop.ts';
import { storyBody } from '../../../src/import/html/story-body.ts';
import { htmlOf, sourceOf, storiesIn, storyIn } from './support.ts';
import { picture, post, wxr } from './wxr-samples.ts';

const bodyOf = async (content: string, others = ''): Promise<string | undefined> =>
  htmlOf((await storiesIn(sourceOf(wxr(post({ content }) + others))))[0]?.body);

describe('the text of the block editor', () => {
  test.each([
    ['paragraphs', '<!-- wp:paragraph {"dropCap":true} -->\n<p>A</p>\n<!-- /wp:paragraph -->', '<p>A</p>'],
    [
      'embeds',
      '<!-- wp:embed {"url":"https://youtu.be/x"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/x?a=1&amp;b=2\n</div></figure><!-- /wp:embed -->',
      '<figure class="wp-block-embed"><embed src="https://youtu.be/x?a=1&#x26;b=2"></figure>',
    ],
    [
      'the mark for lists',
      '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more --><!-- wp:paragraph --><p>A</p><!-- /wp:paragraph -->',
      '<p>A</p>',
    ],
  ])('has %s', async (_, content, html) => {
    expect(await bodyOf(content)).toBe(html);
  });

  test('has the text of reusable blocks', async () => {
    const block =
      `<item><title>B</title><wp:post_id>3</wp:post_id><wp:post_type>wp_block</wp:post_type>` +
      `<content:encoded><![CDATA[<!-- wp:paragraph --><p>Shared</p><!-- /wp:paragraph -->]]></content:encoded>` +
      `</item>`;
    expect(await bodyOf('<!-- wp:block {"ref":3} /-->', block)).toBe('<p>Shared</p>');
  });

  test('tells what is made when a page is shown', async () => {
    const story = await storyIn(
      sourceOf(
        wxr(post({ content: '<!-- wp:latest-posts /--><!-- wp:acme/map {"a":1} /--><!-- wp:block {"ref":4} /-->' })),
      ),
    );
    expect(story.losses?.map(({ element, isFurniture = false }) => [element, isFurniture])).toEqual([
      ['block latest-posts', true],
      ['block acme/map', false],
      ['reusable block', false],
    ]);
  });
});

test.each([
  '[embed]https://g.example/film[/embed]',
  'https://vimeo.com/1',
  '<!-- wp:embed {"url":"https://youtu.be/x"} --><figure class="wp-block-embed"><div ' +
    'class="wp-block-embed__wrapper">\nhttps://youtu.be/x\n</div></figure><!-- /wp:embed -->',
])('%s becomes a card, and the report names no frame', async (content) => {
  const { body = { type: 'root', children: [] } } = await storyIn(sourceOf(wxr(post({ content }))));
  const made = storyBody(body, { place: 'body' });
  expect(made.body).toMatchObject([{ type: 'embed' }]);
  expect(made.losses).toMatchObject([{ element: 'embed', made: 'embed' }]);
});

describe('the text of the classic editor', () => {
  test.each([
    ['lines', 'One\ntwo\n\nThree', '<p>One<br>\ntwo</p>\n<p>Three</p>'],
    ['blocks between lines', 'A\n<blockquote>B</blockquote>\nC', '<p>A</p>\n<blockquote>B</blockquote>\n<p>C</p>'],
    ['code', 'A\n<pre>x\n\ny</pre>', '<p>A</p>\n<pre>x\n\ny</pre>\n'],
  ])('has paragraphs of %s', (_, text, html) => {
    expect(autop(text)).toBe(html);
  });

  test.each([
    [
      'captions',
      '[caption id="a" width="9"]<a href="/b"><img src="/b.jpg" alt="Boats"></a> The quay[/caption]',
      '<figure><a href="/b"><img src="/b.jpg" alt="Boats"></a><figcaption>The quay</figcaption></figure>',
    ],
    [
      'embeds',
      '[embed]https://g.example/film[/embed]',
      '<figure class="wp-block-embed"><embed src="https://g.example/film"></figure>',
    ],
    [
      'films by number',
      '[youtube abc]',
      '<figure class="wp-block-embed"><embed src="https://www.youtube.com/watch?v=abc"></figure>',
    ],
    [
      'sound',
      '[audio mp3="https://g.example/a.mp3"][/audio]',
      '<audio src="https://g.example/a.mp3" controls></audio>',
    ],
    [
      'an address alone in a line',
      'A\n\nhttps://vimeo.com/1\n\nB',
      '<p>A</p><figure class="wp-block-embed"><embed src="https://vimeo.com/1"></figure><p>B</p>',
    ],
    ['words in brackets', 'He said [sic] so [and more].', '<p>He said [sic] so [and more].</p>'],
    ['unknown shortcodes with a text', '[vc_row a="1"]Text[/vc_row]', '<p>Text</p>'],
  ])('has %s', async (_, content, html) => {
    expect(await bodyOf(content)).toBe(html);
  });

  test.each([
    ['by number', '[gallery ids="9,8"]'],
    ['by what was uploaded with it', '[gallery]'],
  ])('has galleries %s', async (_, content) => {
    const html = await bodyOf(content, picture(9) + picture(8));
    expect(html?.match(/https:\/\/g\.example\/\d\.jpg/gu)).toEqual([
      'https://g.example/9.jpg',
      'https://g.example/8.jpg',
    ]);
    expect(html).toContain('class="wp-block-gallery"');
  });

  test('tells what shortcodes did', async () => {
    const story = await storyIn(sourceOf(wxr(post({ content: 'A [acme_map id="3"] [contact-form-7 id="1"]' }))));
    expect(story.losses).toEqual([
      { element: '[acme_map]', made: 'dropped', place: story.place, text: '[acme_map id="3"]' },
      {
        element: '[contact-form-7]',
        made: 'dropped',
        isFurniture: true,
        place: story.place,
        text: '[contact-form-7 id="1"]',
      },
    ]);
  });
});
