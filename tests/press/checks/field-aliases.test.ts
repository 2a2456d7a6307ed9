import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

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
