import type { Image } from '../edition/image.ts';
import { RichText } from './RichText.tsx';

/** The caption and the credit of a picture or a film, in one line below it. */
export function CaptionAndCredit({ of: { caption, credit } }: { readonly of: Pick<Image, 'caption' | 'credit'> }) {
  const notes = [caption, credit].flatMap((note) => (note === undefined ? [] : [' ', ...[note].flat()]));
  return notes.length === 0 ? null : (
    <figcaption className="mt-2 font-sans text-small text-soft">
      <RichText content={notes.slice(1)} />
    </figcaption>
  );
}
