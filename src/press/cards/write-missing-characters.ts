import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-file.ts';
import { charactersIn, subsetsOf } from './font-coverage.ts';
import { fontFamilies, type FontFamily } from './typesetting/font-families.ts';
import { loadFace } from './typesetting/fonts.ts';

/** Code points as a list of ranges: `41-5a,61`. */
function rangesOf(characters: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const character of characters.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === character - 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges
    .map(([from, to]) => (from === to ? [from] : [from, to]).map((end) => end.toString(16)).join('-'))
    .join(',');
}

/** The characters that a family's package claims and does not contain, as ranges by subset. */
export async function missingCharactersOf(family: FontFamily): Promise<Record<string, string>> {
  const missing: Record<string, string> = {};
  for (const [subset, claimed] of subsetsOf(family)) {
    const contained = new Set((await loadFace({ family, subset })).collectUnicodes());
    const ranges = rangesOf([...charactersIn(claimed)].filter((character) => !contained.has(character)));
    if (ranges !== '') missing[subset] = ranges;
  }
  return missing;
}

/**
 * Writes `missing-characters.json`. Run it after the font packages have changed:
 * `node src/press/run.js cards/write-missing-characters.ts writeMissingCharacters`
 * @param root the project's folder
 */
export async function writeMissingCharacters(root: string): Promise<void> {
  const missing: Record<string, Record<string, string>> = {};
  for (const family of fontFamilies) missing[family.name] = await missingCharactersOf(family);
  const file = join(root, 'src/press/cards/missing-characters.json');
  await writeFileAtomically(file, `${JSON.stringify(missing, undefined, 2)}\n`);
}
