import { expect, test } from 'vitest';
import { htmlOf, lostBy, noStoriesIn, sourceOf, storiesIn, storyIn } from './support.ts';

const ghost = (post: object, others: object = {}): ReturnType<typeof sourceOf> =>
  sourceOf(
    JSON.stringify({
      db: [
        {
          meta: { exported_on: 1, version: '5.0' },
          data: { posts: [{ id: '1', uuid: 'u-1', status: 'published', ...post }], ...others },
        },
      ],
    }),
    'ghost.json',
    100,
  );

test('a Ghost export gives a story with its facts', async () => {
  const story = await storyIn(
    ghost(
      {
        title: 'The harbour',
        slug: 'harbour',
        html: '<p><a href="__GHOST_URL__/ferry/">Ferry</a></p>',
        feature_image: '__GHOST_URL__/content/images/a.jpg',
        custom_excerpt: 'What it means.',
        published_at: '2026-03-09T07:30:00.000Z',
        updated_at: '2026-03-10 07:30:00',
        codeinjection_head: '<script>x</script>',
      },
      {
        tags: [
          { id: 't1', name: 'Ferries', visibility: 'public' },
          { id: 't2', name: '#hidden', visibility: 'internal' },
          { id: 't3', name: 'World' },
        ],
        posts_tags: [
          { post_id: '1', tag_id: 't3', sort_order: 1 },
          { post_id: '1', tag_id: 't1', sort_order: 0 },
          { post_id: '1', tag_id: 't2', sort_order: 2 },
        ],
        users: [{ id: 'a', name: 'Ada Vale', bio: 'Sails.', website: 'https://ada.example/' }],
        posts_authors: [{ post_id: '1', author_id: 'a' }],
        posts_meta: [{ post_id: '1', feature_image_alt: 'Boats', feature_image_caption: '<i>The quay</i>' }],
      },
    ),
  );
  expect(story).toMatchObject({
    id: 'u-1',
    headline: 'The harbour',
    slug: 'harbour',
    formerAddresses: ['/harbour/'],
    authors: [{ name: 'Ada Vale', url: 'https://ada.example/', description: 'Sails.' }],
    datePublished: '2026-03-09T07:30:00Z',
    dateModified: '2026-03-10T07:30:00Z',
    sections: ['Ferries'],
    tags: [{ name: 'Ferries' }, { name: 'World' }],
    status: { is: 'published' },
    picture: { src: '/content/images/a.jpg', alt: 'Boats' },
  });
  expect(htmlOf(story.body)).toBe('<p><a href="/ferry/">Ferry</a></p>');
  expect(htmlOf(story.picture?.caption)).toBe('<i>The quay</i>');
  expect(lostBy(story)).toEqual([]);
  expect(story.losses?.map(({ element }) => element)).toEqual(['codeinjection_head', 'internal tag']);
});

test.each([
  ['draft', {}, { is: 'draft', as: 'draft' }],
  ['scheduled', { published_at: '2030-01-01T00:00:00.000Z' }, { is: 'embargoed', until: '2030-01-01T00:00:00Z' }],
  ['published', { visibility: 'paid' }, { is: 'draft', as: 'visible to paid' }],
])('the status %s is respected', async (status, fields, expected) => {
  expect((await storyIn(ghost({ title: 'A', status, ...fields }))).status).toEqual(expected);
});

test('a text of the present editor becomes HTML', async () => {
  const lexical = JSON.stringify({
    root: {
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'extended-text', text: 'A & ', format: 0 },
            { type: 'text', text: 'b', format: 3 },
          ],
        },
        { type: 'extended-heading', tag: 'h3', children: [{ type: 'text', text: 'C' }] },
        {
          type: 'list',
          listType: 'number',
          children: [
            {
              type: 'listitem',
              children: [{ type: 'link', url: 'https://g.example/', children: [{ type: 'text', text: 'D' }] }],
            },
          ],
        },
        { type: 'image', src: '/a.jpg', alt: 'Boats', caption: 'The <i>quay</i>' },
        { type: 'embed', url: 'https://youtu.be/x', html: '<iframe src="https://youtu.be/x"></iframe>' },
        { type: 'codeblock', code: 'a < b', language: 'js' },
        { type: 'tide-table' },
      ],
    },
  });
  const story = await storyIn(ghost({ title: 'A', lexical }));
  expect(htmlOf(story.body)).toBe(
    '<p>A &#x26; <em><strong>b</strong></em></p><h3>C</h3><ol><li><a href="https://g.example/">D</a></li></ol>' +
      '<figure><img src="/a.jpg" alt="Boats"><figcaption>The <i>quay</i></figcaption></figure>' +
      '<figure><iframe src="https://youtu.be/x"></iframe></figure><pre><code class="language-js">a &#x3C; b</code></pre>',
  );
  expect(lostBy(story)).toEqual(['card tide-table']);
});

test('a text of the former editor becomes HTML', async () => {
  const mobiledoc = JSON.stringify({
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      ['image', { src: '/a.jpg', caption: 'The quay' }],
      ['markdown', { markdown: '**M**' }],
    ],
    markups: [['strong'], ['a', ['href', 'https://g.example/']]],
    sections: [
      [
        1,
        'p',
        [
          [0, [0], 1, 'A'],
          [1, [], 0, 0],
          [0, [1], 1, 'b'],
        ],
      ],
      [10, 0],
      [3, 'ul', [[[0, [], 0, 'C']], [[0, [], 0, 'D']]]],
      [10, 1],
    ],
  });
  expect(htmlOf((await storyIn(ghost({ title: 'A', mobiledoc }))).body)).toBe(
    '<p><strong>A</strong><br><a href="https://g.example/">b</a></p>' +
      '<figure><img src="/a.jpg" alt=""><figcaption>The quay</figcaption></figure><ul><li>C</li><li>D</li></ul>' +
      '<p><strong>M</strong></p>',
  );
});

test('an export that is wrapped twice is read', async () => {
  const whole = {
    data: { meta: { exported_on: 1 }, data: { posts: [{ title: 'The harbour', html: '<p>Open.</p>' }] } },
  };
  expect((await storyIn(sourceOf(JSON.stringify(whole), 'ghost.json', 100))).headline).toBe('The harbour');
});

test('a list of posts of the interface is read, and posts with nothing are refused', async () => {
  const list = sourceOf(
    JSON.stringify({
      posts: [
        {
          id: '1',
          title: 'A',
          html: '<p>x</p>',
          feature_image: null,
          tags: [{ name: 'T' }],
          authors: [{ name: 'Ada Vale' }],
        },
        { id: '2' },
      ],
    }),
    'posts.json',
    50,
  );
  expect(await storiesIn(list)).toMatchObject([{ id: '1', tags: [{ name: 'T' }], authors: [{ name: 'Ada Vale' }] }]);
  expect(await noStoriesIn(list)).toEqual([
    { id: '2', place: 'posts.json, post 2', refused: true, reason: 'it has neither a title nor a text' },
  ]);
});

test.each([
  [{ type: 'page' }, true],
  [{ page: 1 }, true],
  [{ type: 'post', page: false }, undefined],
])('of %j it tells whether it is a page', async (fields, isPage) => {
  expect((await storyIn(ghost({ title: 'The harbour', ...fields }))).isPage).toBe(isPage);
});
