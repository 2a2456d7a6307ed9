import { describe, expect, test } from 'vitest';
import { editionFile, faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a reference to a section or a story, or a link, is a fault', () => {
  test.each([
    ['"articleSection": "wrold"', '1:19 "articleSection":', 'no section "wrold"; did you mean "world"?'],
    ['"articleSection": "weather"', '1:19 "articleSection":', 'no section "weather"; write one of "world", "trade"'],
    ['"related": ["drougth"]', '1:31 "related[0]":', 'no story "drougth"; did you mean "drought"?'],
    ['"related": ["drought", "drought"]', '1:42 "related[1]":', '"drought" is listed twice; remove one of the two'],
    ['"related": [""]', '1:31 "related[0]":', 'no story ""; write one of "drought"'],
    [
      '"related": ["drought#p1"]',
      '1:31 "related[0]":',
      'no story "drought#p1", since a link leads to a whole story; write "drought"',
    ],
    [
      '"related": ["drougt#p1"]',
      '1:31 "related[0]":',
      'no story "drougt#p1", since a link leads to a whole story; did you mean "drought"?',
    ],
    ['"related": ["flood#p1"]', '1:31 "related[0]":', "a story can't link to itself; remove this link"],
    [
      '"body": ["[b](story:drought#p1)"]',
      '1:29 "body[0]":',
      'the link "story:drought#p1": no story "drought#p1", since a link leads to a whole story; write "drought"',
    ],
    [
      '"body": ["a", "[](story:drought)"]',
      '1:34 "body[1]":',
      'the link "story:drought": this link has no text; write some between [ and ]',
    ],
    ['"related": ["drought", "flood"]', '1:42 "related[1]":', "a story can't link to itself; remove this link"],
    ['"related": ["floods"]', '1:31 "related[0]":', 'no story "floods"; write one of "drought"'],
    [
      '"body": ["a", "[b](story:drougt)"]',
      '1:34 "body[1]":',
      'the link "story:drougt": no story "drougt"; did you mean "drought"?',
    ],
    [
      '"body": ["[b](story:flood)"]',
      '1:29 "body[0]":',
      'the link "story:flood": a story can\'t link to itself; remove this link',
    ],
    [
      '"body": [{"type": "list", "items": ["a", "[b](javascript:alert)"]}]',
      '1:61 "body[0].items[1]":',
      'the link "javascript:alert": addresses with "javascript:" aren\'t allowed; use https:, http: or mailto:. ' +
        'For a story of this edition, write story:slug',
    ],
    [
      '"correction": [{"text": "[b](/x)"}]',
      '1:44 "correction[0].text":',
      'the link "/x": not a complete address; start it with https://. For a story of this edition, write story:slug',
    ],
    [
      '"author": [{"name": "a", "url": "javascript:alert(1)"}]',
      '1:44 "author[0].url":',
      '"javascript:alert(1)": addresses with "javascript:" aren\'t allowed; use https: or http:',
    ],
    [
      '"copyrightHolder": {"name": "a", "url": "data:text/html,x"}',
      '1:52 "copyrightHolder.url":',
      '"data:text/html,x": addresses with "data:" aren\'t allowed; use https: or http:',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('dateModified before datePublished is a fault', () => {
  test.each([
    [
      '"datePublished": "2026-03-09", "dateModified": "2026-03-08"',
      '1:50 "dateModified":',
      '"2026-03-08" is before "datePublished", "2026-03-09"; write the date of the last change, or remove this field',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a former slug is a fault', () => {
  test.each([
    [
      '"aliases": ["Old Flood"]',
      '1:31 "aliases[0]":',
      '"Old Flood": a slug is lower-case letters and digits, with hyphens between words; write "old-flood"',
    ],
    ['"aliases": ["con"]', '1:31 "aliases[0]":', '"con": this name is reserved on some systems; write "con-news"'],
    [
      '"aliases": ["drought"]',
      '1:31 "aliases[0]":',
      '"drought" is the slug of another story, so it can\'t redirect to this one; remove it',
    ],
    ['"aliases": ["flood"]', '1:31 "aliases[0]":', "this is the story's current slug; remove it"],
    ['"aliases": ["old", "old"]', '1:38 "aliases[1]":', '"old" is listed twice; remove one of the two'],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('the faults of several files', () => {
  test('include all faults of two files with the same name', () => {
    const file = {
      headline: 'x',
      articleSection: 'wrold',
      related: ['floot'],
      aliases: ['old'],
      body: ['[a](story:floot)'],
      image: { src: 'qay.jpg', alt: '', width: 4, height: 3 },
    };
    const faults = faultsOf(
      { '2025/flood.json': file, '2026/flood.json': file, 'drought.json': { headline: 'y' } },
      { pictures: ['quay.jpg'] },
    );
    const fieldsOf = (name: string) =>
      faults
        .filter((fault) => fault.startsWith(`stories/${name}:`))
        .map((fault) => /"([^"]*)": /u.exec(fault)?.[1] ?? 'file name');
    expect(fieldsOf('2025/flood.json')).toEqual(['articleSection', 'related[0]', 'body[0]', 'image.src']);
    expect(fieldsOf('2026/flood.json')).toEqual([
      'file name',
      'articleSection',
      'related[0]',
      'aliases[0]',
      'body[0]',
      'image.src',
    ]);
    expect(faults.find((fault) => fault.includes('"aliases[0]"'))).toContain(
      '"old" is in "flood" too, but can redirect to only one story; remove one',
    );
  });

  test('do not include links to a faulty story', () => {
    expect(
      faultsOf({
        'flood.json': '{',
        'drought.json': { headline: 'x', related: ['flood'], body: ['[a](story:flood)'] },
      }),
    ).toHaveLength(1);
  });

  test('do not include sections if edition.json cannot be read', () => {
    expect(faultsOf({ 'edition.json': '{', 'flood.json': { headline: 'x', articleSection: 'world' } })).toHaveLength(1);
  });

  test.each([
    ['related', '["floot", 5, "nowhere-at-all"]', ['0', '1', '2']],
    ['aliases', '["drought", 5, "Old", "flood"]', ['0', '1', '2', '3']],
  ])('include every item of %s, whatever the other items are', (field, list, indexes) => {
    const faults = faultsOf({ 'flood.json': '{}', 'drought.json': `{"headline": "x", "${field}": ${list}}` });
    expect(faults.filter((fault) => fault.includes(`"${field}[`)).map((fault) => /\[(\d)\]/u.exec(fault)?.[1])).toEqual(
      indexes,
    );
  });

  test('include every section and every story of the front page, whatever the others are', () => {
    const edition = {
      ...editionFile,
      sections: [{ slug: 'world', name: 'World' }, { slug: 'trade' }, 7, { slug: 'world', name: 'Again' }],
      front: { lead: 'nowhere-at-all', stories: [5, 'floot', 'flood', 'flood'] },
    };
    const faults = faultsOf({ 'edition.json': edition, 'flood.json': { headline: 'x', articleSection: 'trade' } });
    expect(faults.map((fault) => /"(.*?)": (.*)/u.exec(fault)?.slice(1).join(' '))).toEqual([
      'sections[1].name missing; write text in quotes',
      'sections[2] found 7; write {"slug": …, "name": "…"}',
      'sections[3].slug "world" is the slug of another section; write another',
      'front.lead no story "nowhere-at-all"; write one of "flood"',
      'front.stories[0] found 5; write text in quotes',
      'front.stories[1] no story "floot"; did you mean "flood"?',
      'front.stories[3] "flood" is listed twice; remove one of the two',
    ]);
  });

  test('include unknown sections if the slugs of all sections can be read', () => {
    const edition = { ...editionFile, sections: [{ slug: 'world' }] };
    expect(faultsOf({ 'edition.json': edition, 'flood.json': { headline: 'x', articleSection: 'wrold' } })).toEqual([
      'stories/edition.json:1:52 "sections[0].name": missing; write text in quotes',
      'stories/flood.json:1:17 "articleSection": no section "wrold"; did you mean "world"?',
    ]);
  });

  test('list the known stories only if they are few', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`story-about-${i}.json`, { headline: 'x' }]));
    expect(
      faultsOf({ ...many, 'flood.json': '{"headline": "x", "related": ["hurricane", "about-our-harbour"]}' }),
    ).toEqual([
      'stories/flood.json:1:31 "related[0]": no story "hurricane"; write a story\'s file name without .json or .md',
      'stories/flood.json:1:44 "related[1]": no story "about-our-harbour"; write a story\'s file name without .json ' +
        'or .md, such as "story-about-0", "story-about-1" or "story-about-2"',
    ]);
  });

  test('suggest no story whose file has to be renamed', () => {
    const odd = faultsOf({
      'Odd Slug!.json': { headline: 'x' },
      ...drought,
      'flood.json': { headline: 'x', related: ['hurricane', 'odd-slug'] },
    });
    expect(
      odd.filter((fault) => fault.includes('related')).map((fault) => fault.slice(fault.indexOf('no story'))),
    ).toEqual(['no story "hurricane"; write one of "drought"', 'no story "odd-slug"; write one of "drought"']);
  });

  test('include a former slug that two stories have', () => {
    expect(
      faultsOf({
        'drought.json': { headline: 'x', aliases: ['old'] },
        'flood.json': { headline: 'y', aliases: ['old'] },
      }),
    ).toEqual([
      'stories/flood.json:1:28 "aliases[0]": "old" is in "drought" too, but can redirect to only one story; remove one',
    ]);
  });

  test('do not include an invalid former slug twice', () => {
    const faults = faultsOf({ 'flood.json': { headline: 'x', aliases: ['Old Flood', 'Old Flood'] } });
    expect(faults.map((fault) => /"(aliases.*?)"/u.exec(fault)?.[1])).toEqual(['aliases[0]', 'aliases[1]']);
  });

  test('include two sections whose slugs differ only in Unicode normalization', () => {
    const sections = [
      { slug: 'caf\u00e9', name: 'Café' },
      { slug: 'cafe\u0301', name: 'Cafés' },
    ];
    expect(faultsOf({ 'edition.json': { ...editionFile, sections } })).toEqual([
      expect.stringMatching(/"sections\[1\]\.slug": "caf\u00e9" is the slug of another section; write another$/u),
    ]);
  });
});
