import type { Image } from '../../edition/image.ts';
import type { PicturePlace } from '../../edition/picture-markup.ts';

export interface PictureProps {
  /** The id of the block that the picture is. */
  readonly id?: string;
  readonly image: Image;
  readonly place: PicturePlace;
}
