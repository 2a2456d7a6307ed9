import type { Format } from '../format.ts';
import { isJson, rootTag } from './files/sniff.ts';
import { readJson } from './json/read-json.ts';
import { refuse } from './values/refuse.ts';

const advice: Readonly<Record<string, string>> = {
  opml: 'it is OPML, a list of feeds; import the feeds that it names',
  urlset: 'it is a sitemap; save the pages that it names',
  sitemapindex: 'it is a list of sitemaps; save the pages that they name',
};

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
    const kind = isBinary
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
