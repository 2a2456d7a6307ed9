import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('a fault of edition.json', () => {
  const edition = (text: string) => faultsOf({ 'edition.json': text, ...drought });

  test.each([
    ['{"inLanguage": "en"}', '1:1 "name":', 'missing; write text in quotes'],
    ['{"name": "T"}', '1:1 "inLanguage":', 'missing; write text in quotes, such as "en"'],
    [
      '{"name": "T", "inLanguage": "en", "naem": 1}',
      '1:35 "naem":',
      'unknown field; did you mean "name"? Keep one of the two, as "name"',
    ],
    ['{"name": "T", "inLanguage": "english"}', '1:15 "inLanguage":', '"english": not a language tag; write "en"'],
    [
      '{"name": "T", "inLanguage": "english please"}',
      '1:15 "inLanguage":',
      '"english please": not a language tag; write one such as "en", "pt-BR" or "ar" (BCP 47)',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "ftp://t.example/"}',
      '1:35 "url":',
      '"ftp://t.example/": addresses with "ftp:" aren\'t allowed; use https: or http:',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "t.example"}',
      '1:35 "url":',
      '"t.example": not a complete address; start it with https://',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "https://t.example/?a"}',
      '1:35 "url":',
      '"https://t.example/?a": the site\'s address can\'t contain ? or #; remove them and what follows',
    ],
    [
      '{"name": "T", "inLanguage": "en", "publisher": {"url": "https://t.example/"}}',
      '1:35 "publisher.name":',
      'missing; write text in quotes',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "world"}]}',
      '1:48 "sections[0].name":',
      'missing; write text in quotes',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "World", "name": "World"}]}',
      '1:49 "sections[0].slug":',
      '"World": a slug is lower-case letters and digits, with hyphens between words; write "world"',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "\u3164", "name": "World"}]}',
      '1:49 "sections[0].slug":',
      '"\u3164": a slug is lower-case letters and digits, with hyphens between words; ' +
        'write one such as "flood-in-venice"',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "a", "name": "\u3164"}]}',
      '1:62 "sections[0].name":',
      '"\u3164": this text has no visible characters; write some',
    ],
    [
      '{"name": "\u3164", "inLanguage": "en"}',
      '1:2 "name":',
      '"\u3164": this text has no visible characters; write some',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": {"stories": ["drought", "drought"]}}',
      '1:68 "front.stories[1]":',
      '"drought" is listed twice; remove one of the two',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "a", "name": "A"}, {"slug": "a", "name": "B"}]}',
      '1:77 "sections[1].slug":',
      '"a" is the slug of another section; write another',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": {"lead": "drougt"}}',
      '1:45 "front.lead":',
      'no story "drougt"; did you mean "drought"?',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": {"stories": ["drought", "x"]}}',
      '1:68 "front.stories[1]":',
      'no story "x"; write one of "drought"',
    ],
    ['{"name": "T", "inLanguage": "en", "publisher": "P"}', '1:35 "publisher":', 'found "P"; write {"name": "P"}'],
    [
      '{"name": "T", "inLanguage": "en", "sections": "World"}',
      '1:35 "sections":',
      'found "World"; write [{"slug": "world", "name": "World"}]',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": "drought"}',
      '1:35 "front":',
      'found "drought"; write {"lead": "drought"}',
    ],
    ['{"inLanguage": "en", "title": "T"}', '1:22 "title":', 'unknown field; did you mean "name"?'],
    [
      '{"name": "T", "inLanguage": "en",}',
      '1:34',
      'invalid JSON: a field name in double quotes is missing here. Is there an extra comma before it?',
    ],
  ])('%s', (text, start, message) => {
    expect(edition(text)).toContain(`stories/edition.json:${start} ${message}`);
  });

  test('is that the file is missing', () => {
    expect(faultsOf({ 'edition.json': undefined, ...drought })).toEqual([
      'stories/edition.json:1:1 this file is missing; create it with {"name": "…", "inLanguage": "en"}',
    ]);
  });

  test('is that it contains no object', () => {
    expect(edition('[]')).toEqual(['stories/edition.json:1:1 found []; write {"name": "…", "inLanguage": "en"}']);
    expect(edition('"x"')).toEqual(['stories/edition.json:1:1 found "x"; write {"name": "x", "inLanguage": "en"}']);
  });
});
