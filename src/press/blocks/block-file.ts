import * as v from 'valibot';
import { boxFile } from './box.ts';
import { footnotesFile } from './footnotes.ts';
import { paragraphFile } from './paragraph.ts';
import { simpleForms } from './simple-block-file.ts';

/** A block in a story's file: a paragraph, or an object with a type. */
export const blockFile = v.union([paragraphFile, v.variant('type', [...simpleForms, boxFile, footnotesFile])]);
export type BlockFile = v.InferOutput<typeof blockFile>;
