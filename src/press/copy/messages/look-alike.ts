/** Messages about names that differ, but look alike: in "did you mean", nobody would see the mistake. */

/**
 * Letters that look the same in most typefaces: of a row, all look like the first. The letters are those of Unicode's
 * confusables (https://www.unicode.org/Public/security/latest/confusables.txt) that keyboards have.
 */
const alike = [
  'aаα',
  'bЬ',
  'cсϲ',
  'dԁ',
  'eеҽ',
  'gɡ',
  'hһ',
  'iіɩıι',
  'jјϳ',
  'kкκ',
  'l1ӏ|ߊ',
  'mм',
  'nп',
  'o0оοօ',
  'pрρ',
  'qԛ',
  'rг',
  'sѕ',
  'tтτ',
  'uսυ',
  'vνѵ',
  'wԝω',
  'xхχ',
  'yуүγ',
  'zᴢ',
  'BВΒ',
  'HНΗ',
  'MМΜ',
  'NΝ',
  'TТΤ',
  '-‐‑‒–—−',
  "'’‘ʼ`´",
  '"“”„',
  '/∕⁄',
  'äӓ',
  'ëё',
  'ïї',
];
const lookOf = new Map(alike.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));

/** Characters that nobody sees. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

const seen = (text: string): string => text.normalize('NFC').replace(unseen, '').replace(/\s/gu, ' ').trim();
const look = (text: string): string =>
  [...seen(text).normalize('NFKC')].map((character) => lookOf.get(character) ?? character).join('');

/** What is compared of a name: its letters without their case, and their shapes. Thousands of names are compared. */
const formsOf = (name: string) => {
  let forms = knownForms.get(name);
  if (forms === undefined) {
    if (knownForms.size > 50_000) knownForms.clear();
    forms = { letters: seen(name).toLowerCase(), shapes: look(name).toLowerCase() };
    knownForms.set(name, forms);
  }
  return forms;
};
const knownForms = new Map<string, { readonly letters: string; readonly shapes: string }>();

/** Whether two different names look alike, but for their capitals. */
export function looksLike(name: string, other: string): boolean {
  const [a, b] = [formsOf(name), formsOf(other)];
  return name !== other && a.letters !== '' && (a.letters === b.letters || a.shapes === b.shapes);
}

/**
 * How a name differs from a known one that looks like it: by invisible characters, similar letters, or capitals.
 * @param place where the known name is, such as "the file's name"
 * @returns undefined if the names look different
 */
export function lookAlike(written: string, known: string, place: string): string | undefined {
  if (!looksLike(written, known)) return undefined;
  if (seen(written) === seen(known)) {
    const [here, there] = [invisibleIn(written), invisibleIn(known)];
    if (here === there) return `it is written in another form of Unicode than ${place}; copy it from there`;
    return here === ''
      ? `${place} has ${there}, which is invisible; remove it there`
      : `it has ${here}, which is invisible; remove it`;
  }
  if (seen(written).toLowerCase() === seen(known).toLowerCase())
    return `capital and small letters differ from ${place}, ${JSON.stringify(known)}; write it so`;
  const [letters, others] = [[...seen(written)], [...seen(known)]];
  const i = letters.findIndex((letter, at) => letter !== others[at]);
  return `it has ${withCode(letters[i])} where ${place} has ${withCode(others[i])}; write both in one way`;
}

/** The first known name that looks like a name, and how it differs. */
export function firstLookAlike(written: string, known: Iterable<string>, place: string): string | undefined {
  for (const name of known) {
    const difference = lookAlike(written, name, place);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** A character as Unicode's code, such as `U+00A0`. */
export const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const withCode = (character = ''): string =>
  character === '' ? 'nothing' : `${JSON.stringify(character)} (${code(character)})`;

/** The codes of the characters of a text that nobody sees, or sees as a space. */
function invisibleIn(text: string): string {
  const found = [...text.matchAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}]|(?! )\s|^ | $/gu)];
  return [...new Set(found.map(([character]) => code(character)))].join(', ');
}
