import type { SourceFile } from '../../format.ts';
import type { Found } from '../../original.ts';
import { inFolderOf } from '../values/in-folder.ts';
import { refuse } from '../values/refuse.ts';
import { readItems } from '../xml/read-items.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { XmlShape } from '../xml/xml-shape.ts';

/** Reads the items of an agency's XML file. */
export const readWires = (
  file: SourceFile,
  shape: XmlShape,
  read: (item: XmlElement, place: string) => Found,
): AsyncGenerator<Found> =>
  readItems(
    file,
    shape,
    (item, place) => inFolderOf(file, read(item, place)),
    refuse(file.name, file.name, 'it has no items'),
  );
