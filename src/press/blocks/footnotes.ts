import * as v from 'valibot';
import * as messages from '#messages/blocks.ts';
import type { FootnotesBlock } from '../../edition/blocks/footnotes.ts';
import type { Inline } from '../../edition/inline.ts';
import { element } from '../../text/markup.ts';
import { unusedFootnote } from '../copy/messages/markup.ts';
import { field, textsByName } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';

export const footnotesFile = v.strictObject({
  type: v.literal('footnotes'),
  items: field(
    textsByName,
    'The footnotes by their names: {"1": "…"} is the text of [^1]. They are numbered in the order of the text',
  ),
});

export const footnotes: PressBlock<v.InferOutput<typeof footnotesFile>, FootnotesBlock> = {
  finish(file, path, { inline, footnotes: known, report }) {
    const texts = new Map<string, Inline[]>();
    // A footnote may have the first sign of another one.
    for (let name = known.used()[0]; name !== undefined; name = known.used()[texts.size])
      texts.set(name, inline(file.items[name] ?? '', [...path, 'items', name]));
    for (const [name, note] of Object.entries(file.items)) {
      if (texts.has(name)) continue;
      if (!known.isSigned(name)) report([...path, 'items', name], unusedFootnote(name));
      inline(note, [...path, 'items', name]);
    }
    return {
      type: 'footnotes',
      items: [...texts].map(([name, note]) => ({ text: note, signs: known.signsOf(name) })),
    };
  },
  html: ({ items }, feed) =>
    element('section', {}, [
      element('h2', {}, feed.words(messages.footnotes)),
      element(
        'ol',
        {},
        items.map((item) => element('li', {}, feed.inline(item.text))),
      ),
    ]),
};
