import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { pathInPackage, type FontFile } from '../font-coverage.ts';
import { outlineOf, type GlyphOutline } from './outlines.ts';

/** A variable font file at one weight. */
export interface FontInstance {
  readonly file: FontFile;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** The outline of a glyph, by its number in the font. */
  readonly outlineOf: (id: number) => GlyphOutline;
}

const faces = new Map<FontFile, Promise<Face>>();
const instances = new Map<FontFile, Map<number, Promise<FontInstance>>>();

/** A font file at a weight. The file is read when a text first needs it. */
export function fontInstance(file: FontFile, weight: number): Promise<FontInstance> {
  const byWeight = instances.get(file) ?? new Map<number, Promise<FontInstance>>();
  instances.set(file, byWeight);
  const instance = byWeight.get(weight) ?? createInstance(file, weight);
  byWeight.set(weight, instance);
  return instance;
}

/** Reads and decompresses a font file of a package. */
export async function loadFace({ family, subset }: FontFile): Promise<Face> {
  const woff2 = await readFile(pathInPackage(family, `files/${family.name}-${subset}-wght-normal.woff2`));
  return new Face(new Blob(await decompress(woff2)));
}

async function createInstance(file: FontFile, weight: number): Promise<FontInstance> {
  const loading = faces.get(file) ?? loadFace(file);
  faces.set(file, loading);
  const face = await loading;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const outlines = new Map<number, GlyphOutline>();
  return {
    file,
    font,
    unitsPerEm: face.upem,
    outlineOf(id) {
      const outline = outlines.get(id) ?? outlineOf(font, id, face.upem);
      outlines.set(id, outline);
      return outline;
    },
  };
}
