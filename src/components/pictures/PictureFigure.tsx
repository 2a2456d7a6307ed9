import { closePicture, openPicture } from '#messages/picture-viewer.ts';
import * as messages from '#messages/story.ts';
import type { MouseEvent, ReactNode } from 'react';
import { pictureId } from '../../edition/addresses.ts';
import { pictureAttributes, reachesMargin } from '../../edition/picture-markup.ts';
import { renewAssets } from '../../platform/renew-assets.ts';
import { withExport } from '../../platform/with-export.ts';
import { CaptionAndCredit } from '../CaptionAndCredit.tsx';
import { Label } from '../Label.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import type { PictureProps } from './picture-props.ts';

/** In large windows, `wide` takes the room on both sides of the text too, and text is beside `half`. */
const sizes = {
  column: 'clear-both',
  wide: 'clear-both picture-wide',
  half: 'wide:float-end wide:ms-8 wide:mt-2 wide:w-1/2',
} as const;

/** Pictures of at least this many pixels reach both edges of a phone. Smaller ones would be enlarged. */
const widerThanPhones = 640;

/** A picture with its caption and credit, in a block of the text or above it. */
export function PictureFigure({ id, image, place }: PictureProps) {
  const figure = <Figure image={image} place={place} />;
  if (id === undefined) return figure;
  const [margins, size] =
    place === 'lead' ? (['mb-7 print:[column-span:all]', 'wide'] as const) : (['my-[1.4em]', 'column'] as const);
  return (
    <div
      id={id}
      className={
        `${margins} ${sizes[image.size ?? size]} ${image.width < widerThanPhones ? '' : 'picture-bleed'}` +
        (reachesMargin(image, place) ? ' picture-outset' : '')
      }
    >
      {figure}
    </div>
  );
}

/** A picture on another site is linked, not loaded, so that no third party learns which stories a reader opens. */
function Figure({ image, place }: Pick<PictureProps, 'image' | 'place'>) {
  const { number } = image;
  const id = number === undefined || place === 'front' || place === 'small' ? undefined : pictureId(number);
  const { isPortrait, ...attributes } = pictureAttributes(image, place);
  return (
    <figure id={id} className={id && 'viewable'}>
      {image.from === 'shipped' ? (
        <Opener id={id} label={image.alt === '' ? openPicture : undefined}>
          <PictureFiles
            image={image}
            {...attributes}
            alt={image.alt}
            isFirst={place === 'lead' || place === 'front'}
            isCropped={place === 'front' || place === 'row'}
            className={place === 'row' ? '' : isPortrait ? portraitLook : look}
          />
        </Opener>
      ) : (
        <p className="border-y border-rule pt-3">
          {image.alt === '' ? null : <span className="block">{image.alt}</span>}{' '}
          <a href={image.src} rel="noopener noreferrer" className="inline-block py-3.25 font-sans text-label link">
            <Label>{messages.openPictureAt(new URL(image.src).host)}</Label>
          </a>
        </p>
      )}
      {id === undefined || image.from === 'elsewhere' ? null : (
        <a
          href={`#${id}-here`}
          data-close
          onClick={({ currentTarget }) => currentTarget.parentElement?.classList.remove('viewer-not-loaded')}
          className="py-3.25 font-sans text-label link print:hidden"
        >
          <Label>{closePicture}</Label>
        </a>
      )}
      <CaptionAndCredit of={image} />
    </figure>
  );
}

/** A link to the picture's own address, where it is shown large. */
function Opener({
  id,
  label,
  children,
}: {
  readonly id: string | undefined;
  /** Names the link to a picture without a description. */
  readonly label: string | undefined;
  readonly children: ReactNode;
}) {
  if (id === undefined) return children;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Without the viewer's code, the picture covers the window.
    import('./viewer.ts').then(withExport('openViewer')).then(
      ({ openViewer }) => openViewer(id),
      () => {
        document.getElementById(id)?.classList.add('viewer-not-loaded');
        renewAssets(/\/viewer-/u);
      },
    );
  };
  return (
    <a id={`${id}-here`} href={`#${id}`} onClick={open} aria-label={label} className="block">
      {children}
    </a>
  );
}

const look = 'h-auto max-h-[85svh] print:max-h-[85mm] print:w-auto object-contain';
/** A portrait is as high as fits into the window, in the middle of a quiet ground as wide as the other pictures. */
const portraitLook = 'portrait h-auto w-full max-h-[min(40rem,85svh)] print:max-h-[85mm] print:w-auto object-contain';
