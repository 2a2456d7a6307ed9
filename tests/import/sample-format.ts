import type { Root } from 'hast';
import { htmlTree } from '../../src/import/html-tree.ts';
import type { Format } from '../../src/import/format.ts';
import type { Found, Original } from '../../src/import/original.ts';

const fragment = (html: string): Root => htmlTree(html, 'fragment');

/** An item as samples have it: its texts are HTML. */
export type SampleItem = Omit<Partial<Original>, 'body' | 'standfirst' | 'picture'> & {
  readonly body?: string;
  readonly standfirst?: string;
  readonly picture?: Omit<NonNullable<Original['picture']>, 'caption'> & { readonly caption?: string };
  readonly refused?: boolean;
  readonly isNote?: true;
  readonly reason?: string;
};

/** A file of samples. */
export const sampleText = (items: readonly SampleItem[]): string =>
  ['samples', ...items.map((item) => JSON.stringify(item))].join('\n');

const originalOf = (item: SampleItem, place: string, folder: string): Found => {
  const { body, standfirst, picture, refused, isNote, reason, id = place, ...facts } = item;
  if (refused !== undefined) {
    return { id, place, refused, reason: reason ?? '', ...(isNote === true ? { isNote } : {}) };
  }
  return {
    ...facts,
    id,
    place,
    folder,
    body: body === undefined ? undefined : fragment(body),
    standfirst: standfirst === undefined ? undefined : fragment(standfirst),
    picture:
      picture === undefined
        ? undefined
        : { ...picture, caption: picture.caption === undefined ? undefined : fragment(picture.caption) },
  };
};

/** Reads files of samples: a line for each item. It streams, as the formats do. */
export const sampleFormat: Format = {
  name: 'Samples',
  recognises: ({ start }) => start.startsWith('samples'),
  async *read(file) {
    let rest = '';
    let line = 0;
    for await (const piece of file.text()) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) {
        line += 1;
        if (line > 1) yield parse(text, file.name, line, file.path);
      }
    }
    if (line > 0 && rest !== '') yield parse(rest, file.name, line + 1, file.path);
  },
};

function parse(text: string, name: string, line: number, path: string): Found {
  const place = `${name}:${line}`;
  try {
    return originalOf(JSON.parse(text) as SampleItem, place, path.replace(/\/[^/]*$/u, ''));
  } catch {
    return { id: place, place, refused: true, reason: 'its line is no JSON' };
  }
}
