import type { Image } from '../../../edition/image.ts';
import { PictureFiles } from '../../pictures/PictureFiles.tsx';

/** `card`: as wide as its column. `wide`: as wide as the page. `portrait`: a small circle. */
export type PictureShape = 'card' | 'wide' | 'portrait';

const shapes = { card: 'front-picture-card', wide: 'front-picture-wide', portrait: 'front-picture-portrait' } as const;

/** The widths at which pictures are shown, for the choice of a file: see styles/front-page.css. */
const sizes = {
  card: '(min-width:1280px) 500px,(min-width:1024px) 40vw,(min-width:640px) 50vw,100vw',
  wide: '(min-width:1280px) 1240px,100vw',
  portrait: '64px',
} as const;

/** A picture of a headline on the front page. The headline says what it is about, so it has no text of its own. */
export const FrontPicture = ({ image, shape }: { readonly image: Image; readonly shape: PictureShape }) => (
  <PictureFiles
    image={image}
    alt=""
    width={image.width}
    height={image.height}
    sizes={sizes[shape]}
    isCropped
    className={`front-picture ${shapes[shape]}`}
    frame="front-picture-frame"
  />
);
