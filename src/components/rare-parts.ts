import type { ComponentType } from 'react';
import type { FootnoteSign } from '../edition/inline.ts';
import type { SoFar, Story, StoryPage } from '../edition/published.ts';
import type { CardPictureProps } from './pictures/CardPicture.tsx';
import type { PictureProps } from './pictures/picture-props.ts';

/**
 * Parts of pages that few stories have, beside their blocks. Their code is loaded with that of rare blocks
 * (blocks/load-blocks.ts), and that of pictures by itself (pictures/load-pictures.ts); until then there are none.
 */
export interface RareParts {
  readonly PictureFigure: ComponentType<PictureProps>;
  readonly CardPicture: ComponentType<CardPictureProps>;
  readonly FootnoteSign: ComponentType<{ readonly of: FootnoteSign }>;
  readonly AboveText: ComponentType<{ readonly page: StoryPage }>;
  readonly BelowPicture: ComponentType<{ readonly story: Story }>;
  readonly StorySoFar: ComponentType<{ readonly soFar: SoFar; readonly slug: string }>;
  readonly BelowText: ComponentType<{ readonly page: StoryPage }>;
}

export const rareParts: Partial<RareParts> = {};
