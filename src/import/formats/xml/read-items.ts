import type { SourceFile } from '../../format.ts';
import type { Found, NoStory } from '../../original.ts';
import { readOrRefuse } from '../values/read-or-refuse.ts';
import { refuse } from '../values/refuse.ts';
import { XmlReading } from './read-xml.ts';
import { remarksOf } from './remarks.ts';
import type { XmlElement } from './xml-element.ts';
import { isXmlFault, type XmlShape } from './xml-shape.ts';

/**
 * Reads the items of an XML file, each by itself, then what was wrong with the file.
 * @param none what is found in a file without items
 */
export async function* readItems(
  file: SourceFile,
  shape: XmlShape,
  read: (item: XmlElement, place: string) => Found,
  none: NoStory,
): AsyncGenerator<Found> {
  const reading = new XmlReading(file, shape);
  let items = 0;
  for await (const found of reading.items()) {
    items += 1;
    const place = `${file.name}:${found.line}`;
    yield isXmlFault(found) ? refuse(place, place, found.fault) : readOrRefuse(place, () => read(found, place));
  }
  yield* remarksOf(file, reading.repairs);
  if (items === 0) yield none;
}
