import type { Format } from '../../format.ts';
import { titleInXml } from '../../source-names.ts';
import { rootTag } from '../files/sniff.ts';
import { remark } from '../values/refuse.ts';
import { readItems } from '../xml/read-items.ts';
import { readIndex } from './wxr-index.ts';
import { wxrItem } from './wxr-item.ts';
import { wxrShape } from './wxr-shape.ts';

const signs = /<wp:wxr_version>|xmlns:wp\s*=|wordpress\.org\/export\/\d|<wp:post_(?:id|type)>/u;

/**
 * Exports of WordPress. The file is read twice, since posts refer to pictures and blocks that follow later. Memory
 * holds these and one post.
 */
export const wxr: Format = {
  name: 'WordPress export (WXR)',
  recognises: (file) => rootTag(file)?.name === 'rss' && signs.test(file.start),
  sourceName: ({ start }) => titleInXml(start),
  async *read(file) {
    const index = await readIndex(file);
    const none = remark(file.name, file.name, 'an export without items');
    yield* readItems(file, wxrShape, (item, place) => wxrItem(item, place, index), none);
  },
};
