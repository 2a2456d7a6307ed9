import { describe, expect, test } from 'vitest';
import { editionFile, faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('an unknown field is a fault', () => {
  test.each([
    ['"headlin": "y"', '1:19 "headlin":', 'unknown field; did you mean "headline"? Keep one of the two, as "headline"'],
    ['"datepublished": "2026-01-01"', '1:19 "datepublished":', 'unknown field; did you mean "datePublished"?'],
    ['"horoscope": "y"', '1:19 "horoscope":', 'unknown field; remove it'],
    ['"cite": "y"', '1:19 "cite":', 'unknown field; remove it'],
    ['"__proto__": {"a": 1}', '1:19 "__proto__":', 'unknown field; remove it'],
    ['"constructor": 1', '1:19 "constructor":', 'unknown field; remove it'],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a field under a name from another system is a fault, which names the field here', () => {
  test.each([
    ['"title": "y"', '1:19 "title":', 'unknown field; did you mean "headline"? Keep one of the two, as "headline"'],
    ['"text": "One, two."', '1:19 "text":', 'unknown field; write "body": ["One, two."] instead'],
    ['"content": ["One."]', '1:19 "content":', 'unknown field; did you mean "body"?'],
    ['"paragraphs": []', '1:19 "paragraphs":', 'unknown field; did you mean "body"?'],
    ['"subtitle": "y"', '1:19 "subtitle":', 'unknown field; did you mean "description"?'],
    ['"Summary": "y"', '1:19 "Summary":', 'unknown field; did you mean "description"?'],
    ['"standfirst": "y"', '1:19 "standfirst":', 'unknown field; did you mean "description"?'],
    ['"byline": "A"', '1:19 "byline":', 'unknown field; write "author": [{"name": "A"}] instead'],
    [
      '"authors": ["A", "B"]',
      '1:19 "authors":',
      'unknown field; write "author": [{"name": "A"}, {"name": "B"}] instead',
    ],
    ['"authors": [{"name": "A"}]', '1:19 "authors":', 'unknown field; did you mean "author"?'],
    ['"date": "2026-01-01"', '1:19 "date":', 'unknown field; did you mean "datePublished"?'],
    ['"published": "2026-01-01"', '1:19 "published":', 'unknown field; did you mean "datePublished"?'],
    ['"updated": "2026-01-01"', '1:19 "updated":', 'unknown field; did you mean "dateModified"?'],
    ['"section": "world"', '1:19 "section":', 'unknown field; did you mean "articleSection"?'],
    ['"category": "world"', '1:19 "category":', 'unknown field; did you mean "articleSection"?'],
    ['"tags": "a, b"', '1:19 "tags":', 'unknown field; write "keywords": ["a", "b"] instead'],
    ['"topics": ["A"]', '1:19 "topics":', 'unknown field; did you mean "about"?'],
    ['"language": "en"', '1:19 "language":', 'unknown field; did you mean "inLanguage"?'],
    ['"lang": "en"', '1:19 "lang":', 'unknown field; did you mean "inLanguage"?'],
    [
      '"slug": "storm"',
      '1:19 "slug":',
      'unknown field; the file name is the slug. Remove this field, and rename the file to "storm.json"',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

/** The field that a message names instead of an unknown one. */
const meant = (file: string, content: object) =>
  faultsOf({ ...drought, [file]: content }).flatMap(
    (fault) => /unknown field; (?:did you mean|write) "(\w+)"/u.exec(fault)?.[1] ?? [],
  );

describe('names from other systems mean', () => {
  test.each([
    ['body', ['text', 'content', 'paragraphs', 'articleBody', 'story']],
    ['description', ['subtitle', 'standfirst', 'subhead', 'dek', 'deck', 'lede', 'intro', 'abstract', 'excerpt']],
    ['author', ['byline', 'authors', 'by', 'writer', 'creator']],
    ['datePublished', ['date', 'published', 'publishedAt', 'pubDate']],
    ['dateModified', ['updated', 'modified', 'updatedAt', 'lastModified']],
    ['articleSection', ['section', 'category']],
    ['keywords', ['tags']],
    ['about', ['topics']],
    ['inLanguage', ['language', 'lang', 'locale']],
    ['image', ['picture', 'photo', 'images']],
    ['correction', ['corrections']],
    ['isBasedOn', ['source', 'sources']],
    ['copyrightHolder', ['copyright']],
  ])('%s in a story: %s, in upper case too', (field, names) => {
    for (const name of names.flatMap((one) => [one, one.toUpperCase()]))
      expect([name, ...meant('flood.json', { headline: 'x', [name]: 'y' })]).toEqual([name, field]);
  });

  test.each([
    ['title', 'name'],
    ['nameplate', 'name'],
    ['tagline', 'description'],
    ['categories', 'sections'],
    ['lang', 'inLanguage'],
  ])('%s in edition.json: %s', (name, field) => {
    expect(meant('edition.json', { ...editionFile, [name]: 'y' })).toEqual([field]);
  });

  test.each(['slug', 'headline', 'body', 'byline'])('nothing in edition.json, which has no such field: %s', (name) => {
    expect(faultsOf({ 'edition.json': { ...editionFile, [name]: 'y' } })).toEqual([
      expect.stringMatching(/: unknown field; remove it$/u),
    ]);
  });

  test.each([
    ['headline', ['titel', 'Titre', 'título', 'titolo', 'Überschrift', 'заголовок', 'başlık', 'tytuł']],
    ['body', ['corps', 'texto', 'Inhalt', 'tekst', 'article_body', 'текст']],
    ['author', ['Autor', 'auteur', 'forfatter', 'автор']],
    ['description', ['Beschreibung', 'résumé', 'descripción', 'sous-titre', 'sub title']],
    ['datePublished', ['Datum', 'fecha', 'pub_date', 'published at']],
    ['image', ['Bild', 'imagen', 'фото']],
  ])('%s in other languages and spellings: %s', (field, names) => {
    for (const name of names) expect([name, ...meant('flood.json', { [name]: 'y' })]).toEqual([name, field]);
  });

  test.each([
    ['quote', { text: 'x' }, { author: 'cite', source: 'cite', attribution: 'cite', by: 'cite' }],
    ['quote', { cite: 'x' }, { content: 'text', quote: 'text' }],
    ['heading', {}, { title: 'text', value: 'text' }],
    ['list', { items: ['a'] }, { numbered: 'ordered' }],
    ['list', {}, { entries: 'items', points: 'items' }],
    ['image', { src: 'a.png' }, { altText: 'alt', source: 'credit', copyright: 'credit', legend: 'caption' }],
    ['image', { alt: 'x' }, { url: 'src', source: 'src', href: 'src' }],
  ])('fields of a %s with %j: %j', (type, fields, names) => {
    for (const [name, field] of Object.entries(names))
      expect([name, ...meant('flood.json', { headline: 'x', body: [{ type, ...fields, [name]: 'y' }] })]).toEqual([
        name,
        field,
      ]);
  });

  test('fields of authors, topics and corrections', () => {
    expect(meant('flood.json', { headline: 'x', author: [{ title: 'y' }] })).toEqual(['name']);
    expect(meant('flood.json', { headline: 'x', author: [{ name: 'y', website: 'z' }] })).toEqual(['url']);
    expect(meant('flood.json', { headline: 'x', about: [{ name: 'y', wikidata: 'z' }] })).toEqual(['sameAs']);
    expect(meant('flood.json', { headline: 'x', correction: [{ text: 'y', date: 'z' }] })).toEqual(['datePublished']);
  });

  test('nothing in an object with no such field, whose fields the message lists', () => {
    expect(faultsOf({ 'flood.json': { headline: 'x', body: [{ type: 'note', text: 'y', level: 2 }] } })).toEqual([
      'stories/flood.json:1:51 "body[0].level": unknown field; remove it. The fields here are "type", "text"',
    ]);
  });

  test('the headline of a story without one', () => {
    expect(faultsOf({ 'flood.json': { title: 'y' } })).toEqual([
      'stories/flood.json:1:2 "title": unknown field; did you mean "headline"?',
    ]);
  });
});
