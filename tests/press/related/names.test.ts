import { expect, test } from 'vitest';
import { namesIn } from '../../../src/press/related/names.ts';

test('names are neither words that begin a sentence, nor weekdays, nor adjectives of nationality', () => {
  expect([...namesIn('Waves broke. On Tuesday the Russian ship Aurora left Dar es Salaam.', 'en')]).toEqual([
    'Aurora',
    'Dar es Salaam',
  ]);
});

const names = (text: string, language = 'en') => [...namesIn(text, language)];

test('a single word that begins a sentence is a name only if it is one elsewhere', () => {
  expect(names('Aurora left. Ada Byrne stayed.')).toEqual(['Ada Byrne']);
  expect(names('Aurora left. Nobody saw Aurora again.')).toEqual(['Aurora']);
  expect(names('“Aurora left,” they said.')).toEqual([]);
});

test('a name is without common words before it', () => {
  expect(names('It was The Aurora that left.')).toEqual(['Aurora']);
});

test('a name is without a possessive ending', () => {
  expect(names("They saw Byrne's boat, then Cork’s harbour.")).toEqual(['Byrne', 'Cork']);
  expect(names("They saw the Byrnes' boat.")).toEqual(['Byrnes']);
});

test('an initial by itself is no name, and a word of two letters is', () => {
  expect(names('They met K and Li there.')).toEqual(['Li']);
});

test('an adjective of nationality is part of a longer name, and in other languages a name', () => {
  expect(names('They sailed the Arabian Sea with Russians and Chinese.')).toEqual(['Arabian Sea']);
  expect(names('Sie kennen Florian.', 'de')).toContain('Florian');
  expect(names('They know Ian.')).toEqual(['Ian']);
});

test('months are no names, in full or short, and in the language of the text', () => {
  expect(names('They left in October, not in Sep or on Sunday.')).toEqual([]);
  expect(names('Sie kamen am Sonntag im Oktober mit Aurora.', 'de')).toEqual(['Aurora']);
});

test('a name begins at a word: not inside it, and not after a digit', () => {
  expect(names('They sold an iPod, a disk of 16GB and some LED lamps on eBay.')).toEqual(['iPod', 'LED', 'eBay']);
});

test('the title of a person is no part of a name', () => {
  expect(names('They met Mr Byrne and Ms Ada Held.')).toEqual(['Byrne', 'Ada Held']);
});

test('a Vietnamese name has the syllable that always follows its last one', () => {
  const text = 'Hôm qua Bộ Ngoại giao cho biết. Người của Bộ Ngoại giao và ông Lan nói. Họ gặp ông Lan ở đó.';
  expect(names(text, 'vi')).toEqual(['Bộ Ngoại giao', 'Lan']);
});
