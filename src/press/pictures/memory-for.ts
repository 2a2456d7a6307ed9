import type { PictureFacts } from '../copy/picture-facts.ts';

/** Bytes of memory that a picture takes while it is processed: decoded whole in the worst case, and its encoders. */
export const memoryFor = ({ width, height }: PictureFacts): number => 100e6 + width * height * 4;
