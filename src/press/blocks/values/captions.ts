/** Captions, credits and other texts that hardly ever have markup. They are plain, or a list with their markup. */
import type { Inline } from '../../../edition/inline.ts';
import { plainText } from '../../../edition/plain-text.ts';

type Caption = string | readonly Inline[];

/** A caption without its markup. */
export const plainCaption = (caption: Caption): string => plainText([caption].flat());

/** Captions in one line, with a space between them. Those that are undefined are left out. */
export const joinedCaptions = (captions: readonly (Caption | undefined)[]): Inline[] =>
  captions.flatMap((caption) => (caption === undefined ? [] : [' ', ...[caption].flat()])).slice(1);
