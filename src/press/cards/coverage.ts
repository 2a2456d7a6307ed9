import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import absent from './absent.json' with { type: 'json' };
import { isSeen, lettersOf } from './typesetting/letters.ts';
import { emojiFace, typeCaseOf, type TypeCase, type Typeface } from './typesetting/typefaces.ts';

/** A file of type: a family's letters of one part of Unicode. */
export interface TypeFile {
  readonly face: Typeface;
  readonly part: string;
}

const require = createRequire(import.meta.url);
/** A file of a family's package. */
export const pathIn = (face: Typeface, file: string): string =>
  require.resolve(`@fontsource-variable/${face.name}/${file}`);

const absentOf: Readonly<Record<string, Readonly<Record<string, string>>>> = absent;
const files = new Map<Typeface, ReadonlyMap<number, readonly TypeFile[]>>();
const none: readonly TypeFile[] = [];

/** Every character between the bounds of a list such as `U+41-5A,U+61`. */
export function* charactersIn(ranges: string): Generator<number> {
  for (const range of ranges.split(',')) {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    for (let character = Number.parseInt(from, 16); character <= Number.parseInt(to, 16); character++) yield character;
  }
}

/** What a package says that its files hold, by their names; a numbered one is written `[12]`. */
export function partsOf(face: Typeface): ReadonlyMap<string, string> {
  const ranges: unknown = JSON.parse(readFileSync(pathIn(face, 'unicode.json'), 'utf8'));
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(ranges ?? {})) {
    const wanted = face.parts?.includes(name) ?? /^\[\d+\]$/u.test(name);
    if (wanted && typeof value === 'string') parts.set(name.replaceAll(/[[\]]/gu, ''), value);
  }
  return parts;
}

/** The files that have each character of a family; read when a text first needs the family. */
function filesOf(face: Typeface): ReadonlyMap<number, readonly TypeFile[]> {
  const known = files.get(face);
  if (known !== undefined) return known;
  const found = new Map<number, TypeFile[]>();
  for (const [part, ranges] of partsOf(face)) {
    // The ranges name some characters that were never drawn.
    const missing = new Set(charactersIn(absentOf[face.name]?.[part] ?? ''));
    const file = { face, part };
    for (const character of charactersIn(ranges)) {
      if (missing.has(character)) continue;
      const others = found.get(character);
      if (others === undefined) found.set(character, [file]);
      else others.push(file);
    }
  }
  files.set(face, found);
  return found;
}

/** Letters that were looked for before: a language has some thousands at most. */
const choices = new Map<readonly Typeface[], Map<string, TypeFile | undefined>>();

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/**
 * The file that a letter with its marks is set from: the first that has all of them.
 * @param before that of the letter before it, which spaces and signs stay with
 */
export function fileFor(cluster: string, { order, wide }: TypeCase, before?: TypeFile): TypeFile | undefined {
  const characters = [...cluster].filter(isSeen);
  const has = (face: Typeface): TypeFile | undefined => {
    const [first = none, ...marks] = characters.map((one) => filesOf(face).get(codeOf(one)) ?? none);
    return first.find((file) => marks.every((mark) => mark.includes(file)));
  };
  if (characters.length === 0) return before;
  if (/^\p{Emoji_Presentation}|\ufe0f/u.test(cluster)) {
    const drawn = has(emojiFace);
    if (drawn !== undefined) return drawn;
  }
  if (/^[\p{Script=Common}\p{Script=Inherited}]/u.test(cluster)) {
    const wished = wide !== undefined && codeOf(cluster) > 0x7f ? wide : before?.face;
    const signs = wished === undefined ? undefined : has(wished);
    if (signs !== undefined) return signs;
  }
  // Wide families have Latin letters with accents too; they are no match for those of the others.
  const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(cluster);
  const chosen = choices.get(order) ?? new Map<string, TypeFile | undefined>();
  choices.set(order, chosen);
  if (!chosen.has(cluster)) {
    let file: TypeFile | undefined;
    for (const face of order) file ??= european && face.wide === true ? undefined : has(face);
    chosen.set(cluster, file);
  }
  return chosen.get(cluster);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text without what no family has: a letter keeps standing where only its marks are missing. */
export function settableOf(text: string, language: string): string {
  const typeCase = typeCaseOf(text, language);
  let settable = '';
  for (const { segment } of graphemes.segment(text)) {
    const [letter = ''] = segment;
    if (fileFor(segment, typeCase) !== undefined || !isSeen(letter)) settable += segment;
    else if (fileFor(letter, typeCase) !== undefined) settable += letter;
  }
  return settable;
}

/** The characters of a text that no family has, each once; what is not there to be seen is never among them. */
export function unsettable(text: string, language: string): readonly string[] {
  const missing = new Set<string>();
  // Newsreader has all of ASCII.
  if (/^[\s -~]*$/u.test(text)) return [];
  const typeCase = typeCaseOf(text, language);
  for (const { segment } of graphemes.segment(lettersOf(text))) {
    const characters = [...segment].filter((character) => isSeen(character) && !/\s/u.test(character));
    if (characters.length === 0 || fileFor(segment, typeCase) !== undefined) continue;
    // A letter whose marks no family has stands without them; it is no box, and what is drawn is not another letter.
    for (const character of characters)
      if (!/\p{M}/u.test(character) && fileFor(character, typeCase) === undefined) missing.add(character);
  }
  return [...missing];
}
