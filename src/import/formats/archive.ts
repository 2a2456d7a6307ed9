import type { Format, SourceFile } from '../format.ts';
import { refuse } from './values/refuse.ts';

/** How a packed file begins, and what to do with it. */
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
];

const adviceFor = ({ start, name }: SourceFile): string | undefined =>
  kinds.find(([is]) => is(start))?.[1](name.split('/').at(-1) ?? name);

/** A packed file that is not unpacked: it says what to do. */
export const archive: Format = {
  name: 'archive',
  recognises: (file) => adviceFor(file) !== undefined,
  async *read(file) {
    await Promise.resolve();
    yield refuse(file.name, file.name, adviceFor(file) ?? 'it is packed');
  },
};
