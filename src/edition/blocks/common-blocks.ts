/** Blocks that are part of the app. Importing this file adds them to the registry. */
import type { CommonType } from './block.ts';
import { blockSchemas, type SchemasOf } from './block-schema.ts';
import { heading } from './heading.ts';
import { paragraph } from './paragraph.ts';
import { picture } from './picture.ts';

const schemas: SchemasOf<CommonType> = { heading, image: picture, paragraph };

Object.assign(blockSchemas, schemas);
