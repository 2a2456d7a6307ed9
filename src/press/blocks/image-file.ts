import * as v from 'valibot';
import * as messages from '../copy/messages/fields.ts';
import { example, field, pixels, text } from '../copy/values.ts';

const share = v.pipe(v.number(), v.minValue(0, messages.notAShare), v.maxValue(1, messages.notAShare));

export const imageEntries = {
  src: field(
    example(text, 'quay.jpg'),
    'A file next to the story ("quay.jpg"), a path in the public folder ("/pictures/quay.jpg"), or a web address. ' +
      'Pictures at web addresses are linked, not loaded',
  ),
  alt: field(
    v.string(),
    'What the picture shows, for readers who cannot see it. Write "" if it adds nothing to the text',
  ),
  width: v.optional(field(pixels, "The file's width in pixels. If it is left out, it is read from the file")),
  height: v.optional(field(pixels, 'The same for the height')),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
  size: v.optional(
    field(
      v.picklist(['column', 'wide', 'half']),
      'How much room it takes: the width of the text ("column"), the room beside it too ("wide"), or half, with ' +
        'the text around the picture ("half")',
    ),
  ),
  focus: v.optional(
    field(
      v.pipe(v.array(share), v.length(2, messages.notAPoint)),
      'What a crop keeps, such as a face: [x, y], from [0, 0] at the top left to [1, 1] at the bottom right',
    ),
  ),
};

/** A picture in a story's file. */
export const imageFile = v.strictObject(imageEntries);
export type ImageFile = v.InferOutput<typeof imageFile>;
