import * as messages from '#messages/story.ts';
import type { Image } from '../edition/published.ts';
import { Label } from './Label.tsx';

/**
 * A picture with its caption and credit. A picture on another site is linked, not loaded, so that no third party
 * learns which stories a reader opens.
 */
export function Picture({ image }: { readonly image: Image }) {
  const notes = [image.caption, image.credit].filter((note) => note !== undefined && note.trim() !== '');
  return (
    <figure>
      {image.from === 'shipped' ? (
        <img
          src={`${import.meta.env.BASE_URL}${image.src.slice(1)}`}
          alt={image.alt}
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
          className="h-auto max-h-[85svh] max-w-full print:max-h-[85mm] print:w-auto bg-wash object-contain"
        />
      ) : (
        <p className="border-y border-rule pt-3">
          {image.alt === '' ? null : <span className="block">{image.alt}</span>}
          <a href={image.src} rel="noopener noreferrer" className="inline-block py-3.25 font-sans text-label link">
            <Label>{messages.openPictureAt(new URL(image.src).host)}</Label>
          </a>
        </p>
      )}
      {notes.length === 0 ? null : (
        <figcaption className="mt-2 font-sans text-small text-soft">{notes.join(' ')}</figcaption>
      )}
    </figure>
  );
}
