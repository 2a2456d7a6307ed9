import type { Format } from '../format.ts';
import { isJson, rootTag } from './files/sniff.ts';
import { readJson } from './json/read-json.ts';
import { refuse } from './values/refuse.ts';

const advice: Readonly<Record<string, string>> = {
  opml: 'it is OPML, a list of feeds; import the feeds that it names',
  urlset: 'it is a sitemap; save the pages that it names',
  sitemapindex: 'it is a list of sitemaps; save the pages that they name',
};

/** Wires of teleprinters have controls around their header: the beginning of a header (1), and of the text (2). */
// oxlint-disable-next-line no-control-regex
const wire = /^[\s\u0016]*\u0001[^\u0002\u0003]{4,300}\u0002/u;
const wireAdvice =
  'it is a wire in plain text (IPTC 7901 or ANPA 1312), whose headline and text no sign tells apart; ask the agency, ' +
  'or the system that receives its wires, for ninjs, NITF or NewsML-G2';

/** What is to be said of a file that no format recognises: never nothing. */
export const unknown: Format = {
  name: 'unknown',
  recognises: () => true,
  async *read(file) {
    const reading = isJson(file) ? await readJson(file) : undefined;
    if (reading !== undefined && 'fault' in reading) {
      yield refuse(file.name, reading.place, reading.fault);
      return;
    }
    const root = rootTag(file);
    const isBinary = file.start.slice(0, 4000).includes('\0');
    const kind = wire.test(file.start)
      ? wireAdvice
      : isBinary
        ? 'it is no text'
        : reading !== undefined
          ? 'it is JSON that no format has'
          : 'it is in no format that can be read';
    const reason =
      file.size === 0
        ? 'it is empty'
        : (advice[root?.name ?? ''] ??
          (root === undefined ? kind : `it is XML or HTML of another kind (<${root.name}>)`));
    yield refuse(file.name, file.name, reason);
  },
};
