import type { SourceFile } from '../../format.ts';
import type { NoStory } from '../../original.ts';
import type { XmlRepair } from './xml-shape.ts';

/** Notes what is to be said of a file whose XML is read although something is wrong with it. */
export function remarksOf(file: SourceFile, repairs: readonly XmlRepair[]): NoStory[] {
  return repairs.map(({ what, line, count }) => {
    const place = `${file.name}:${line}`;
    const times = count > 1 ? ` (${count} times)` : '';
    return { id: `${place}#repair`, place, refused: false, isNote: true, reason: `it ${what}${times}` };
  });
}
