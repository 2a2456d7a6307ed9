import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/press/copy/faults.ts';
import { movedPages } from '../../../../src/press/hosts/redirects.ts';
import { machineFiles } from '../../../../src/press/machine-readable/machine-files.ts';
import { makeEdition } from '../../../../src/press/model/make-edition.ts';
import { planPublication } from '../../../../src/press/pages/publication.ts';
import { copyOf, type Files } from '../../../fixtures/copy.ts';

const edition = {
  name: 'Harbour Post',
  description: 'News of the harbour.',
  inLanguage: 'en',
  url: 'https://harbour.example/news/',
  publisher: { name: 'Quay Press' },
  timeZone: 'Europe/Dublin',
  sections: [
    { slug: 'coast', name: 'Coast' },
    { slug: 'people', name: 'People' },
  ],
  front: { lead: 'port' },
  workTranslation: [
    { inLanguage: 'ar', name: 'المرفأ', sections: [{ slug: 'coast', name: 'الساحل' }], front: { lead: 'port-ar' } },
    { inLanguage: 'de' },
  ],
};
const stories = {
  'port.json': {
    headline: 'Port opens',
    articleSection: 'coast',
    workTranslation: ['port-ar', 'port-de'],
    related: ['ship-ar'],
    body: ['See [the ship](story:ship-ar) and [the quay](story:quay).'],
  },
  'port-ar.json': {
    headline: 'المرفأ يفتح',
    inLanguage: 'ar-EG',
    articleSection: 'coast',
    aliases: ['marfa'],
    workTranslation: ['port', 'port-de'],
    body: ['نص.'],
  },
  'port-de.json': { headline: 'Hafen offen', inLanguage: 'de', workTranslation: ['port', 'port-ar'], body: ['Text.'] },
  'ship-ar.json': { headline: 'سفينة', inLanguage: 'ar', articleSection: 'people' },
  'quay.json': { headline: 'Quay', body: ['Text.'] },
  'navire.json': { headline: 'Un navire', inLanguage: 'fr' },
};

const made = (language: string | undefined, files: Files = {}, change: object = {}) =>
  makeEdition(copyOf({ 'edition.json': { ...edition, ...change }, ...stories, ...files }), undefined, { language });

function editionIn(language?: string, files?: Files, change?: object) {
  const read = made(language, files, change);
  if (read.kind === 'faulty') throw new Error(read.faults.map(formatFault).join('\n'));
  return read.edition;
}

const faultsOf = (files: Files, change: object = {}, language?: string) => {
  const read = made(language, files, change);
  return read.kind === 'faulty' ? read.faults.map(formatFault) : [];
};

const slugsIn = (language?: string) => editionIn(language).stories.map(({ slug }) => slug);

describe('a site in several languages', () => {
  test('has each story in the edition of its language, or in the main one', () => {
    expect(slugsIn()).toEqual(['port', 'quay', 'navire']);
    expect(slugsIn('ar')).toEqual(['port-ar', 'ship-ar']);
    expect(slugsIn('de')).toEqual(['port-de']);
  });

  test('knows the language of each name of a section, and takes no description from another language', () => {
    const sections = [
      { slug: 'coast', name: 'Coast' },
      { slug: 'people', name: 'People', description: 'Who is who.' },
    ];
    const named = (language?: string) =>
      editionIn(language, {}, { sections }).sections.map((one) => [one.name, one.language, one.description]);
    expect(named()).toEqual([
      ['Coast', 'en', undefined],
      ['People', 'en', 'Who is who.'],
    ]);
    expect(named('ar')).toEqual([
      ['الساحل', 'ar', undefined],
      ['People', 'en', undefined],
    ]);
  });

  test('has editions with names, sections and addresses of their own; the rest is that of the main one', () => {
    const arabic = editionIn('ar');
    expect(arabic).toMatchObject({
      name: 'المرفأ',
      language: 'ar',
      description: undefined,
      timeZone: 'Europe/Dublin',
      publisher: { name: 'Quay Press' },
      url: 'https://harbour.example/news/ar/',
    });
    expect(arabic.sections.map(({ name }) => name)).toEqual(['الساحل', 'People']);
    expect(arabic.lead?.slug).toBe('port-ar');
    expect(editionIn('de').name).toBe('Harbour Post');
    expect(editionIn().url).toBe('https://harbour.example/news/');
  });

  test('leads from a story to its translations, and from a text to the stories of other editions', () => {
    const { files } = planPublication(editionIn());
    const page = files.get('/edition/v1/stories/port.json')?.() as {
      readonly story: { readonly translations: unknown; readonly body: unknown };
      readonly related: readonly unknown[];
    };
    expect(page.story.translations).toMatchObject([
      { slug: 'port-ar', name: 'العربية (مصر)', path: '/news/ar/stories/port-ar/' },
      { slug: 'port-de', name: 'Deutsch', path: '/news/de/stories/port-de/' },
    ]);
    expect(JSON.stringify(page.story.body)).toContain('https://harbour.example/news/ar/stories/ship-ar/');
    expect(JSON.stringify(page.story.body)).toContain('"slug":"quay"');
    expect(JSON.stringify(page.related)).not.toContain('ship-ar');
  });

  test('has the other languages in the data of every page', () => {
    const languages = (language?: string) => {
      const { files } = planPublication(editionIn(language));
      const masthead = files.get('/edition/v1/masthead.json')?.() as {
        readonly languages: readonly { readonly path: string }[];
      };
      return masthead.languages.map(({ path }) => path);
    };
    expect(languages()).toEqual(['/news/ar/', '/news/de/']);
    expect(languages('ar')).toEqual(['/news/', '/news/de/']);
  });

  test('redirects the address that a story had before there were several editions', () => {
    expect(movedPages(editionIn()).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/stories/marfa/ /ar/stories/port-ar/',
      '/stories/port-ar/ /ar/stories/port-ar/',
      '/stories/port-de/ /de/stories/port-de/',
      '/stories/ship-ar/ /ar/stories/ship-ar/',
    ]);
    expect(movedPages(editionIn('ar')).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/stories/marfa/ /stories/port-ar/',
    ]);
  });

  test('says in its sitemaps which pages are the same in other languages', () => {
    const arabic = editionIn('ar');
    const sitemap = machineFiles(arabic, planPublication(arabic).pages).get('/sitemap-1.xml')?.() ?? '';
    for (const [hreflang, href] of [
      ['en', ''],
      ['de', 'de/'],
      ['x-default', ''],
      ['ar-EG', 'ar/stories/port-ar/'],
      ['x-default', 'stories/port/'],
    ])
      expect(sitemap).toContain(`hreflang="${hreflang}" href="https://harbour.example/news/${href}"`);
  });

  test('does not lead to a story that is not published', () => {
    const draft = { 'port-de.json': { ...stories['port-de.json'], creativeWorkStatus: 'Draft' } };
    const links = { 'port.json': { headline: 'Port opens' }, 'port-ar.json': { headline: 'المرفأ', inLanguage: 'ar' } };
    const alone = { 'port-de.json': { ...draft['port-de.json'], workTranslation: undefined } };
    expect([...editionIn(undefined, { ...links, ...alone }).elsewhere.keys()]).toEqual(['port-ar', 'ship-ar']);
  });
});

describe('faults of a site in several languages', () => {
  test('are listed for all editions at once', () => {
    const faults = faultsOf({
      'ship-ar.json': { headline: 'سفينة', inLanguage: 'ar', body: ['[x](story:none)'] },
      'quay.json': { headline: 'Quay', body: ['[x](story:none)'] },
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['stories/quay.json', 'stories/ship-ar.json']);
  });

  test.each([
    [
      { workTranslation: [{ inLanguage: 'en' }] },
      '"workTranslation[0].inLanguage": "en" has an edition already; write another language, or ' +
        'remove one of the two',
    ],
    [
      { workTranslation: [{ inLanguage: 'ar', sections: [{ slug: 'cost', name: 'ا' }] }] },
      '"workTranslation[0].sections[0].slug": no section "cost"; did you mean "coast"?',
    ],
    [
      { front: { lead: 'port-ar' }, workTranslation: [{ inLanguage: 'ar' }] },
      '"front.lead": "port-ar" is in the edition in "ar"; name it in the "front" of that edition, ' +
        'or a story in "en" here',
    ],
    [
      { workTranslation: [{ inLanguage: 'ar', front: { five: ['port-ar', 'port'] } }] },
      '"workTranslation[0].front.five[1]": "port" is in the edition in "en"; name it in the "front" ' +
        'of that edition, or a story in "ar" here',
    ],
  ])('%j', (change, fault) => {
    expect(faultsOf({}, change).map((one) => one.replace(/^stories\/edition\.json:\d+:\d+ /u, ''))).toEqual([fault]);
  });

  test('a site without an address can’t name its pages in other languages', () => {
    expect(faultsOf({}, { url: undefined })[0]).toMatch(/"workTranslation": pages in several languages .* in "url"$/u);
  });

  test('an edition that the site does not have can’t be built', () => {
    expect(faultsOf({}, {}, 'fr')).toEqual([
      'EDITION_LANGUAGE: the site has no edition in "fr"; write "en", "ar" or "de", or leave EDITION_LANGUAGE out',
    ]);
  });
});

describe('the front page and sections of each language', () => {
  const withArabic = (more: object) => ({ workTranslation: [{ inLanguage: 'ar', ...more }] });

  test.each([
    [withArabic({ front: { lead: 'port-arr' } }), 'workTranslation[0].front.lead'],
    [withArabic({ front: { five: ['port-ar', 'port-ar'] } }), 'workTranslation[0].front.five[1]'],
    [withArabic({ front: { wide: 'ship-ar' } }), 'workTranslation[0].front.wide'],
    [withArabic({ front: { stories: ['none'] } }), 'workTranslation[0].front.stories[0]'],
    [
      withArabic({
        sections: [
          { slug: 'coast', name: 'ا' },
          { slug: 'coast', name: 'ب' },
        ],
      }),
      'workTranslation[0].sections[1].slug',
    ],
  ])('are checked as those of the site: %j', (change, field) => {
    expect(faultsOf({}, change).map((fault) => /"([^"]+)":/u.exec(fault)?.[1])).toEqual([field]);
  });

  test('a faulty tag has no second fault', () => {
    expect(faultsOf({}, withArabic({ inLanguage: 'arabic' }))).toHaveLength(1);
    expect(faultsOf({ 'ship-ar.json': { headline: 'سفينة', inLanguage: 'arabic' } })).toHaveLength(1);
  });
});
