import * as v from 'valibot';
import type { Items, ListBlock } from '../../edition/blocks/list.ts';
import { element, type Markup } from '../../text/markup.ts';
import type { FieldPath } from '../copy/faults.ts';
import { emptyList } from '../copy/messages/fields.ts';
import { field, text } from '../copy/values.ts';
import type { FeedHtml, PartFinisher, PressBlock } from './press-block.ts';

interface ItemsFile {
  items: (string | ({ text: string } & ItemsFile))[];
  ordered?: boolean | undefined;
}

const entries = {
  items: field(
    v.pipe(v.array(v.union([text, v.lazy(() => listItemFile)])), v.minLength(1, emptyList)),
    'Each a text, or {"text", "items"} for a list below it',
  ) as v.GenericSchema<ItemsFile['items']>,
  ordered: v.optional(field(v.boolean(), 'true for a numbered list')),
};
export const listItemFile: v.GenericSchema<ItemsFile['items'][number]> = v.strictObject({ text, ...entries });

export const listFile = v.strictObject({ type: v.literal('list'), ...entries });

export const list: PressBlock<v.InferOutput<typeof listFile>, ListBlock> = {
  finish: (file, path, parts) => ({ type: 'list', ...itemsOf(file, path, parts) }),
  html: (block, feed) => listHtml(block, feed),
};

const itemsOf = ({ ordered = false, items }: ItemsFile, path: FieldPath, parts: PartFinisher): Items => ({
  ordered,
  items: items.map((item, i) => {
    const place = [...path, 'items', i];
    return typeof item === 'string'
      ? parts.inline(item, place)
      : { text: parts.inline(item.text, [...place, 'text']), ...itemsOf(item, place, parts) };
  }),
});

const listHtml = ({ ordered, items }: Items, feed: FeedHtml): Markup =>
  element(
    ordered ? 'ol' : 'ul',
    {},
    items.map((item) =>
      element('li', {}, 'text' in item ? [...feed.inline(item.text), listHtml(item, feed)] : feed.inline(item)),
    ),
  );
