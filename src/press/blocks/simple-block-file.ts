import * as v from 'valibot';
import { audioFile } from './audio.ts';
import { breakFile } from './break.ts';
import { codeFile } from './code.ts';
import { embedFile } from './embed.ts';
import { galleryFile } from './gallery.ts';
import { headingFile } from './heading.ts';
import { listFile } from './list.ts';
import { noteFile } from './note.ts';
import { paragraphFile } from './paragraph.ts';
import { pictureFile } from './picture.ts';
import { pullquoteFile } from './pullquote.ts';
import { quoteFile } from './quote.ts';
import { tableFile } from './table.ts';
import { videoFile } from './video.ts';

/** The forms of blocks that can be inside another one. */
export const simpleForms = [
  headingFile,
  quoteFile,
  listFile,
  pictureFile,
  galleryFile,
  noteFile,
  pullquoteFile,
  tableFile,
  videoFile,
  audioFile,
  embedFile,
  codeFile,
  breakFile,
] as const;

/** A block inside another one. */
export const simpleBlockFile = v.union([paragraphFile, v.variant('type', simpleForms)]);
