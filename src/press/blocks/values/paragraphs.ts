import * as v from 'valibot';
import type { Inline } from '../../../edition/inline.ts';
import type { FieldPath } from '../../copy/faults.ts';
import { emptyList } from '../../copy/messages/fields.ts';
import { text } from '../../copy/values.ts';
import type { PartFinisher } from '../press-block.ts';

/** A text in a story's file: one paragraph, or a list of paragraphs. */
export const paragraphsFile = v.union([text, v.pipe(v.array(text), v.minLength(1, emptyList))]);

/**
 * Parses the inline markup of one paragraph, or of a list of paragraphs.
 * @param path of the field. Faults in a list are reported at its items
 */
export const finishParagraphs = (
  written: v.InferOutput<typeof paragraphsFile>,
  path: FieldPath,
  { inline }: Pick<PartFinisher, 'inline'>,
): Inline[][] =>
  typeof written === 'string'
    ? [inline(written, path)]
    : written.map((paragraph, i) => inline(paragraph, [...path, i]));
