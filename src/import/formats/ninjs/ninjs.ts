import type { Format } from '../../format.ts';
import { isJson } from '../files/sniff.ts';
import { isObject, objectsOf, readJson } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { inFolderOf } from '../values/in-folder.ts';
import { readOrRefuse } from '../values/read-or-refuse.ts';
import { refuse } from '../values/refuse.ts';
import { ninjsItem } from './item.ts';

const signs = /"(?:uri|guid)"\s*:\s*"|ninjs-schema|"name"\s*:\s*"ninjs"/u;
/** Fields that only items of news have. */
const fields =
  /"(?:version[cC]reated|pub[sS]tatus|headlines?|bod(?:ies|y_\w+)|usage[tT]erms|slugline|urgency|uri)"\s*:/u;

/** The items of a file: one, a list, or a list within an answer of a service. */
function itemsOf(value: Json): readonly JsonObject[] {
  if (Array.isArray(value)) return objectsOf(value);
  if (!isObject(value)) return [];
  if (value['uri'] === undefined && value['guid'] === undefined) {
    const list = [value['items'], value['item'], value['_items'], value['newsItems']].find((one) => Array.isArray(one));
    if (list !== undefined) return objectsOf(list);
  }
  return [value];
}

/** ninjs 1.0 to 3.1: one item, or several. */
export const ninjs: Format = {
  name: 'ninjs',
  recognises: (file) => isJson(file) && signs.test(file.start) && fields.test(file.start),
  async *read(file) {
    const reading = await readJson(file);
    if ('fault' in reading) {
      yield refuse(file.name, reading.place, reading.fault);
      return;
    }
    const items = itemsOf(reading.value);
    for (const [i, item] of items.entries()) {
      const place = items.length === 1 ? file.name : `${file.name}, item ${i + 1}`;
      yield readOrRefuse(place, () => inFolderOf(file, ninjsItem(item, place)));
    }
    if (items.length === 0) yield refuse(file.name, file.name, 'it has no items');
  },
};
