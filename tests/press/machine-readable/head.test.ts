// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { frontFile, listFile, storyFile, type ListName } from '../../../src/edition/addresses.ts';
import { FrontPage, ListPage, StoryPage } from '../../../src/edition/published.ts';
import type { Edition } from '../../../src/press/model/edition.ts';
import { jsonLd, createHead, type MachineReadable } from '../../../src/press/machine-readable/head.ts';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { editionFile, editionOf, published } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts, shown } from '../../fixtures/hostile-texts.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

const headsOf = (edition: Edition) => {
  const publication = planPublication(edition);
  const head = createHead(edition);
  return {
    front: () => head.front(v.parse(FrontPage, published(publication, frontFile))),
    story: (slug: string) => head.story(v.parse(StoryPage, published(publication, storyFile(slug)))),
    list: (list: ListName) => head.list(list, v.parse(ListPage, published(publication, listFile(list)))),
    plain: head.plain,
  };
};
const parsed = (head: string) =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body></body></html>`, 'text/html');
const feedsIn = ({ head }: Pick<MachineReadable, 'head'>) =>
  [...parsed(head).querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map((link) => [
    link.rel,
    link.type,
    link.title,
    link.getAttribute('href'),
  ]);

const files = {
  'a.json': { headline: 'A', articleSection: 'world', about: ['Cork'], datePublished: '2026-03-09', body: ['Text.'] },
  'b.json': { headline: 'B', about: ['Cork', 'Rain'] },
};

describe('the head of a page', () => {
  const heads = headsOf(editionOf({ 'edition.json': siteFile, ...files }));
  const own = [
    ['alternate', 'application/rss+xml', 'The Tester', '/feeds/rss.xml'],
    ['alternate', 'application/atom+xml', 'The Tester', '/feeds/atom.xml'],
    ['alternate', 'application/feed+json', 'The Tester', '/feeds/feed.json'],
  ];

  test('links the feeds of the edition', () => {
    for (const head of [
      heads.front(),
      heads.story('a'),
      heads.story('b'),
      heads.list({ kind: 'headlines' }),
      heads.list({ kind: 'topic', slug: 'rain' }),
      { head: heads.plain },
    ]) {
      expect(feedsIn(head)).toEqual(own);
    }
  });

  test('links the feeds of its section or topic', () => {
    expect(feedsIn(heads.list({ kind: 'section', slug: 'world' })).slice(3)).toEqual([
      ['alternate', 'application/rss+xml', 'World | The Tester', '/feeds/sections/world/rss.xml'],
      ['alternate', 'application/atom+xml', 'World | The Tester', '/feeds/sections/world/atom.xml'],
      ['alternate', 'application/feed+json', 'World | The Tester', '/feeds/sections/world/feed.json'],
    ]);
    expect(
      feedsIn(heads.list({ kind: 'section', slug: 'trade' }))
        .slice(3)
        .map(([, , , href]) => href),
    ).toEqual(['/feeds/sections/trade/rss.xml', '/feeds/sections/trade/feed.json']);
    expect(feedsIn(heads.list({ kind: 'topic', slug: 'cork' }))).toHaveLength(6);
  });

  test('links only feeds that exist', () => {
    const edition = editionOf({ 'edition.json': { ...siteFile, url: 'https://tester.example/paper/' }, ...files });
    const below = headsOf(edition);
    const { pages } = planPublication(edition);
    const lists: ListName[] = [
      { kind: 'headlines' },
      { kind: 'section', slug: 'world' },
      { kind: 'section', slug: 'trade' },
      { kind: 'topic', slug: 'cork' },
      { kind: 'topic', slug: 'rain' },
    ];
    const linked = new Set(lists.flatMap((list) => feedsIn(below.list(list)).map(([, , , href = '']) => href)));
    const there = [...machineFiles(edition, pages).keys()].filter((address) =>
      /^\/feeds\/.*(?:xml|json)$/u.test(address),
    );
    expect(linked).toEqual(new Set(there.map((address) => `/paper${address}`)));
  });

  test('links no feeds if the edition has no public address', () => {
    const without = headsOf(editionOf({ 'edition.json': editionFile, ...files }));
    expect(feedsIn(without.front())).toEqual([]);
    expect(without.plain).toBe('<link rel="manifest" href="/manifest.webmanifest"/>');
    expect(without.story('a').structuredData).toMatch(/^<script type="application\/ld\+json">/u);
  });

  test.each(hostileTexts)('holds a hostile text as text (%#)', (text) => {
    const hostile = headsOf(editionOf(hostileFiles(text), hostileOptions));
    for (const head of [
      hostile.front(),
      hostile.story('a'),
      hostile.story('c'),
      hostile.list({ kind: 'section', slug: 'world' }),
    ]) {
      const { head: element, body } = parsed(head.head + head.structuredData);
      expect(body.childNodes).toHaveLength(0);
      expect(new Set([...element.children].map(({ localName }) => localName))).toEqual(
        new Set(['meta', 'link', 'script']),
      );
      expect(element.querySelectorAll('script')).toHaveLength(1);
      for (const link of element.querySelectorAll('link[rel=alternate]'))
        expect(link.getAttributeNames()).toEqual(['rel', 'type', 'title', 'href']);
    }
    expect(shown(feedsIn({ head: hostile.plain })[0]?.[2] ?? '')).toBe(shown(`${text} x`));
  });
});

test.each(hostileTexts)('structured data keeps a hostile text, which ends no element (%#)', (text) => {
  const script = jsonLd([{ '@type': 'Thing', name: text }]);
  expect(script.slice('<script type="application/ld+json">'.length, -'</script>'.length)).not.toMatch(
    /[<>&\u2028\u2029]/u,
  );
  expect(JSON.parse(parsed(script).querySelector('script')?.textContent ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: text }],
  });
});
