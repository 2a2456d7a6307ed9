import * as v from 'valibot';
import { inlines } from '../inline.ts';
import type { BoxBlock } from './block.ts';
import { block, isLoaded } from './block-schema.ts';
import { partsOf } from './parts-of.ts';
import { textPart, type Part } from './part.ts';

export const box: v.GenericSchema<BoxBlock> = v.object({
  type: v.literal('box'),
  title: inlines,
  body: v.array(
    v.pipe(
      block,
      v.check((one) => isLoaded(one)),
    ),
  ),
});

export const boxParts = ({ title, body }: BoxBlock): readonly Part[] => [
  ...textPart('text', title),
  ...body.flatMap(partsOf),
];
