/** Importing this file makes pages show pictures, and their data checked. */
import { imageSchemas } from '../../edition/image.ts';
import { checkedImage } from '../../edition/image-schema.ts';
import { rareParts } from '../rare-parts.ts';
import { CardPicture } from './CardPicture.tsx';
import { PictureFigure } from './PictureFigure.tsx';

imageSchemas.checked = checkedImage;
Object.assign(rareParts, { CardPicture, PictureFigure });
