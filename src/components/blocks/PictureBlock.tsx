import type { PictureBlock as PictureInText } from '../../edition/blocks/picture.ts';
import { Picture } from '../Picture.tsx';
import type { BlockProps } from './block-props.ts';

export const PictureBlock = ({ id, block }: BlockProps<PictureInText>) => (
  <Picture id={id} image={block.image} place="text" />
);
