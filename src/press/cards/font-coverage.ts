import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import missing from './missing-characters.json' with { type: 'json' };
import { isVisibleCharacter } from './typesetting/clean-text.ts';
import { emojiFamily, type FontFamily, type FontStack } from './typesetting/font-families.ts';

/** A font file: the characters that a family has for one subset of Unicode. */
export interface FontFile {
  readonly family: FontFamily;
  readonly subset: string;
}

const require = createRequire(import.meta.url);

/** The path of a file in a family's package. */
export const pathInPackage = (family: FontFamily, file: string): string =>
  require.resolve(`@fontsource-variable/${family.name}/${file}`);

const missingCharacters: Readonly<Record<string, Readonly<Record<string, string>>>> = missing;

/** Yields every character of a list of ranges such as `U+41-5A,U+61`, as code points. */
export function* charactersIn(ranges: string): Generator<number> {
  for (const range of ranges.split(',')) {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    for (let character = Number.parseInt(from, 16); character <= Number.parseInt(to, 16); character++) yield character;
  }
}

/**
 * The ranges of characters that a family's package claims for its subsets, by the subsets' names.
 * The package writes the names of numbered subsets as `[12]`.
 */
export function subsetsOf(family: FontFamily): ReadonlyMap<string, string> {
  const ranges: unknown = JSON.parse(readFileSync(pathInPackage(family, 'unicode.json'), 'utf8'));
  const subsets = new Map<string, string>();
  for (const [name, value] of Object.entries(ranges ?? {})) {
    const used = family.subsets?.includes(name) ?? /^\[\d+\]$/u.test(name);
    if (used && typeof value === 'string') subsets.set(name.replaceAll(/[[\]]/gu, ''), value);
  }
  return subsets;
}

type FilesByCharacter = ReadonlyMap<number, readonly FontFile[]>;
const filesByFamily = new Map<FontFamily, FilesByCharacter>();
const noFiles: readonly FontFile[] = [];

/** The files that contain each character of a family. They are listed when a text first needs the family. */
function filesOf(family: FontFamily): FilesByCharacter {
  const known = filesByFamily.get(family);
  if (known !== undefined) return known;
  const files = new Map<number, FontFile[]>();
  for (const [subset, ranges] of subsetsOf(family)) {
    const missingHere = new Set(charactersIn(missingCharacters[family.name]?.[subset] ?? ''));
    const file = { family, subset };
    for (const character of charactersIn(ranges)) {
      if (missingHere.has(character)) continue;
      const others = files.get(character);
      if (others === undefined) files.set(character, [file]);
      else others.push(file);
    }
  }
  filesByFamily.set(family, files);
  return files;
}

/** The first file of a family that contains all of the characters. */
function fileOfFamily(family: FontFamily, characters: readonly string[]): FontFile | undefined {
  const [first = noFiles, ...others] = characters.map((one) => filesOf(family).get(codePointOf(one)) ?? noFiles);
  return first.find((file) => others.every((files) => files.includes(file)));
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** The file of each grapheme, by the order of families. A language has some thousands of graphemes at most. */
const chosenFiles = new Map<readonly FontFamily[], Map<string, FontFile | undefined>>();

/**
 * The font file that a grapheme is drawn with: the first that has its letter and all of its marks.
 * @param before the file of the letter before; spaces and punctuation use it too
 * @returns undefined if no font has it
 */
export function fontFileOf(grapheme: string, { order, wide }: FontStack, before?: FontFile): FontFile | undefined {
  const characters = [...grapheme].filter(isVisibleCharacter);
  if (characters.length === 0) return before;
  if (/^\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) {
    const emoji = fileOfFamily(emojiFamily, characters);
    if (emoji !== undefined) return emoji;
  }
  if (/^[\p{Script=Common}\p{Script=Inherited}]/u.test(grapheme)) {
    const preferred = wide !== undefined && codePointOf(grapheme) > 0x7f ? wide : before?.family;
    const file = preferred === undefined ? undefined : fileOfFamily(preferred, characters);
    if (file !== undefined) return file;
  }
  const chosen = chosenFiles.get(order) ?? new Map<string, FontFile | undefined>();
  chosenFiles.set(order, chosen);
  if (!chosen.has(grapheme)) chosen.set(grapheme, firstFile(grapheme, order, characters));
  return chosen.get(grapheme);
}

function firstFile(
  grapheme: string,
  order: readonly FontFamily[],
  characters: readonly string[],
): FontFile | undefined {
  // Wide families have accented Latin letters too, which do not match those of the other families. Their full-width
  // letters and Roman numerals are in no other family.
  const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(grapheme);
  const narrow = european && !/^[\uff21-\uff5a\u2160-\u2188]/u.test(grapheme);
  for (const family of order) {
    const file = narrow && family.wide === true ? undefined : fileOfFamily(family, characters);
    if (file !== undefined) return file;
  }
  return undefined;
}
