import type { BlockFile } from '../../../press/blocks/block-file.ts';
import type { ImageFile } from '../../../press/blocks/image-file.ts';
import type { Loss } from '../../loss.ts';
import type { StoryFiles } from './story-files.ts';

/** An image with its file beside the story. Undefined, with a loss, if there is no such picture. */
export async function placeImage(
  image: ImageFile,
  files: StoryFiles,
  losses: Loss[],
  place = 'body',
): Promise<ImageFile | undefined> {
  const src = await files.picture(image.src);
  if (src === undefined) {
    const { caption = image.alt } = image;
    losses.push({
      element: 'img',
      made: 'dropped',
      place,
      text: [image.src, caption].filter((one) => one !== '').join(': '),
    });
    return undefined;
  }
  // A file says its size itself.
  const { width: _width, height: _height, ...others } = image;
  return { ...(src === image.src ? image : others), src };
}

/** A block with its pictures, films and recordings beside the story: none, or the same block with other files. */
export async function placeBlock(block: BlockFile, files: StoryFiles, losses: Loss[]): Promise<BlockFile[]> {
  if (typeof block === 'string') return [block];
  switch (block.type) {
    case 'image': {
      const { type, ...image } = block;
      const placed = await placeImage(image, files, losses);
      return placed === undefined ? [] : [{ type, ...placed }];
    }
    case 'gallery': {
      const images: ImageFile[] = [];
      for (const image of block.images)
        images.push(...[await placeImage(image, files, losses)].flatMap((one) => one ?? []));
      const [first, second] = images;
      if (first === undefined) return [];
      return second === undefined ? [{ type: 'image', ...first }] : [{ ...block, images }];
    }
    case 'box': {
      const body: typeof block.body = [];
      for (const inner of block.body) body.push(...((await placeBlock(inner, files, losses)) as typeof block.body));
      return body.length === 0 ? [] : [{ ...block, body }];
    }
    case 'embed': {
      const { image, ...others } = block;
      const placed = image === undefined ? undefined : await placeImage(image, files, losses);
      return [placed === undefined ? others : { ...others, image: placed }];
    }
    case 'audio':
    case 'video': {
      const src = await files.media(block.src, block.type);
      if (src === undefined) {
        losses.push({ element: block.type, made: 'dropped', place: 'body', text: block.src });
        return [];
      }
      if (block.type === 'audio') return [{ ...block, src }];
      const { poster, tracks: _tracks, ...film } = block;
      const picture = poster === undefined ? undefined : await files.picture(poster);
      // The poster of a film is loaded with the page, so it can't be on another site.
      const isBeside = picture !== undefined && !/^https?:/iu.test(picture);
      return [{ ...film, src, ...(isBeside ? { poster: picture } : {}) }];
    }
    default:
      return [block];
  }
}
