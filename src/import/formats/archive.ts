import type { Format, SourceFile } from '../format.ts';
import { refuse } from './values/refuse.ts';

/** Wires of teleprinters have controls around their header: the beginning of a header (1), and of the text (2). */
// oxlint-disable-next-line no-control-regex
const wire = /^[\s\u0016]*\u0001[^\u0002\u0003]{4,300}\u0002/u;

/** How a file begins that is none for the import, and what to do with it. */
const kinds: readonly (readonly [is: (start: string) => boolean, advice: (name: string) => string])[] = [
  [
    (start) => start.slice(257, 262) === 'ustar',
    (name) => `it is a tar archive: unpack it with "tar xf ${name}", and import the folder`,
  ],
  [
    (start) => ['PK\u0003\u0004', 'PK\u0005\u0006'].some((sign) => start.startsWith(sign)),
    () => 'it is a zip archive inside what is imported: import it by itself',
  ],
  [
    (start) => /^(?:7z[^\w\s]|Rar!|BZh\d|.7zXZ)/u.test(start),
    () => 'it is a packed file: unpack it, and import what is in it',
  ],
  [
    (start) => wire.test(start),
    () =>
      'it is a wire in plain text (IPTC 7901 or ANPA 1312), whose headline and text no sign tells apart: ask the ' +
      'agency, or the system that receives its wires, for ninjs, NITF or NewsML-G2',
  ],
];

/** Of a text, fewer characters than this share are signs that no keyboard has. */
const mostControls = 0.02;

/** Whether a file is no text, whatever its name says: pictures, programs, data bases. */
function isBinary(start: string): boolean {
  const beginning = start.slice(0, 4000);
  const controls = [...beginning].filter((sign) => /[^\P{Cc}\t\n\r\f\u0085]|\uFFFD/u.test(sign)).length;
  return beginning.includes('\0\0\0') || controls > Math.max(3, beginning.length * mostControls);
}

const adviceFor = ({ start, name }: SourceFile): string | undefined =>
  kinds.find(([is]) => is(start))?.[1](name.split('/').at(-1) ?? name) ??
  (isBinary(start) ? 'it is no text' : undefined);

/** A file that is no text of stories: it says what to do with one that is packed, and with a wire. */
export const archive: Format = {
  name: 'file that is no text',
  recognises: (file) => adviceFor(file) !== undefined,
  async *read(file) {
    await Promise.resolve();
    yield refuse(file.name, file.name, adviceFor(file) ?? 'it is no text');
  },
};
