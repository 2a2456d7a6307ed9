import type { Format } from '../../format.ts';
import { rootTag } from '../files/sniff.ts';
import { g2Item } from './g2-item.ts';
import { readWires } from './read-wires.ts';

const items = new Set(['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']);
const roots = new Set([...items, 'newsMessage'].map((name) => name.toLowerCase()));

/** NewsML-G2: an item, or a message with several. */
export const newsmlG2: Format = {
  name: 'NewsML-G2',
  recognises: (file) => {
    const root = rootTag(file);
    return root !== undefined && roots.has(root.name);
  },
  read: (file) => readWires(file, { isItem: (name) => items.has(name), home: 'nar' }, g2Item),
};
