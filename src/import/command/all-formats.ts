import type { Format } from '../format.ts';

/** All formats that can be imported. The first that recognises a file reads it, so the special ones come first. */
export const allFormats: readonly Format[] = [];
