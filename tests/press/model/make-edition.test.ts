import { describe, expect, test } from 'vitest';
import { countFaults, formatFault } from '../../../src/press/copy/faults.ts';
import { makeEdition, namedOf } from '../../../src/press/model/make-edition.ts';
import { isPicture } from '../../../src/press/copy/picture-types.ts';
import {
  bundledEdition,
  bytesOf,
  copyOf,
  editionFile,
  editionOf,
  faultsOf,
  signatures,
  type Files,
  type Pictures,
} from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('a fault in a story', () => {
  const pictures: Pictures = [
    'quay.jpg',
    'pictures/dam.png',
    ['dam.png', signatures['.jpg']],
    ['lake.webp', bytesOf('lake')],
  ];
  const shipped: Pictures = [['/site/bay.gif', signatures['.png']], '/site/bay.pdf'];
  const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought }, { pictures, shipped });

  test.each([
    // What is missing, empty, or of another kind.
    ['{}', '1:1 "headline": missing; write text in quotes'],
    ['{"headline": ""}', '1:2 "headline": "": there is nothing to read in it; write some text'],
    ['{"headline": " \\u200b"}', '1:2 "headline": " \u200b": there is nothing to read in it; write some text'],
    ['{"headline": "\u3164"}', '1:2 "headline": "\u3164": there is nothing to read in it; write some text'],
    [
      '{"headline": "\\u2800\\u00ad"}',
      '1:2 "headline": "\u2800\u00ad": there is nothing to read in it; write some text',
    ],
    [
      '{"headline": "x", "author": [{"name": "\u115f"}]}',
      '1:31 "author[0].name": "\u115f": there is nothing to read in it; write some text',
    ],
    ['{"headline": "x", "about": ["\u3164"]}', '1:29 "about[0]": "\u3164": a name has at least one letter or digit'],
    ['{"headline": 1}', '1:2 "headline": found 1; write text in quotes'],
    ['{"headline": null}', '1:2 "headline": found null; write text in quotes'],
    ['"Flood"', '1:1 found "Flood"; write fields in { }'],
    ['null', '1:1 found null; write fields in { }'],
    ['[]', '1:1 found []; write fields in { }'],
    ['[{"headline": "x"}]', '1:1 found [{"headline":"x"}]; write fields in { }'],
    ['5', '1:1 found 5; write fields in { }'],
    ['{"headline": "x", "author": [[]]}', '1:30 "author[0]": found []; write {"name": …}'],
    ['{"headline": "x", "image": []}', '1:19 "image": found []; write {"src": …, "alt": …, "width": …, "height": …}'],
    [
      '{"headline": "x", "image": [1, 2]}',
      '1:19 "image": found [1,2]; write {"src": …, "alt": …, "width": …, "height": …}',
    ],
    ['{"headline": "x", "body": "text"}', '1:19 "body": found "text"; write ["text"]'],
    ['{"headline": "x", "keywords": ["a", 1]}', '1:37 "keywords[1]": found 1; write text in quotes'],
    ['{"headline": "x", "author": "A"}', '1:19 "author": found "A"; write [{"name": "A"}]'],
    ['{"headline": "x", "author": ["A"]}', '1:30 "author[0]": found "A"; write {"name": "A"}'],
    [
      '{"headline": "x", "author": [{"url": "https://a.example/"}]}',
      '1:30 "author[0].name": missing; write text in quotes',
    ],
    [
      '{"headline": "x", "correction": [{"datePublished": "2026-01-01"}]}',
      '1:34 "correction[0].text": missing; write text in quotes',
    ],
    [
      '{"headline": "x", "isBasedOn": 5}',
      '1:19 "isBasedOn": found 5; write text in quotes or fields in { } or a list in [ ]',
    ],
    [
      '{"headline": "x", "isBasedOn": ["a", {"url": "https://a.example/"}]}',
      '1:38 "isBasedOn[1].name": missing; write text in quotes',
    ],
    [
      '{"headline": "x", "license": {"name": ""}}',
      '1:31 "license.name": "": there is nothing to read in it; write some text',
    ],
    ['{"headline": "x", "inLanguage": "Japanese"}', '1:19 "inLanguage": "Japanese": not a language tag; write "ja"'],
    [
      '{"headline": "x", "inLanguage": "en_US"}',
      '1:19 "inLanguage": "en_US": not a language tag; write one such as "en", "pt-BR" or "ar" (BCP 47)',
    ],

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

    // Fields of another shape.
    ['{"headline": "x", "author": {"name": "A"}}', '1:19 "author": found {"name":"A"}; write [{"name":"A"}]'],
    ['{"headline": "x", "author": 5}', '1:19 "author": found 5; write [{"name": …}]'],
    ['{"headline": "x", "about": "A, B"}', '1:19 "about": found "A, B"; write ["A", "B"]'],
    [
      '{"headline": "x", "about": {"name": "A", "type": "Place"}}',
      '1:19 "about": found {"name":"A","type":"Place"}; write [{"name":"A","type":"Place"}]',
    ],
    ['{"headline": "x", "keywords": "a, b"}', '1:19 "keywords": found "a, b"; write ["a", "b"]'],
    ['{"headline": "x", "keywords": 7}', '1:19 "keywords": found 7; write ["…"]'],
    ['{"headline": "x", "related": "drought"}', '1:19 "related": found "drought"; write ["drought"]'],
    ['{"headline": "x", "aliases": "old"}', '1:19 "aliases": found "old"; write ["old"]'],
    ['{"headline": "x", "correction": "Wrong"}', '1:19 "correction": found "Wrong"; write [{"text": "Wrong"}]'],
    ['{"headline": "x", "license": 5}', '1:19 "license": found 5; write text in quotes or {"name": …}'],

    // Blocks.
    ['{"headline": "x", "body": [1]}', '1:28 "body[0]": found 1; write text in quotes or fields in { }'],
    ['{"headline": "x", "body": [[]]}', '1:28 "body[0]": found []; write fields in { }'],
    ['{"headline": "x", "body": [["text"]]}', '1:28 "body[0]": found ["text"]; write fields in { }'],
    ['{"headline": "x", "body": ["a", ""]}', '1:33 "body[1]": "": there is nothing to read in it; write some text'],
    [
      '{"headline": "x", "body": [{"text": "a"}]}',
      '1:28 "body[0].type": missing; write one of heading, quote, list, image, note',
    ],
    [
      '{"headline": "x", "body": [{"type": "headin", "text": "a"}]}',
      '1:29 "body[0].type": found "headin"; did you mean "heading"?',
    ],
    [
      '{"headline": "x", "body": [{"type": "video", "text": "a"}]}',
      '1:29 "body[0].type": found "video"; write one of heading, quote, list, image, note',
    ],
    [
      '{"headline": "x", "body": [{"type": 3}]}',
      '1:29 "body[0].type": found 3; write one of heading, quote, list, image, note',
    ],
    [
      '{"headline": "x", "body": [{"type": "quote", "text": "a", "cit": "b"}]}',
      '1:59 "body[0].cit": there is no such field; did you mean "cite"?',
    ],
    ['{"headline": "x", "body": [{"type": "quote"}]}', '1:28 "body[0].text": missing; write text in quotes'],
    [
      '{"headline": "x", "body": [{"type": "list", "items": ["a", 3]}]}',
      '1:60 "body[0].items[1]": found 3; write text in quotes',
    ],
    [
      '{"headline": "x", "body": [{"type": "list", "items": []}]}',
      '1:45 "body[0].items": []: a list has at least one item; write one or take the list out',
    ],
    [
      '{"headline": "x", "body": [{"type": "list", "items": ["a"], "ordered": "yes"}]}',
      '1:61 "body[0].ordered": found "yes"; write true or false',
    ],

    // Dates.
    [
      '{"headline": "x", "datePublished": "2026-02-30"}',
      '1:19 "datePublished": "2026-02-30": there is no such date; look at the month and the day',
    ],
    [
      '{"headline": "x", "dateModified": "2026-03-09T10:00"}',
      '1:19 "dateModified": "2026-03-09T10:00": not a date; write one such as "2026-03-09" or "2026-03-09T14:30:00Z", with its time zone',
    ],
    [
      '{"headline": "x", "datePublished": "2026-03-09", "dateModified": "2026-03-08"}',
      '1:50 "dateModified": "2026-03-08" is before "2026-03-09", when the story was published; write when it was last changed, or take it out',
    ],
    ['{"headline": "x", "datePublished": 20260309}', '1:19 "datePublished": found 20260309; write text in quotes'],
    [
      '{"headline": "x", "correction": [{"text": "a", "datePublished": "soon"}]}',
      '1:48 "correction[0].datePublished": "soon": not a date; write one such as "2026-03-09" or "2026-03-09T14:30:00Z", with its time zone',
    ],

    // Topics.
    [
      '{"headline": "x", "about": [{"name": "a"}]}',
      '1:29 "about[0].type": missing; write one of Person, Organization, Place, Event, Thing',
    ],
    [
      '{"headline": "x", "about": [{"name": "a", "type": "person"}]}',
      '1:43 "about[0].type": found "person"; did you mean "Person"?',
    ],
    ['{"headline": "x", "about": ["!!"]}', '1:29 "about[0]": "!!": a name has at least one letter or digit'],
    ['{"headline": "x", "about": [7]}', '1:29 "about[0]": found 7; write text in quotes or {"name": …, "type": …}'],
    [
      '{"headline": "x", "about": [{"name": "a", "type": "Place", "sameAs": "example.com"}]}',
      '1:60 "about[0].sameAs": "example.com": not a complete address; begin with https://',
    ],

    // What leads nowhere, to itself, or where nobody should go.
    [
      '{"headline": "x", "articleSection": "wrold"}',
      '1:19 "articleSection": no section "wrold"; did you mean "world"?',
    ],
    [
      '{"headline": "x", "articleSection": "weather"}',
      '1:19 "articleSection": no section "weather"; write one of "world", "trade"',
    ],
    ['{"headline": "x", "related": ["drougth"]}', '1:31 "related[0]": no story "drougth"; did you mean "drought"?'],
    ['{"headline": "x", "related": ["drought", "drought"]}', '1:42 "related[1]": "drought" is listed twice; keep one'],
    ['{"headline": "x", "related": [""]}', '1:31 "related[0]": no story ""; write one of "drought"'],
    [
      '{"headline": "x", "related": ["drought#p1"]}',
      '1:31 "related[0]": no story "drought#p1", since a link names a story only, without a passage; write "drought"',
    ],
    [
      '{"headline": "x", "related": ["drougt#p1"]}',
      '1:31 "related[0]": no story "drougt#p1", since a link names a story only, without a passage; did you mean "drought"?',
    ],
    ['{"headline": "x", "related": ["flood#p1"]}', '1:31 "related[0]": a story does not lead to itself; take it out'],
    [
      '{"headline": "x", "body": ["[b](story:drought#p1)"]}',
      '1:28 "body[0]": the link "story:drought#p1": no story "drought#p1", since a link names a story only, without a passage; write "drought"',
    ],
    [
      '{"headline": "x", "body": ["a", "[](story:drought)"]}',
      '1:33 "body[1]": the link "story:drought": there is nothing to read in it; write the link\'s text between [ and ]',
    ],
    [
      '{"headline": "x", "related": ["drought", "flood"]}',
      '1:42 "related[1]": a story does not lead to itself; take it out',
    ],
    ['{"headline": "x", "related": ["floods"]}', '1:31 "related[0]": no story "floods"; write one of "drought"'],
    [
      '{"headline": "x", "body": ["a", "[b](story:drougt)"]}',
      '1:33 "body[1]": the link "story:drougt": no story "drougt"; did you mean "drought"?',
    ],
    [
      '{"headline": "x", "body": ["[b](story:flood)"]}',
      '1:28 "body[0]": the link "story:flood": a story does not lead to itself; take it out',
    ],
    [
      '{"headline": "x", "body": [{"type": "list", "items": ["a", "[b](javascript:alert)"]}]}',
      '1:60 "body[0].items[1]": the link "javascript:alert": "javascript:" links are not safe to follow; write https:, http: or mailto:, or story:slug for a story of this edition',
    ],
    [
      '{"headline": "x", "correction": [{"text": "[b](/x)"}]}',
      '1:35 "correction[0].text": the link "/x": not a complete address; begin with https://, or story:slug for a story of this edition',
    ],
    [
      '{"headline": "x", "author": [{"name": "a", "url": "javascript:alert(1)"}]}',
      '1:44 "author[0].url": "javascript:alert(1)": "javascript:" links are not safe to follow; write https: or http:',
    ],
    [
      '{"headline": "x", "copyrightHolder": {"name": "a", "url": "data:text/html,x"}}',
      '1:52 "copyrightHolder.url": "data:text/html,x": "data:" links are not safe to follow; write https: or http:',
    ],

    // Pictures.
    [
      '{"headline": "x", "image": "quay.jpg"}',
      '1:19 "image": found "quay.jpg"; write {"src": "quay.jpg", "alt": …, "width": …, "height": …}',
    ],
    [
      '{"headline": "x", "image": {"src": "quay.jpg", "width": 4, "height": 3}}',
      '1:19 "image.alt": missing; write text in quotes',
    ],
    [
      '{"headline": "x", "image": {"src": "quay.jpg", "alt": "", "width": 0.5, "height": 3}}',
      '1:59 "image.width": 0.5: write a whole number of pixels',
    ],
    [
      '{"headline": "x", "image": {"src": "qay.jpg", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": there is no picture "qay.jpg" in stories; did you mean "quay.jpg"?',
    ],
    [
      '{"headline": "x", "image": {"src": "../quay.jpg", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "../quay.jpg" leads out of the stories\' folder; put the picture beside the story',
    ],
    [
      '{"headline": "x", "image": {"src": "a/../../quay.jpg", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "a/../../quay.jpg" leads out of the stories\' folder; put the picture beside the story',
    ],
    [
      '{"headline": "x", "image": {"src": "quay.svg", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "quay.svg" is not a picture; write the name of one that ends in .avif, .gif, .jpeg, .jpg, .png, .webp',
    ],
    [
      '{"headline": "x", "image": {"src": "data:image/png;base64,AA", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "data:image/png;base64,AA": "data:" links are not safe to follow; write https: or http:',
    ],
    [
      '{"headline": "x", "body": [{"type": "image", "src": "//evil.example/x.png", "alt": "", "width": 4, "height": 3}]}',
      '1:46 "body[0].src": "//evil.example/x.png": not a complete address; begin with https://',
    ],

    ['{"headline": "x", "image": {"src": "quay.jpg", "alt": ""}}', '1:19 "image.height": missing; write a number'],
    [
      '{"headline": "x", "image": {"src": "dam.png", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "dam.png" holds a JPEG picture; rename it to "dam.jpg", and write that name here',
    ],
    [
      '{"headline": "x", "image": {"src": "lake.webp", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "lake.webp" holds no picture of the kind its name says; save it as one that ends in .avif, .gif, .jpeg, .jpg, .png, .webp',
    ],
    [
      '{"headline": "x", "image": {"src": "/sea.jpg", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": there is no picture "sea.jpg" in public; put it there, or write the name of one beside the story, without a / before it',
    ],
    [
      '{"headline": "x", "image": {"src": "/site/bay.gif", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "bay.gif" holds a PNG picture; rename it to "bay.png", and write that name here',
    ],
    [
      '{"headline": "x", "image": {"src": "/site/bay.pdf", "alt": "", "width": 4, "height": 3}}',
      '1:29 "image.src": "/site/bay.pdf" is not a picture; write the name of one that ends in .avif, .gif, .jpeg, .jpg, .png, .webp, .svg',
    ],

    // Former slugs.
    [
      '{"headline": "x", "aliases": ["Old Flood"]}',
      '1:31 "aliases[0]": "Old Flood": a slug is lower-case letters and digits in words joined by single hyphens; write "old-flood"',
    ],
    [
      '{"headline": "x", "aliases": ["con"]}',
      '1:31 "aliases[0]": "con": "con" is a reserved name on some hosts; write "con-news"',
    ],
    [
      '{"headline": "x", "aliases": ["drought"]}',
      '1:31 "aliases[0]": there is a story with the slug "drought"; a former slug must be free',
    ],
    ['{"headline": "x", "aliases": ["flood"]}', '1:31 "aliases[0]": this is the story\'s own slug; take it out'],
    ['{"headline": "x", "aliases": ["old", "old"]}', '1:38 "aliases[1]": "old" is written twice; keep one of them'],

    // What comes before any of this.
    ['{"headline": "x"', '1:17 broken JSON: a closing } is missing here'],
    [
      '{"headline": "x", "headline": "y"}',
      '1:19 "headline": written twice, so that the first would be lost; keep one of them',
    ],
    ['', '1:1 the file is empty; write its fields in { }'],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toContain(`stories/flood.json:${line}`);
    // A picture may lack both its measures.
    expect(faultsIn(text)).toHaveLength(line.includes('image.height') ? 2 : 1);
  });

  test('is shown where it stands in a file of many lines', () => {
    expect(
      faultsIn(
        '{\r\n  "headline": "x",\r\n  "body": [\r\n    "a",\r\n    {\r\n      "type": "qoute",\r\n      "text": "b"\r\n    }\r\n  ]\r\n}\r\n',
      ),
    ).toEqual(['stories/flood.json:6:7 "body[1].type": found "qoute"; did you mean "quote"?']);
  });

  test('is shown on one line that steers no terminal', () => {
    const [line] = faultsIn('{"headline": "x", "\\u202e\\n": 1}');
    expect(line).toContain('"\\u202e\\u000a": there is no such field');
    expect(faultsOf({ 'fl\u001b[2Jood.json': '{}', ...drought })[0]).toMatch(/^stories\/fl\\u001b\[2Jood\.json:1:1 /u);
  });
});

describe('a fault in the edition', () => {
  const edition = (text: string) => faultsOf({ 'edition.json': text, ...drought });

  test.each([
    ['{"inLanguage": "en"}', '1:1 "name": missing; write text in quotes'],
    ['{"name": "T"}', '1:1 "inLanguage": missing; write text in quotes'],
    ['{"name": "T", "inLanguage": "en", "naem": 1}', '1:35 "naem": there is no such field; did you mean "name"?'],
    ['{"name": "T", "inLanguage": "english"}', '1:15 "inLanguage": "english": not a language tag; write "en"'],
    [
      '{"name": "T", "inLanguage": "english please"}',
      '1:15 "inLanguage": "english please": not a language tag; write one such as "en", "pt-BR" or "ar" (BCP 47)',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "ftp://t.example/"}',
      '1:35 "url": "ftp://t.example/": "ftp:" links are not safe to follow; write https: or http:',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "t.example"}',
      '1:35 "url": "t.example": not a complete address; begin with https://',
    ],
    [
      '{"name": "T", "inLanguage": "en", "url": "https://t.example/?a"}',
      '1:35 "url": "https://t.example/?a": the site\'s address has no ? or #; take out what follows them',
    ],
    [
      '{"name": "T", "inLanguage": "en", "publisher": {"url": "https://t.example/"}}',
      '1:35 "publisher.name": missing; write text in quotes',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "world"}]}',
      '1:48 "sections[0].name": missing; write text in quotes',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "World", "name": "World"}]}',
      '1:49 "sections[0].slug": "World": a slug is lower-case letters and digits in words joined by single hyphens; write "world"',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "\u3164", "name": "World"}]}',
      '1:49 "sections[0].slug": "\u3164": a slug is lower-case letters and digits in words joined by single hyphens; write one such as "flood-in-venice"',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "a", "name": "\u3164"}]}',
      '1:62 "sections[0].name": "\u3164": there is nothing to read in it; write some text',
    ],
    ['{"name": "\u3164", "inLanguage": "en"}', '1:2 "name": "\u3164": there is nothing to read in it; write some text'],
    [
      '{"name": "T", "inLanguage": "en", "front": {"stories": ["drought", "drought"]}}',
      '1:68 "front.stories[1]": "drought" is listed twice; keep one',
    ],
    [
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "a", "name": "A"}, {"slug": "a", "name": "B"}]}',
      '1:77 "sections[1].slug": "a" is the slug of a section above; write another',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": {"lead": "drougt"}}',
      '1:45 "front.lead": no story "drougt"; did you mean "drought"?',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": {"stories": ["drought", "x"]}}',
      '1:68 "front.stories[1]": no story "x"; write one of "drought"',
    ],
    ['{"name": "T", "inLanguage": "en", "publisher": "P"}', '1:35 "publisher": found "P"; write {"name": "P"}'],
    [
      '{"name": "T", "inLanguage": "en", "sections": "World"}',
      '1:35 "sections": found "World"; write [{"slug": …, "name": "World"}]',
    ],
    [
      '{"name": "T", "inLanguage": "en", "front": "drought"}',
      '1:35 "front": found "drought"; write {"lead": "drought", "stories": ["…"]}',
    ],
    ['{"inLanguage": "en", "title": "T"}', '1:22 "title": there is no such field; did you mean "name"?'],
    [
      '{"name": "T", "inLanguage": "en",}',
      '1:34 broken JSON: the name of a field is expected here, in double quotes. Is there a comma too many before it?',
    ],
  ])('%s', (text, line) => {
    expect(edition(text)).toContain(`stories/edition.json:${line}`);
  });

  test('that is not there says what to write', () => {
    expect(faultsOf({ 'edition.json': undefined, ...drought })).toEqual([
      'stories/edition.json:1:1 there is no such file; write one with {"name": …, "inLanguage": …}',
    ]);
  });

  test('that is not even fields is no crash', () => {
    expect(edition('[]')).toEqual(['stories/edition.json:1:1 found []; write fields in { }']);
    expect(edition('"x"')).toEqual(['stories/edition.json:1:1 found "x"; write fields in { }']);
  });
});

describe('a fault in a file’s name', () => {
  test.each([
    [
      'Big Flood',
      'a slug is lower-case letters and digits in words joined by single hyphens; rename it to "big-flood.json"',
    ],
    [
      '--',
      'a slug is lower-case letters and digits in words joined by single hyphens; rename it to one such as "flood-in-venice.json"',
    ],
    ['con', '"con" is a reserved name on some hosts; rename it to "con-news.json"'],
    ['index', '"index" is a reserved name on some hosts; rename it to "index-news.json"'],
    ['x'.repeat(101), `a slug has at most 100 characters, this one 101; rename it to "${'x'.repeat(100)}.json"`],
    [
      'flood\u3164',
      'a slug is lower-case letters and digits in words joined by single hyphens; rename it to "flood.json"',
    ],
    [
      '__proto__',
      'a slug is lower-case letters and digits in words joined by single hyphens; rename it to "proto.json"',
    ],
  ])('%s', (slug, message) => {
    expect(faultsOf({ [`${slug}.json`]: { headline: 'x' } })).toEqual([
      `stories/${slug}.json:1:1 the file's name is the story's address, and ${message}`,
    ]);
  });

  test.each([
    ['2025/flood.json', '2026/flood.json', 'flood'],
    ['a/caf\u00e9.json', 'b/cafe\u0301.json', 'caf\u00e9'],
  ])('is one that another file has too: %s and %s', (first, second, slug) => {
    expect(faultsOf({ [first]: { headline: 'x' }, [second]: { headline: 'y' } })).toEqual([
      `stories/${second}:1:1 stories/${first} has this name too, and both would have the address /stories/${slug}/; rename it to another, such as "${slug}-2.json"`,
    ]);
  });
});

describe('an edition with faults', () => {
  const faulty: Files = {
    'edition.json':
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "world", "name": "World"}], "front": {"lead": "nowhere-at-all"}, "frnt": 1}',
    'broken.json': '{',
    'drought.json':
      '{"headline": "x", "body": [1, "[a](story:nowhere-at-all)", {"type": "heading"}], "related": ["floot"], "articleSection": "wold"}',
    'flood.json': '{"headlin": "x", "datePublished": "2026-02-30"}',
  };

  test('has all of them listed, in the order of their files and places', () => {
    expect(faultsOf(faulty)).toEqual([
      'stories/broken.json:1:2 broken JSON: a closing } is missing here',
      'stories/drought.json:1:28 "body[0]": found 1; write text in quotes or fields in { }',
      'stories/drought.json:1:31 "body[1]": the link "story:nowhere-at-all": no story "nowhere-at-all"; write one of "broken", "flood"',
      'stories/drought.json:1:60 "body[2].text": missing; write text in quotes',
      'stories/drought.json:1:94 "related[0]": no story "floot"; did you mean "flood"?',
      'stories/drought.json:1:104 "articleSection": no section "wold"; did you mean "world"?',
      'stories/edition.json:1:95 "front.lead": no story "nowhere-at-all"; write one of "broken", "drought", "flood"',
      'stories/edition.json:1:122 "frnt": there is no such field; did you mean "front"?',
      'stories/flood.json:1:1 "headline": missing; write text in quotes',
      'stories/flood.json:1:2 "headlin": there is no such field; did you mean "headline"?',
      'stories/flood.json:1:18 "datePublished": "2026-02-30": there is no such date; look at the month and the day',
    ]);
  });

  test('has those of two files with one name listed beside it', () => {
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
        .map((fault) => /"([^"]*)": /u.exec(fault)?.[1] ?? 'name');
    expect(fieldsOf('2025/flood.json')).toEqual(['articleSection', 'related[0]', 'body[0]', 'image.src']);
    expect(fieldsOf('2026/flood.json')).toEqual([
      'name',
      'articleSection',
      'related[0]',
      'aliases[0]',
      'body[0]',
      'image.src',
    ]);
    expect(faults.find((fault) => fault.includes('"aliases[0]"'))).toContain(
      '"old" is a former slug of "flood" too; it can lead to one of them only',
    );
  });

  test('has no second fault for a link to a story that is there and faulty', () => {
    expect(
      faultsOf({
        'flood.json': '{',
        'drought.json': { headline: 'x', related: ['flood'], body: ['[a](story:flood)'] },
      }),
    ).toHaveLength(1);
  });

  test('has no second fault for a section of an edition that cannot be read', () => {
    expect(faultsOf({ 'edition.json': '{', 'flood.json': { headline: 'x', articleSection: 'world' } })).toHaveLength(1);
  });

  test.each([
    ['related', '["floot", 5, "nowhere-at-all"]', ['0', '1', '2']],
    ['aliases', '["drought", 5, "Old", "flood"]', ['0', '1', '2', '3']],
  ])('has every item of %s looked at, whatever another one is', (field, list, places) => {
    const faults = faultsOf({ 'flood.json': '{}', 'drought.json': `{"headline": "x", "${field}": ${list}}` });
    expect(faults.filter((fault) => fault.includes(`"${field}[`)).map((fault) => /\[(\d)\]/u.exec(fault)?.[1])).toEqual(
      places,
    );
  });

  test('has the front and the sections looked at, whatever one item is', () => {
    const edition = {
      ...editionFile,
      sections: [{ slug: 'world', name: 'World' }, { slug: 'trade' }, 7, { slug: 'world', name: 'Again' }],
      front: { lead: 'nowhere-at-all', stories: [5, 'floot', 'flood', 'flood'] },
    };
    const faults = faultsOf({ 'edition.json': edition, 'flood.json': { headline: 'x', articleSection: 'trade' } });
    expect(faults.map((fault) => /"(.*?)": (.*)/u.exec(fault)?.slice(1).join(' '))).toEqual([
      'sections[1].name missing; write text in quotes',
      'sections[2] found 7; write {"slug": …, "name": …}',
      'sections[3].slug "world" is the slug of a section above; write another',
      'front.lead no story "nowhere-at-all"; write one of "flood"',
      'front.stories[0] found 5; write text in quotes',
      'front.stories[1] no story "floot"; did you mean "flood"?',
      'front.stories[3] "flood" is listed twice; keep one',
    ]);
  });

  test('has a section looked for where all their slugs are known', () => {
    const edition = { ...editionFile, sections: [{ slug: 'world' }] };
    expect(faultsOf({ 'edition.json': edition, 'flood.json': { headline: 'x', articleSection: 'wrold' } })).toEqual([
      'stories/edition.json:1:52 "sections[0].name": missing; write text in quotes',
      'stories/flood.json:1:17 "articleSection": no section "wrold"; did you mean "world"?',
    ]);
  });

  test('has the items of a list looked at, whatever another one is', () => {
    const list = { type: 'list', items: [5, '[a](story:x)', ''] };
    expect(faultsOf({ 'flood.json': { headline: 'x', body: [list, { ...list, ordered: 5 }] } })).toHaveLength(6);
  });

  test.each([
    [
      '"image": {"src": "qay.jpg", "alt": "", "width": 0.5, "hight": 3}',
      ['image.height', 'image.hight', 'image.src', 'image.width'],
    ],
    ['"image": {"type": "image", "src": "qay.jpg", "alt": "", "width": 4, "height": 3}', ['image.src', 'image.type']],
    ['"image": {"src": "", "alt": "", "width": 0, "height": 3}', ['image.src', 'image.width']],
    ['"image": {"src": 5, "width": 4, "height": 3}', ['image.alt', 'image.src']],
    [
      '"body": [{"type": "image", "src": "qay.jpg", "alt": "", "width": 0.5, "height": 3}]',
      ['body[0].src', 'body[0].width'],
    ],
    ['"body": [{"type": "image", "src": "", "width": 4, "height": 3}]', ['body[0].alt', 'body[0].src']],
  ])('has the source of a picture looked for, whatever else is faulty: %s', (fields, places) => {
    const faults = faultsOf({ 'flood.json': `{"headline": "x", ${fields}}` }, { pictures: ['quay.jpg'] });
    expect(faults.map((fault) => /"(.*?)":/u.exec(fault)?.[1] ?? '').toSorted()).toEqual(places);
  });

  test('has the links of a correction looked at, whatever another one is', () => {
    expect(faultsOf({ 'flood.json': { headline: 'x', correction: [{}, { text: '[a](story:x)' }] } })).toHaveLength(2);
  });

  test.each([
    ['blocks', { body: Array.from({ length: 257 }, (_, i) => i) }],
    ['links', { body: [Array.from({ length: 257 }, (_, i) => `[a](story:x-${i})`).join(' ')] }],
    ['related stories', { related: Array.from({ length: 257 }, (_, i) => `x-${i}`) }],
  ])('of very many %s says how many more there are', (_what, fields) => {
    const made = makeEdition(copyOf({ 'flood.json': { headline: 'x', ...fields } }));
    const faults = made.kind === 'faulty' ? made.faults : [];
    expect(faults).toHaveLength(201);
    expect(formatFault(faults[200] ?? { file: '', field: '', message: '' })).toBe('stories/flood.json: and 57 more');
    expect(countFaults(faults)).toBe('257 faults');
  });

  test('names no more stories than one can read', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`story-about-${i}.json`, { headline: 'x' }]));
    expect(faultsOf({ ...many, 'flood.json': '{"headline": "x", "related": ["hurricane"]}' })).toEqual([
      'stories/flood.json:1:31 "related[0]": no story "hurricane"; write the name of its file, without .json',
    ]);
  });

  test('names no story whose own name has to be mended', () => {
    const odd = faultsOf({
      'Odd Slug!.json': { headline: 'x' },
      ...drought,
      'flood.json': { headline: 'x', related: ['hurricane', 'odd-slug'] },
    });
    expect(
      odd.filter((fault) => fault.includes('related')).map((fault) => fault.slice(fault.indexOf('no story'))),
    ).toEqual(['no story "hurricane"; write one of "drought"', 'no story "odd-slug"; write one of "drought"']);
  });

  test('says when two stories had one former slug', () => {
    expect(
      faultsOf({
        'drought.json': { headline: 'x', aliases: ['old'] },
        'flood.json': { headline: 'y', aliases: ['old'] },
      }),
    ).toEqual([
      'stories/flood.json:1:28 "aliases[0]": "old" is a former slug of "drought" too; it can lead to one of them only',
    ]);
  });
});

describe('the public address', () => {
  const url = (own: string | undefined, siteUrl?: string) =>
    editionOf({ ...drought, 'edition.json': { ...editionFile, url: own } }, siteUrl === undefined ? {} : { siteUrl })
      .url;

  test('is the edition’s own, with a slash at its end', () => {
    expect(url('https://t.example')).toBe('https://t.example/');
    expect(url('https://t.example/news')).toBe('https://t.example/news/');
    expect(url(undefined)).toBeUndefined();
  });

  test('is the environment’s, where that gives one', () => {
    expect(url('https://t.example/', 'http://127.0.0.1:4173/base')).toBe('http://127.0.0.1:4173/base/');
  });

  test.each([
    ['t.example', '"t.example": not a complete address; begin with https://'],
    ['javascript:alert(1)', '"javascript:alert(1)": "javascript:" links are not safe to follow; write https: or http:'],
    [
      'https://t.example/a$b/',
      '"https://t.example/a$b/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    [
      'https://t.example/*/',
      '"https://t.example/*/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    ['https://t.example/#a', '"https://t.example/#a": the site\'s address has no ? or #; take out what follows them'],
  ])('is a fault of the environment’s where it cannot be used: %s', (siteUrl, message) => {
    expect(faultsOf(drought, { siteUrl })).toEqual([`SITE_URL: ${message}`]);
  });
});

describe('the order of stories', () => {
  const story = (headline: string, datePublished?: string, body?: string[]) => ({
    headline,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(body === undefined ? {} : { body }),
  });
  const files: Files = {
    'a.json': story('Élan'),
    'b.json': story('Zebra', '2026-01-01'),
    'c.json': story('Apple', '2026-03-01T08:00:00+02:00'),
    'd.json': story('Eagle'),
    'e.json': story('Fox', '2026-03-01T07:00:00Z', ['Text.']),
    'f.json': story('Aardvark'),
  };
  const order = (front?: unknown) =>
    editionOf({ ...files, 'edition.json': { ...editionFile, ...(front === undefined ? {} : { front }) } })
      .stories.map(({ slug }) => slug)
      .join('');

  test('is the featured one, the editor’s, by date, and by headline', () => {
    expect(order({ lead: 'f', stories: ['d', 'b'] })).toBe('fdbeca');
    expect(order({ lead: 'b' })).toBe('becfda');
  });

  test('features the first that has text where the editor names none', () => {
    expect(order()).toBe('ecbfda');
    expect(order({ stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('is kept where the featured story is named twice', () => {
    expect(order({ lead: 'e', stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('does not hang on the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(editionOf(turned).stories.map(({ slug }) => slug)).toEqual(editionOf(files).stories.map(({ slug }) => slug));
  });

  test('of one headline is the order of the slugs', () => {
    expect(editionOf({ 'y.json': story('Same'), 'x.json': story('Same') }).stories.map(({ slug }) => slug)).toEqual([
      'x',
      'y',
    ]);
  });
});

describe('a story', () => {
  test('may lie in any folder and have a name of any script', () => {
    const { bySlug } = editionOf({
      '2026/март/наводнение.json': { headline: 'Наводнение' },
      '2026/edition.json': { headline: 'Edition' },
    });
    expect([...bySlug.keys()].toSorted()).toEqual(['edition', 'наводнение']);
  });

  test('has one form of its name, however links to it were typed', () => {
    const { bySlug, lead } = editionOf({
      'edition.json': { ...editionFile, front: { lead: 'cafe\u0301' }, sections: [{ slug: 'the\u0301', name: 'Thé' }] },
      'cafe\u0301.json': { headline: 'Café', articleSection: 'th\u00e9' },
      'flood.json': {
        headline: 'x',
        related: ['cafe\u0301'],
        body: ['[a](story:cafe\u0301)'],
        articleSection: 'the\u0301',
      },
    });
    expect([...bySlug.keys()]).toContain('caf\u00e9');
    expect(lead?.slug).toBe('caf\u00e9');
    expect(bySlug.get('flood')?.section?.name).toBe('Thé');
    expect(lead?.section?.slug).toBe('th\u00e9');
  });

  test('is no schema that lies beside it', () => {
    expect(
      editionOf({ ...drought, 'story.schema.json': '{}', 'sub/edition.schema.json': 'not even JSON' }).stories,
    ).toHaveLength(1);
  });

  test('has its blocks read, with their markup', () => {
    const { body } =
      editionOf({
        'flood.json': {
          headline: 'x',
          body: [
            'A *b*',
            { type: 'heading', text: 'H' },
            { type: 'quote', text: 'Q', cite: 'C' },
            { type: 'list', items: ['I'] },
            { type: 'list', items: ['I'], ordered: true },
            { type: 'note', text: '`N`' },
          ],
        },
      }).bySlug.get('flood') ?? {};
    expect(body).toEqual([
      { type: 'paragraph', text: ['A ', { type: 'emphasis', content: ['b'] }] },
      { type: 'heading', text: ['H'] },
      { type: 'quote', text: ['Q'], cite: 'C' },
      { type: 'list', ordered: false, items: [['I']] },
      { type: 'list', ordered: true, items: [['I']] },
      { type: 'note', text: [{ type: 'code', text: 'N' }] },
    ]);
  });
});

describe('a topic', () => {
  const topics = (...about: unknown[][]) =>
    editionOf(
      Object.fromEntries(about.map((entries, i) => [`story-${i}.json`, { headline: `Story ${i}`, about: entries }])),
    ).topics.map(
      ({ slug, name, kind, stories }) =>
        `${slug}: ${name} (${kind ?? 'unknown'}), ${stories.map((story) => story.slug).join(' ')}`,
    );

  test('is one for all who name it, and the first to say what it is, does', () => {
    expect(
      topics(['ASEAN'], [{ name: 'asean', type: 'Organization' }, 'Oman'], [{ name: 'ASEAN ', type: 'Thing' }]),
    ).toEqual(['asean: ASEAN (Organization), story-0 story-1 story-2', 'oman: Oman (unknown), story-1']);
  });

  test('that a story names twice is named once', () => {
    expect(topics(['Oman', 'OMAN', { name: 'Oman', type: 'Place' }])).toEqual(['oman: Oman (Place), story-0']);
  });

  test('has an address, whatever its name', () => {
    const slugs = editionOf({
      'x.json': { headline: 'x', about: ['con', '𝐀𝐁', 'index', `${'long '.repeat(60)}a`, `${'long '.repeat(60)}b`] },
    }).topics.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['con-topic', 'index-topic']));
  });
});

describe('a picture', () => {
  const image = (src: string) => ({ src, alt: 'A quay', width: 4, height: 3, credit: 'C' });
  const edition = (src: string, name = 'flood.json') =>
    editionOf(
      { [name]: { headline: 'x', image: image(src) } },
      { pictures: ['quay.jpg', '2026/Quay 1.PNG', '2026/pictures/ü.webp'] },
    );

  test.each([
    ['quay.jpg', 'flood.json', 'quay.jpg'],
    ['../quay.jpg', '2026/flood.json', 'quay.jpg'],
    ['Quay 1.PNG', '2026/flood.json', '2026/Quay 1.PNG'],
    ['./pictures/ü.webp', '2026/flood.json', '2026/pictures/ü.webp'],
  ])('%s beside %s goes to press with it', (src, name, file) => {
    const { pictures, lead, stories } = edition(src, name);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.file).toBe(file);
    expect(pictures[0]?.address).toMatch(/^\/edition\/pictures\/[\da-f]{16}\.(?:jpg|png|webp)$/u);
    expect((lead ?? stories[0])?.image).toEqual({ ...image(pictures[0]?.address ?? ''), from: 'shipped' });
  });

  test.each([
    ['/pictures/at sea.jpg', '/pictures/at%20sea.jpg'],
    ['/pictures/at%20sea.jpg', '/pictures/at%20sea.jpg'],
    ['/pictures/%C3%BC.png', '/pictures/%C3%BC.png'],
    ['/pictures/ü.png', '/pictures/%C3%BC.png'],
    ['/100%25.gif', '/100%2525.gif'],
    ['/50%.gif', '/50%25.gif'],
    ['/a#b?.webp', '/a%23b%3F.webp'],
    ['/../../pictures/./ü.png', '/pictures/%C3%BC.png'],
    ['/mark.svg', '/mark.svg'],
  ])('on the site is addressed there: %s', (src, address) => {
    const shipped = ['/pictures/at sea.jpg', '/pictures/ü.png', '/100%25.gif', '/50%.gif', '/a#b?.webp', '/mark.svg'];
    const { pictures, stories } = editionOf({ 'flood.json': { headline: 'x', image: image(src) } }, { shipped });
    expect(pictures).toEqual([]);
    expect(stories[0]?.image).toEqual({ ...image(address), from: 'shipped' });
  });

  test('that is none by its content is not offered in the place of another', () => {
    const pictures: Pictures = ['real.png', ['false.png', bytesOf('text')], ['closed.png', undefined]];
    expect(faultsOf({ 'flood.json': { headline: 'x', image: image('harbour.jpg') } }, { pictures })).toEqual([
      expect.stringMatching(/there is no picture "harbour\.jpg" in stories; write one of "real\.png"$/u),
    ]);
  });

  test('that cannot be read is one fault, not two', () => {
    expect(
      faultsOf({ 'flood.json': { headline: 'x', image: image('quay.jpg') } }, { pictures: [['quay.jpg', undefined]] }),
    ).toEqual([]);
  });

  test('elsewhere is linked and not loaded', () => {
    const { pictures, stories } = edition('https://elsewhere.example/x.jpg');
    expect(pictures).toEqual([]);
    expect(stories[0]?.image).toEqual({ ...image('https://elsewhere.example/x.jpg'), from: 'elsewhere' });
  });

  test('that two stories show goes to press once', () => {
    const { pictures } = editionOf(
      {
        'a.json': { headline: 'a', image: image('quay.jpg') },
        'b.json': { headline: 'b', body: [{ type: 'image', ...image('./quay.jpg') }] },
      },
      { pictures: ['quay.jpg'] },
    );
    expect(pictures).toHaveLength(1);
  });

  test.each(['x.jpg', 'x.JPEG', 'a/x.png', 'x.webp', 'x.avif', 'x.gif'])('may be %s', (name) => {
    expect(isPicture(name)).toBe(true);
  });

  test.each(['x.svg', 'x.html', 'x', 'x.jpg.exe', 'jpg'])('is never %s', (name) => {
    expect(isPicture(name)).toBe(false);
  });
});

describe('a source', () => {
  test.each([
    ['Reuters', { name: 'Reuters' }],
    ['https://www.example.com/a', { name: 'www.example.com', url: 'https://www.example.com/a' }],
    ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
    [
      { name: 'Reuters', url: 'https://www.example.com/' },
      { name: 'Reuters', url: 'https://www.example.com/' },
    ],
  ])('%j', (source, named) => {
    expect(namedOf(source)).toEqual(named);
  });
});

describe('the edition that ships', async () => {
  const { stories, lead, bySlug, sections } = await bundledEdition();

  test('features the seven paragraphs, word for word', () => {
    expect(lead?.slug).toBe(firstEdition.lead);
    expect(lead?.file.headline).toBe(firstEdition.headline);
    expect(lead?.file.body).toEqual(firstEdition.paragraphs);
    expect(lead?.body).toEqual(firstEdition.paragraphs.map((text) => ({ type: 'paragraph', text: [text] })));
  });

  test('has the sixteen related headlines, word for word and in order', () => {
    expect(lead?.file.related?.map((slug) => bySlug.get(slug)?.file.headline)).toEqual(firstEdition.related);
    expect(stories).toHaveLength(17);
  });

  test.each(firstEdition.relatedSlugs)('has only the headline of %s', (slug) => {
    const file = bySlug.get(slug)?.file;
    expect(Object.keys(file ?? {}).toSorted()).toEqual(['$schema', 'about', 'articleSection', 'headline']);
  });

  test('writes no author, date or picture, since its source gives none', () => {
    for (const { file } of stories) {
      for (const field of ['author', 'datePublished', 'dateModified', 'image', 'dateline'])
        expect(file).not.toHaveProperty(field);
    }
  });

  test('has every story in a section, and no section empty', () => {
    expect(stories.filter(({ section }) => section === undefined)).toEqual([]);
    expect(sections.filter((section) => !stories.some((story) => story.section === section))).toEqual([]);
  });
});

test('an edition without stories is one', () => {
  const { stories, lead, topics } = editionOf({});
  expect({ stories, lead, topics }).toEqual({ stories: [], lead: undefined, topics: [] });
});

test('a copy of many faults says each, and none twice', () => {
  const body = Array.from({ length: 200 }, (_, i) => i);
  const faults = faultsOf({ 'flood.json': { headline: 'x', body } });
  expect(faults).toHaveLength(200);
  expect(new Set(faults).size).toBe(200);
});
