import type { PictureProps } from './pictures/picture-props.ts';
import { rareParts } from './rare-parts.ts';

/** A picture. Its code is loaded with the data of a page that has one (pictures/load-pictures.ts). */
export function Picture(props: PictureProps) {
  const { PictureFigure } = rareParts;
  return PictureFigure && <PictureFigure {...props} />;
}
