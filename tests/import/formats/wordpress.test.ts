import { describe, expect, test } from 'vitest';
import { htmlOf, lostBy, noStoriesIn, readAll, sourceOf, storiesIn, storyIn } from './support.ts';
import { meta, picture, post, wxr } from './wxr-samples.ts';

describe('a WordPress export', () => {
  test('gives a story with its facts', async () => {
    const story = await storyIn(
      sourceOf(
        wxr(
          post({
            content: '<p>Text.</p>',
            fields:
              '<excerpt:encoded><![CDATA[What it means.]]></excerpt:encoded>' +
              '<category domain="category" nicename="world">World</category>' +
              '<category domain="category" nicename="ferries">Ferries</category>' +
              '<category domain="category" nicename="uncategorized">Uncategorized</category>' +
              '<category domain="post_tag" nicename="tides">Tides</category>' +
              '<category domain="location" nicename="port-mirren">Port Mirren</category>' +
              `${meta('_yoast_wpseo_primary_category', '7')}${meta('_wp_old_slug', 'port')}${meta('_edit_last', '1')}` +
              `${meta('boat_name', 'Gull')}<wp:comment/>`,
          }),
        ),
      ),
    );
    expect(story).toMatchObject({
      id: 'https://g.example/?p=5',
      headline: 'The harbour',
      address: 'https://g.example/2026/harbour/',
      formerAddresses: ['https://g.example/?p=5', 'https://g.example/2026/port/'],
      slug: 'harbour',
      authors: [{ name: 'Ada Vale' }],
      datePublished: '2026-03-09T08:30:00+01:00',
      sections: ['Ferries', 'World'],
      tags: [{ name: 'Tides' }, { name: 'Port Mirren', type: 'Place' }],
      language: 'en-GB',
      status: { is: 'published' },
    });
    expect(htmlOf(story.standfirst)).toBe('What it means.');
    expect(lostBy(story)).toEqual(['custom field boat_name']);
    expect(story.losses?.[0]).toMatchObject({ element: 'comments', text: 'one comment of readers' });
  });

  test.each([
    ['an excerpt before a subtitle', 'What it means.', 'What it means.', ['custom field subtitle']],
    ['a subtitle that says the same', '<b>Boats</b> sail again', '<b>Boats</b> sail again', []],
    ['a subtitle before the beginning of the text', 'The quay is open', 'Boats sail again.', []],
    ['a subtitle alone', '', 'Boats sail again.', []],
  ])('has for a standfirst %s', async (_, excerpt, standfirst, missing) => {
    const story = await storyIn(
      sourceOf(
        wxr(
          post({
            content: '<p>The quay is open. It was closed.</p>',
            fields:
              `<excerpt:encoded><![CDATA[${excerpt}]]></excerpt:encoded>${meta('subtitle', 'Boats sail again.')}` +
              meta('_yoast_wpseo_metadesc', 'Read of the quay'),
          }),
        ),
      ),
    );
    expect(htmlOf(story.standfirst)).toBe(standfirst);
    expect(lostBy(story)).toEqual(missing);
    expect(story.losses?.at(-1)).toMatchObject({ element: 'custom field _yoast_wpseo_metadesc', isFurniture: true });
  });

  test.each([
    ['before', (one: string, other: string) => one + other],
    ['after', (one: string, other: string) => other + one],
  ])('finds the lead picture that stands %s the story', async (_, order) => {
    const [story] = await storiesIn(sourceOf(wxr(order(picture(9), post({ fields: meta('_thumbnail_id', '9') })))));
    expect(story?.picture).toMatchObject({ src: 'https://g.example/9.jpg', alt: 'Boats 9' });
    expect(htmlOf(story?.picture?.caption)).toBe('The <em>quay</em>');
  });

  test.each([
    ['draft', '', { is: 'draft', as: 'draft' }],
    ['pending', '', { is: 'draft', as: 'pending' }],
    ['private', '', { is: 'draft', as: 'private' }],
    ['future', '', { is: 'embargoed', until: '2026-03-09T08:30:00+01:00' }],
    ['publish', '<wp:post_password>secret</wp:post_password>', { is: 'draft', as: 'protected by a password' }],
  ])('respects the status %s', async (status, fields, expected) => {
    expect((await storyIn(sourceOf(wxr(post({ status, fields }))))).status).toEqual(expected);
  });

  test('tells what is no story', async () => {
    const items = ['nav_menu_item', 'revision', 'wp_global_styles'].map((type) => post({ type }));
    const found = await noStoriesIn(sourceOf(wxr([...items, post({ status: 'trash' }), picture(9)].join(''))));
    expect(found.map(({ refused, reason }) => [refused, reason])).toEqual([
      [false, 'an entry of a menu'],
      [false, 'an earlier version of a post'],
      [false, 'an item of the system’s type wp_global_styles'],
      [false, 'an item in the trash'],
      [false, 'a file of the media library; stories that show it have it'],
    ]);
  });

  test('knows several authors, guests among them, and translations', async () => {
    const guest =
      `<item><title>Jo Marsh</title><wp:post_name>cap-jmarsh</wp:post_name>` +
      `<wp:post_type>guest-author</wp:post_type>${meta('cap-display_name', 'Jo Marsh')}</item>`;
    const terms =
      '<category domain="author" nicename="cap-avale">avale</category>' +
      '<category domain="author" nicename="cap-jmarsh">jmarsh</category>' +
      '<category domain="language" nicename="cy">Cymraeg</category>' +
      '<category domain="post_translations" nicename="pll_1">pll_1</category>';
    const other = post({ fields: terms }).replaceAll('?p=5', '?p=6');
    const [story] = await storiesIn(sourceOf(wxr(post({ fields: terms }) + other + guest)));
    expect(story).toMatchObject({
      authors: [{ name: 'Ada Vale' }, { name: 'Jo Marsh' }],
      language: 'cy',
      translations: ['https://g.example/?p=6'],
    });
  });

  test.each([
    ['page', true],
    ['post', undefined],
  ])('tells whether a %s is a page', async (type, isPage) => {
    expect((await storyIn(sourceOf(wxr(post({ type }))))).isPage).toBe(isPage);
  });

  test('has no time where GMT is not known', async () => {
    const text = wxr(post({})).replace(/<wp:post_date_gmt>[^<]*/u, '<wp:post_date_gmt>0000-00-00 00:00:00');
    expect((await storyIn(sourceOf(text))).datePublished).toBe('2026-03-09');
  });
});

test('a broken export is read as far as it goes', async () => {
  const all = await readAll(sourceOf(wxr(post({}) + post({})).slice(0, -120)));
  expect(all.filter((found) => 'headline' in found)).toHaveLength(2);
  expect(all.at(-1)).toMatchObject({ refused: false, reason: expect.stringMatching(/ends inside/u) as string });
});
