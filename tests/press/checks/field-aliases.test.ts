import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a field that is not known', () => {
  test.each([
    // Fields that are not.
    [
      '{"headline": "x", "headlin": "y"}',
      '1:19 "headlin": unknown field; did you mean "headline"? It is there too: keep one of the two, as "headline"',
    ],
    [
      '{"headline": "x", "datepublished": "2026-01-01"}',
      '1:19 "datepublished": unknown field; did you mean "datePublished"?',
    ],
    ['{"headline": "x", "horoscope": "y"}', '1:19 "horoscope": unknown field; remove it'],
    ['{"headline": "x", "cite": "y"}', '1:19 "cite": unknown field; remove it'],
    ['{"headline": "x", "__proto__": {"a": 1}}', '1:19 "__proto__": unknown field; remove it'],
    ['{"headline": "x", "constructor": 1}', '1:19 "constructor": unknown field; remove it'],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});

describe('a field that is called otherwise elsewhere', () => {
  test.each([
    // Fields that are called otherwise elsewhere.
    [
      '{"headline": "x", "title": "y"}',
      '1:19 "title": unknown field; did you mean "headline"? It is there too: keep one of the two, as "headline"',
    ],
    ['{"headline": "x", "text": "One, two."}', '1:19 "text": unknown field; write "body": ["One, two."] instead'],
    ['{"headline": "x", "content": ["One."]}', '1:19 "content": unknown field; did you mean "body"?'],
    ['{"headline": "x", "paragraphs": []}', '1:19 "paragraphs": unknown field; did you mean "body"?'],
    ['{"headline": "x", "subtitle": "y"}', '1:19 "subtitle": unknown field; did you mean "description"?'],
    ['{"headline": "x", "Summary": "y"}', '1:19 "Summary": unknown field; did you mean "description"?'],
    ['{"headline": "x", "standfirst": "y"}', '1:19 "standfirst": unknown field; did you mean "description"?'],
    ['{"headline": "x", "byline": "A"}', '1:19 "byline": unknown field; write "author": [{"name": "A"}] instead'],
    [
      '{"headline": "x", "authors": ["A", "B"]}',
      '1:19 "authors": unknown field; write "author": [{"name": "A"}, {"name": "B"}] instead',
    ],
    ['{"headline": "x", "authors": [{"name": "A"}]}', '1:19 "authors": unknown field; did you mean "author"?'],
    ['{"headline": "x", "date": "2026-01-01"}', '1:19 "date": unknown field; did you mean "datePublished"?'],
    ['{"headline": "x", "published": "2026-01-01"}', '1:19 "published": unknown field; did you mean "datePublished"?'],
    ['{"headline": "x", "updated": "2026-01-01"}', '1:19 "updated": unknown field; did you mean "dateModified"?'],
    ['{"headline": "x", "section": "world"}', '1:19 "section": unknown field; did you mean "articleSection"?'],
    ['{"headline": "x", "category": "world"}', '1:19 "category": unknown field; did you mean "articleSection"?'],
    ['{"headline": "x", "tags": "a, b"}', '1:19 "tags": unknown field; write "keywords": ["a", "b"] instead'],
    ['{"headline": "x", "topics": ["A"]}', '1:19 "topics": unknown field; did you mean "about"?'],
    ['{"headline": "x", "language": "en"}', '1:19 "language": unknown field; did you mean "inLanguage"?'],
    ['{"headline": "x", "lang": "en"}', '1:19 "lang": unknown field; did you mean "inLanguage"?'],
    [
      '{"headline": "x", "slug": "storm"}',
      '1:19 "slug": unknown field; the file name is the slug. Remove this field, and rename the file to "storm.json"',
    ],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});
