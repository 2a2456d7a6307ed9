import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { pathIn, type TypeFile } from '../coverage.ts';
import { outlineOf, type Glyph } from './outlines.ts';

/** One file of type at one weight. */
export interface Cut {
  readonly file: TypeFile;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly glyph: (id: number) => Glyph;
}

const faces = new Map<TypeFile, Promise<Face>>();
const cuts = new Map<TypeFile, Map<number, Promise<Cut>>>();

/** Reads a file of type when a text first needs it. */
export function cutOf(file: TypeFile, weight: number): Promise<Cut> {
  const ofFile = cuts.get(file) ?? new Map<number, Promise<Cut>>();
  cuts.set(file, ofFile);
  const cut = ofFile.get(weight) ?? makeCut(file, weight);
  ofFile.set(weight, cut);
  return cut;
}

/** The file as its package has it, unpacked. */
export async function faceOf({ face, part }: TypeFile): Promise<Face> {
  const packed = await readFile(pathIn(face, `files/${face.name}-${part}-wght-normal.woff2`));
  return new Face(new Blob(await decompress(packed)));
}

async function makeCut(file: TypeFile, weight: number): Promise<Cut> {
  const reading = faces.get(file) ?? faceOf(file);
  faces.set(file, reading);
  const face = await reading;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const glyphs = new Map<number, Glyph>();
  const glyph = (id: number): Glyph => {
    const outline = glyphs.get(id) ?? outlineOf(font, id, face.upem);
    glyphs.set(id, outline);
    return outline;
  };
  return { file, font, unitsPerEm: face.upem, glyph };
}
