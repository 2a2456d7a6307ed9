import { join } from 'node:path';
import { charactersIn, partsOf } from './coverage.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { faceOf } from './typesetting/fonts.ts';
import { typefaces, type Typeface } from './typesetting/typefaces.ts';

/** Characters as a list of ranges: `41-5A,61`. */
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

/** For each file of a family: what its package says that it holds, and it does not. */
export async function absentFrom(face: Typeface): Promise<Record<string, string>> {
  const absent: Record<string, string> = {};
  for (const [part, claimed] of partsOf(face)) {
    const held = new Set((await faceOf({ face, part })).collectUnicodes());
    const ranges = rangesOf([...charactersIn(claimed)].filter((character) => !held.has(character)));
    if (ranges !== '') absent[part] = ranges;
  }
  return absent;
}

/** Writes `absent.json` anew, after the packages of type have changed: `node src/press/run.js cards/write-absent.ts writeAbsent`. */
export async function writeAbsent(root: string): Promise<void> {
  const absent: Record<string, Record<string, string>> = {};
  for (const face of typefaces) absent[face.name] = await absentFrom(face);
  await writeFileAtomically(join(root, 'src/press/cards/absent.json'), `${JSON.stringify(absent, undefined, 2)}\n`);
}
