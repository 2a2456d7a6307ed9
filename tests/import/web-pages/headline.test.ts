import { describe, expect, test } from 'vitest';
import { withoutSite } from '../../../src/import/web-pages/site-name.ts';
import { page, read, text } from './sample-page.ts';

const headline = (head: string, body: string): string | undefined =>
  read(page(head, `${body}<div>${text}</div>`)).headline;

describe('the headline', () => {
  test.each([
    [
      'the heading with which most titles agree',
      '<title>Harbour open again | Hafen wieder offen</title><meta property="og:title" content="Hafen wieder offen">',
      '<h1>Harbour open again</h1><h1>Hafen wieder offen</h1>',
      'Hafen wieder offen',
    ],
    [
      'the heading above the text, if the title is the name of the site',
      '<title>Carrow Courier</title><meta property="og:site_name" content="Carrow Courier">',
      '<h1><a href="/"><img alt="Carrow Courier"></a></h1><h2>The harbour reopens after the storm</h2>',
      'The harbour reopens after the storm',
    ],
    [
      'a heading that says the same in other words',
      '<title>Harbour of Carrow reopens after a week of storms</title>',
      '<h2>Carrow: the harbour reopens after storms</h2>',
      'Carrow: the harbour reopens after storms',
    ],
    [
      'the part that the data have, if another part is called the headline',
      '<meta property="og:title" content="Ada Bole is the new harbour master">',
      '<h1><span class="subheadline">Ada Bole is the new harbour master</span> ' +
        '<span class="headline">"We sail"</span></h1>',
      'Ada Bole is the new harbour master',
    ],
  ])('is %s', (_, head, body, expected) => {
    expect(headline(head, body)).toBe(expected);
  });

  test.each([
    [
      'a kicker that is named',
      '<title>Storm: Harbour reopens</title>',
      '<h1><span class="topline">Storm</span><span class="headline">Harbour reopens</span></h1>',
      'Harbour reopens',
    ],
    [
      'a part that the data have alone',
      '<meta property="og:title" content="Harbour reopens today">',
      '<h1><span>Storm</span> <span>Harbour reopens today</span></h1>',
      'Harbour reopens today',
    ],
    [
      'two lines, which the title joins with a sign',
      '<title>Storm: Harbour reopens | Courier</title>',
      '<h1><span>Storm</span> <span>Harbour reopens</span></h1>',
      'Storm: Harbour reopens',
    ],
    [
      'a subtitle',
      '<meta property="og:title" content="Harbour reopens">',
      '<h1>Harbour reopens <span>Ferries</span> <small>return to the island</small></h1>',
      'Harbour reopens',
    ],
    [
      'the kicker, if the data have it too',
      '<meta property="og:title" content="Storm: Harbour reopens today"><script type="application/ld+json">' +
        '{"@type":"NewsArticle","headline":"Harbour reopens today"}</script>',
      '<h1>Storm: Harbour reopens today</h1>',
      'Storm: Harbour reopens today',
    ],
    [
      'the large heading, not the kicker in a heading of its own',
      '<title>Storm over the old quay: Harbour reopens | Courier</title>',
      '<h4>Storm over the old quay</h4><h1>Harbour reopens</h1>',
      'Harbour reopens',
    ],
    [
      'the large heading, not the subtitle in a heading of its own',
      '<title>Harbour reopens - What the storm has left of the old quay : courier.example</title>',
      '<h1>Harbour reopens</h1><h3>What the storm has left of the old quay</h3>',
      'Harbour reopens',
    ],
    [
      'a kicker without a name beside a part that is named',
      '<meta property="og:title" content="Storm: Harbour reopens">',
      '<h1><span class="green">Storm</span><span hidden>: </span><span class="headline">Harbour reopens</span></h1>',
      'Harbour reopens',
    ],
    [
      'no large heading of the path to the page',
      '<title>Storm: Harbour reopens today</title>',
      '<nav class="breadcrumbs"><a href="/">Courier</a><h1>Storm: Harbour reopens today</h1></nav>' +
        '<h2>Harbour reopens today</h2>',
      'Harbour reopens today',
    ],
    [
      'no sign of a link',
      '<title>Harbour reopens</title>',
      '<h1>Harbour reopens<a href="#h">¶</a></h1>',
      'Harbour reopens',
    ],
    [
      'the first words of the site',
      '<meta property="og:site_name" content="Harbour"><title>Harbour reopens – ferries are back</title>',
      '<h1>Harbour reopens – ferries are back</h1>',
      'Harbour reopens – ferries are back',
    ],
    [
      'one large heading, which the page has twice',
      '',
      '<h1>Harbour reopens today</h1><h1>Harbour reopens today</h1>',
      'Harbour reopens today',
    ],
    [
      'a name of the site that is the title itself',
      '<meta name="application-name" content="Harbour reopens today"><title>Harbour reopens today</title>',
      '<h1>Courier, back to the front page</h1><h1 itemprop="headline">Harbour reopens today</h1>',
      'Harbour reopens today',
    ],
    ['no day before it', '<title>30.01.2020 - Harbour reopens</title>', '<p></p>', 'Harbour reopens'],
  ])('has %s', (_, head, body, expected) => expect(headline(head, body)).toBe(expected));
});

test.each([
  ['Harbour reopens | World | The Courier', ['The Courier'], 'Harbour reopens'],
  ['Harbour reopens - Carrow Courier', ['Courier'], 'Harbour reopens - Carrow Courier'.slice(0, 15)],
  ['Courier: Harbour reopens', ['Courier'], 'Courier: Harbour reopens'],
  ['Courier | Harbour reopens', ['Courier'], 'Harbour reopens'],
  ['Harbour reopens [carrow.example]', ['carrow.example'], 'Harbour reopens'],
  ['港口重新开放_社会_日报', ['日报'], '港口重新开放_社会'],
  ['Harbour – and ferry – reopen', ['Courier'], 'Harbour – and ferry – reopen'],
])('the title %j of %j is %j', (title, sites, expected) => expect(withoutSite(title, sites)).toBe(expected));
