import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a field that is not known', () => {
  test.each([
    // Fields that are not.
    ['{"headline": "x", "headlin": "y"}', '1:19 "headlin": there is no such field; did you mean "headline"?'],
    [
      '{"headline": "x", "datepublished": "2026-01-01"}',
      '1:19 "datepublished": there is no such field; did you mean "datePublished"?',
    ],
    ['{"headline": "x", "horoscope": "y"}', '1:19 "horoscope": there is no such field here; take it out'],
    ['{"headline": "x", "cite": "y"}', '1:19 "cite": there is no such field here; take it out'],
    ['{"headline": "x", "__proto__": {"a": 1}}', '1:19 "__proto__": there is no such field here; take it out'],
    ['{"headline": "x", "constructor": 1}', '1:19 "constructor": there is no such field here; take it out'],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});

describe('a field that is called otherwise elsewhere', () => {
  test.each([
    // Fields that are called otherwise elsewhere.
    [
      '{"headline": "x", "title": "y"}',
      '1:19 "title": there is no such field; what it says belongs in "headline", which is written too: make one of them',
    ],
    ['{"headline": "x", "text": "One, two."}', '1:19 "text": there is no such field; write "body": ["One, two."]'],
    ['{"headline": "x", "content": ["One."]}', '1:19 "content": there is no such field; did you mean "body"?'],
    ['{"headline": "x", "paragraphs": []}', '1:19 "paragraphs": there is no such field; did you mean "body"?'],
    ['{"headline": "x", "subtitle": "y"}', '1:19 "subtitle": there is no such field; did you mean "description"?'],
    ['{"headline": "x", "Summary": "y"}', '1:19 "Summary": there is no such field; did you mean "description"?'],
    ['{"headline": "x", "standfirst": "y"}', '1:19 "standfirst": there is no such field; did you mean "description"?'],
    ['{"headline": "x", "byline": "A"}', '1:19 "byline": there is no such field; write "author": [{"name": "A"}]'],
    [
      '{"headline": "x", "authors": ["A", "B"]}',
      '1:19 "authors": there is no such field; write "author": [{"name": "A"}, {"name": "B"}]',
    ],
    ['{"headline": "x", "authors": [{"name": "A"}]}', '1:19 "authors": there is no such field; did you mean "author"?'],
    ['{"headline": "x", "date": "2026-01-01"}', '1:19 "date": there is no such field; did you mean "datePublished"?'],
    [
      '{"headline": "x", "published": "2026-01-01"}',
      '1:19 "published": there is no such field; did you mean "datePublished"?',
    ],
    [
      '{"headline": "x", "updated": "2026-01-01"}',
      '1:19 "updated": there is no such field; did you mean "dateModified"?',
    ],
    ['{"headline": "x", "section": "world"}', '1:19 "section": there is no such field; did you mean "articleSection"?'],
    [
      '{"headline": "x", "category": "world"}',
      '1:19 "category": there is no such field; did you mean "articleSection"?',
    ],
    ['{"headline": "x", "tags": "a, b"}', '1:19 "tags": there is no such field; write "keywords": ["a", "b"]'],
    ['{"headline": "x", "topics": ["A"]}', '1:19 "topics": there is no such field; did you mean "about"?'],
    ['{"headline": "x", "language": "en"}', '1:19 "language": there is no such field; did you mean "inLanguage"?'],
    ['{"headline": "x", "lang": "en"}', '1:19 "lang": there is no such field; did you mean "inLanguage"?'],
    [
      '{"headline": "x", "slug": "storm"}',
      '1:19 "slug": there is no such field, since the file\'s name is the slug; rename the file to "storm.json", and take this out',
    ],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});
