import type { Format } from '../../format.ts';
import { rootTag } from '../files/sniff.ts';
import { UnfitText } from '../values/html.ts';
import { refuse, remark } from '../values/refuse.ts';
import { XmlReading } from '../xml/read-xml.ts';
import { isXmlFault } from '../xml/xml-shape.ts';
import { remarksOf } from '../xml/remarks.ts';
import { readIndex } from './wxr-index.ts';
import { wxrItem } from './wxr-item.ts';
import { wxrShape } from './wxr-shape.ts';

const signs = /<wp:wxr_version>|xmlns:wp\s*=|wordpress\.org\/export\/\d|<wp:post_(?:id|type)>/u;

/**
 * Exports of WordPress. The file is read twice, as posts refer to pictures and blocks that follow later; in memory is
 * what they refer to, and one post.
 */
export const wxr: Format = {
  name: 'WordPress export (WXR)',
  recognises: (file) => rootTag(file)?.name === 'rss' && signs.test(file.start),
  async *read(file) {
    const index = await readIndex(file);
    const reading = new XmlReading(file, wxrShape);
    let items = 0;
    for await (const found of reading.items()) {
      items += 1;
      const place = `${file.name}:${found.line}`;
      if (isXmlFault(found)) {
        yield refuse(place, place, found.fault);
        continue;
      }
      try {
        yield wxrItem(found, place, index);
      } catch (error) {
        if (!(error instanceof UnfitText)) throw error;
        yield refuse(place, place, error.message);
      }
    }
    yield* remarksOf(file, reading.repairs);
    if (items === 0) yield remark(file.name, file.name, 'an export without items');
  },
};
