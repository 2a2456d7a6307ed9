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

test('a name is without common words before it at the beginning of a sentence, unless it has them elsewhere', () => {
  expect(names('The Aurora left. In Cork it rained.')).toEqual(['Aurora', 'Cork']);
  expect(names('New Tamberg is small. They like New Tamberg.')).toEqual(['New Tamberg']);
  expect(names('They met Will Byrne at the Open Lake in The Vale.')).toEqual(['Will Byrne', 'Open Lake', 'The Vale']);
});

test('a name is without a possessive ending', () => {
  expect(names("They saw Byrne's boat and Byrne, then Cork’s harbour in Cork.")).toEqual(['Byrne', 'Cork']);
  expect(names("They saw the Byrnes' boat and the Byrnes.")).toEqual(['Byrnes']);
  expect(names("They met Ada Byrne and saw Byrne's boat.")).toEqual(['Ada Byrne', 'Byrne']);
  expect(names("They ate at Byrne's after lunch.")).toEqual(["Byrne's"]);
});

test('a possessive is within a name only if what is before it is no name by itself', () => {
  expect(names("They saw Stone's Vale Meadow, then Stone again.")).toEqual(['Stone', 'Vale Meadow']);
  expect(names("They saw Stone's Vale, then Stone again.")).toEqual(['Stone']);
  expect(names("They went to St James's Park.")).toEqual(["St James's Park"]);
});

test('a name is whole: with abbreviations, initials, joining words and signs', () => {
  expect(
    names('They left St. Olm, and J.K. Held, and Byrne & Sons, with Al S. Byrne and Max Held Jr. beside them.'),
  ).toEqual(['St. Olm', 'J.K. Held', 'Byrne & Sons', 'Al S. Byrne', 'Max Held Jr.', 'Al S. Byrne and Max Held Jr.']);
  expect(names('They read Lord of the Lakes in Côte d’Arve with al-Zahir.')).toEqual([
    'Lord of the Lakes',
    'Côte d’Arve',
    'al-Zahir',
  ]);
});

test('a name is with and without the initials of a country before it', () => {
  expect(names('They met U.S. President Byrne.')).toEqual(['U.S. President Byrne', 'President Byrne']);
});

test('a name that may be cut is none', () => {
  expect(names('They bought a Zephyr 15 and a 737 Tern.')).toEqual([]);
  expect(names('They met Ada Byrne, D-Calif., and Held (R-Ky.).')).toEqual(['Ada Byrne', 'Held']);
  expect(names('The Centre for Vale Studies left. It was a Right to Buy.')).toEqual([]);
  expect(names('They read the Sunday Lantern and were pro-Byrne.')).toEqual([]);
  expect(names('They bought a Zephyr 15. A Zephyr is fast, and a Zephyr lasts.')).toEqual(['Zephyr']);
});

test('two names that a text always joins with "and" may be one', () => {
  expect(names('They saw Vale and Olm.')).toEqual(['Vale', 'Olm', 'Vale and Olm']);
  expect(names('They saw Vale and Olm. They like Olm.')).toEqual(['Vale', 'Olm']);
  expect(names('Sie sahen Bad Vale und Bad Olm.', 'de')).toContain('Bad Vale und Bad Olm');
});

test('a word that the text also writes with a small letter is no name', () => {
  expect(names('They passed the Act. They act.')).toEqual([]);
  expect(names('“Come,” he said. “Let us go.” They met Zora Act.')).toEqual(['Zora Act']);
});

test('neither the agency before a text nor the author behind it is a name in it', () => {
  expect(names('OLMVALE, Zubia (AP) — Waves broke in Cork.')).toEqual(['Zubia', 'Cork']);
  expect(names('Waves broke in Cork.\nAda Byrne, Olm News')).toEqual(['Cork']);
  expect(names('Waves broke in Cork.\nThey saw Ada Byrne/ Olm News')).toEqual(['Cork']);
});

test('an initial by itself is no name, and a word of two letters is', () => {
  expect(names('They met K and Li there.')).toEqual(['Li']);
});

test('an adjective of nationality is part of a longer name, and in other languages a name', () => {
  expect(names('They sailed the Arabian Sea with Russians and Chinese.')).toEqual(['Arabian Sea']);
  expect(names('Ils aiment Florian.', 'fr')).toContain('Florian');
  expect(names('They know Ian.')).toEqual(['Ian']);
  expect(names('They left Tamberya with a Tamberyan.')).toEqual(['Tamberya']);
});

test('months are no names, in full or short, and in the language of the text', () => {
  expect(names('They left in October, not in Sep or on Sunday.')).toEqual([]);
  expect(names('Sie kamen am Sonntag im Oktober mit Ada Byrne.', 'de')).toEqual(['Ada Byrne']);
});

test('a name begins at a word: not inside it, and not after a digit', () => {
  expect(names('They sold an iPod, a disk of 16GB and some LED lamps on eBay.')).toEqual(['iPod', 'LED', 'eBay']);
});

test('the title of a person is no part of a name', () => {
  expect(names('They met Mr Byrne, Rep. Ada Held and Prof. Stone.')).toEqual(['Byrne', 'Ada Held', 'Stone']);
});

test('in a language that capitalises every noun, a lone word is a name only if it ends a longer one', () => {
  expect(names('Sie kauften Butter und trafen Ada Byrne. Dann ging Byrne.', 'de')).toEqual(['Ada Byrne', 'Byrne']);
});

test('a Vietnamese name has the syllable that always follows its last one', () => {
  const text = 'Hôm qua Bộ Ngoại giao cho biết. Người của Bộ Ngoại giao và ông Lan nói. Họ gặp ông Lan ở đó.';
  expect(names(text, 'vi')).toEqual(['Bộ Ngoại giao']);
});

test('a Vietnamese name is not cut before a small syllable, and is no single syllable or abbreviation', () => {
  expect(names('Người của Bộ Ngoại giao nói.', 'vi')).toEqual([]);
  expect(names('Họ đến Tân Lĩnh, rồi gặp Nguyễn Văn Lan ở đó.', 'vi')).toEqual(['Tân Lĩnh', 'Nguyễn Văn Lan']);
  expect(names('Họ đến Tân Lĩnh ở đây, ngồi ở đó, ăn ở kia, ngủ ở nhà, học ở trường, chơi ở sân.', 'vi')).toEqual([
    'Tân Lĩnh',
  ]);
  expect(names('Họ trả 20 USD cho HLV, cho ông Lan, và thích Zephyr.', 'vi')).toEqual(['Zephyr']);
});

test('a name may be in letters of two code units, and a byline may be the last line of a long text', () => {
  expect(names('They met 𐐀𐐨𐐩 there.')).toEqual(['𐐀𐐨𐐩']);
  expect(names(`${'Waves broke in Cork and then. '.repeat(20)}\nAda Byrne`)).toEqual(['Cork']);
  expect(names('They met nobody there.'.toLowerCase())).toEqual([]);
});

test('a long word of capital letters takes no longer than other words', () => {
  expect(namesIn(`The code is ${'GATTACA'.repeat(1000)}.`, 'en').size).toBe(1);
});
