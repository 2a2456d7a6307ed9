import * as v from 'valibot';
import { inlines, type Inline } from '../inline.ts';
import { textPart, type Part } from './part.ts';

/** The items of a list. An item may have a list below its text. */
export interface Items {
  ordered: boolean;
  items: (Inline[] | ({ text: Inline[] } & Items))[];
}

const entries = {
  ordered: v.boolean(),
  items: v.array(v.union([inlines, v.lazy(() => item)])),
};
const item: v.GenericSchema<{ text: Inline[] } & Items> = v.object({ text: inlines, ...entries });

export const list = v.object({ type: v.literal('list'), ...entries });
export type ListBlock = v.InferOutput<typeof list>;

/** The items in the order of the page. */
export const listParts = ({ items }: Items): readonly Part[] =>
  items.flatMap((one) => ('text' in one ? [...textPart('text', one.text), ...listParts(one)] : textPart('text', one)));
