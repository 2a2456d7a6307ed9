import type { ReactNode } from 'react';
import type { Image } from '../edition/image.ts';
import { RichText } from './RichText.tsx';

/** The caption and the credit of a picture or a film, in one line below it, after what else is said of it. */
export function CaptionAndCredit({
  of: { caption, credit },
  children,
}: {
  readonly of: Pick<Image, 'caption' | 'credit'>;
  readonly children?: ReactNode;
}) {
  const notes = [caption, credit].flatMap((note) => (note === undefined ? [] : [' ', ...[note].flat()]));
  return children || notes.length > 0 ? (
    <figcaption className="mt-2 font-sans text-small text-soft">
      {children}
      <RichText content={children ? notes : notes.slice(1)} />
    </figcaption>
  ) : null;
}
