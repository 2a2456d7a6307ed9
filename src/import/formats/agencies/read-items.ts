import { dirname } from 'node:path';
import type { SourceFile } from '../../format.ts';
import { isOriginal } from '../../original.ts';
import type { Found } from '../../original.ts';
import { UnfitText } from '../values/html.ts';
import { refuse } from '../values/refuse.ts';
import { XmlReading } from '../xml/read-xml.ts';
import { isXmlFault } from '../xml/xml-shape.ts';
import type { XmlShape } from '../xml/xml-shape.ts';
import { remarksOf } from '../xml/remarks.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Reads the items of a file of XML, each by itself. What one can't be read for doesn't stop the others. */
export async function* readItems(
  file: SourceFile,
  shape: XmlShape,
  read: (item: XmlElement, place: string) => Found,
): AsyncGenerator<Found> {
  const reading = new XmlReading(file, shape);
  let items = 0;
  for await (const found of reading.items()) {
    items += 1;
    const place = `${file.name}:${found.line}`;
    if (isXmlFault(found)) {
      yield refuse(place, place, found.fault);
      continue;
    }
    try {
      const one = read(found, place);
      // Files that a wire names lie beside it.
      yield isOriginal(one) ? { ...one, folder: dirname(file.path) } : one;
    } catch (error) {
      if (!(error instanceof UnfitText)) throw error;
      yield refuse(place, place, error.message);
    }
  }
  yield* remarksOf(file, reading.repairs);
  if (items === 0) yield refuse(file.name, file.name, 'it has no items');
}
