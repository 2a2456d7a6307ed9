import type { GalleryBlock } from '../../edition/blocks/gallery.ts';
import { Picture } from '../Picture.tsx';
import type { BlockProps } from './block-props.ts';
import { ratioOf } from './ratio-classes.tsx';

/**
 * Two pictures beside one another where there is room, as high as each other; the last of an odd number has a row of
 * its own. On phones they are below one another.
 */
export const Gallery = ({ id, block: { images } }: BlockProps<GalleryBlock>) => (
  <div id={id} role="list" className="picture-bleed picture-wide clear-both my-[1.6em]">
    {images.map((image, i) => {
      const other = images[i + 1];
      if (i % 2 === 1) return null;
      return other === undefined ? (
        <div key={i} role="listitem">
          <Picture image={image} place="text" />
        </div>
      ) : (
        <div key={i} role="presentation" className="gallery-row">
          {[image, other].map((one, side) => (
            <div key={side} role="listitem" className={ratioOf(one)}>
              <Picture image={one} place="row" />
            </div>
          ))}
        </div>
      );
    })}
  </div>
);
