import { describe, expect, test } from 'vitest';
import { movedPages, redirectPage } from '../../../src/press/hosts/redirects.ts';
import { editionOf, faultsOf } from '../../fixtures/copy.ts';

describe('redirects from former addresses', () => {
  test('lead to the story, in any script', () => {
    const edition = editionOf({
      'flood.json': { headline: 'Flood', aliases: ['water', 'наводнение'] },
      'quay.json': { headline: 'Quay', aliases: ['harbour'] },
    });
    expect(movedPages(edition).map(({ from, to }) => [decodeURI(from), to])).toEqual([
      ['/stories/наводнение/', '/stories/flood/'],
      ['/stories/harbour/', '/stories/quay/'],
      ['/stories/water/', '/stories/flood/'],
    ]);
  });

  test('start at the address in normal form C, however the slug was typed', () => {
    const edition = editionOf({ 'coffee.json': { headline: 'Coffee', aliases: ['cafe\u0301'] } });
    expect(movedPages(edition).map(({ from }) => from)).toEqual(['/stories/caf%C3%A9/']);
  });

  test.each([
    [
      'to a redirect',
      { 'a.json': { headline: 'A', aliases: ['b'] }, 'b.json': { headline: 'B', aliases: ['c'] } },
      '"b"',
    ],
    ['in a loop', { 'a.json': { headline: 'A', aliases: ['b'] }, 'b.json': { headline: 'B', aliases: ['a'] } }, '"a"'],
    ['to themselves', { 'a.json': { headline: 'A', aliases: ['a'] } }, 'current slug'],
    [
      'to two stories',
      { 'a.json': { headline: 'A', aliases: ['c'] }, 'b.json': { headline: 'B', aliases: ['c'] } },
      '"c"',
    ],
    [
      'from the slug of a faulty story',
      { 'a.json': { headline: 'A', aliases: ['b'] }, 'b.json': { headline: 5 } },
      '"b"',
    ],
    [
      'from a story’s slug in another Unicode normalization',
      { 'é.json': { headline: 'A' }, 'b.json': { headline: 'B', aliases: ['e\u0301'] } },
      '"é"',
    ],
  ])('are a fault if they lead %s', (_, files, named) => {
    expect(faultsOf(files).join('\n')).toContain(named);
  });
});

describe('the redirect page', () => {
  const pageOf = (headline: string, url: string | undefined, language = 'en') => {
    const [moved] = movedPages(editionOf({ 'flood.json': { headline, inLanguage: language, aliases: ['water'] } }));
    if (moved === undefined) throw new Error('nothing has moved');
    return redirectPage(moved, '/news/', url);
  };

  test('redirects, and has a link, the canonical address and noindex', () => {
    const page = pageOf('Flood', 'https://example.org/news/');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/news/stories/flood/">');
    expect(page).toContain('<a href="/news/stories/flood/">Flood</a>');
    expect(page).toContain('<link rel="canonical" href="https://example.org/news/stories/flood/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(pageOf('Flood', undefined)).toContain('<link rel="canonical" href="/news/stories/flood/">');
  });

  test('escapes the headline, and has its language', () => {
    const page = pageOf(`</title><script>x</script> & "q" 'q'`, undefined, 'ar');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;x&lt;/script&gt; &amp; "q" \'q\'');
    expect(page).not.toContain('<script');
  });
});
