import * as v from 'valibot';
import type { Image } from './image-schema.ts';

export type { Image };

/** The published form of images, once the code of pictures is loaded (image-schema.ts). */
export const imageSchemas: { checked?: v.GenericSchema<Image> } = {};

// Before that, images are not shown. The service worker has none of that code.
const unchecked = v.looseObject({ src: v.string() }) as v.GenericSchema as v.GenericSchema<Image>;

export const image: v.GenericSchema<Image> = v.lazy(() => imageSchemas.checked ?? unchecked);
