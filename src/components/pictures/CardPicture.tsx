import type { Image } from '../../edition/image.ts';
import { PictureFiles } from './PictureFiles.tsx';

export interface CardPictureProps {
  readonly image: Image;
  /** Whether it is that of the first headline of a page, and large. */
  readonly isLarge?: boolean;
}

/** The widths of a small and a large picture, for the choice of a file: see styles/lists.css. */
const small = '144px';
const large = '(min-width:1280px) 600px,(min-width:768px) 50vw,100vw';

/** The picture of a headline in a list. The headline says what it is about, so it has no text of its own. */
export const CardPicture = ({ image, isLarge = false }: CardPictureProps) => (
  <PictureFiles
    image={image}
    alt=""
    width={image.width}
    height={image.height}
    sizes={isLarge ? large : small}
    isFirst={isLarge}
    isCropped
    className="card-picture"
  />
);
