import type { Browser } from '@playwright/test';
import { kilobytes, median, middleHalf, print, ratio, table } from './figures.ts';
import { openPage, type Load } from './paint.ts';
import { removeScripts, type Site } from './site.ts';

/** Page loads of each variant, in turns, each with an empty cache. One more before them fills the server's cache. */
const rounds = 7;

const preloads = /<link\b[^>]*\bas="?font[^>]*>/gu;
const withoutPreload = (text: string): string => text.replaceAll(preloads, '');
const withDisplay = (value: string) => (text: string) =>
  text.replaceAll(/font-display:\s*\w+/gu, `font-display:${value}`);
const withoutFonts = (text: string): string => withoutPreload(text).replaceAll(/@font-face\s*\{[^}]*\}/gu, '');
const withoutStyle = (html: string): string => html.replaceAll(/<style\b.*?<\/style>/gsu, '');

/** Changes to the built page, and whether it still has its app. */
const variants: Readonly<Record<string, { readonly change: (text: string) => string; readonly hydrates: boolean }>> = {
  'as built': { change: (text) => text, hydrates: true },
  'font not preloaded': { change: withoutPreload, hydrates: true },
  'font-display: optional': { change: withDisplay('optional'), hydrates: true },
  'font-display: swap': { change: withDisplay('swap'), hydrates: true },
  'swap, not preloaded': { change: (text) => withDisplay('swap')(withoutPreload(text)), hydrates: true },
  'no font': { change: withoutFonts, hydrates: true },
  'no script': { change: removeScripts, hydrates: false },
  'no font, no script': { change: (text) => removeScripts(withoutFonts(text)), hydrates: false },
  'no style, font or script': { change: (text) => withoutStyle(removeScripts(withoutFonts(text))), hydrates: false },
};

/** Prints when the lead story is painted over a slow network, in variants that tell what holds it back. */
export async function measurePaintVariants(browser: Browser, site: Site): Promise<void> {
  const measured = await Promise.all(
    Object.entries(variants).map(async ([name, { change, hydrates }]) => ({
      name,
      hydrates,
      address: `${await site.serveChanged(change)}${site.lead}`,
      loads: [] as Load[],
    })),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const { address, hydrates, loads } of measured) {
      // The policy has the hash of the style as it was built.
      const load = await openPage(browser, address, hydrates, { bypassCSP: true });
      if (round > 0) loads.push(load);
    }
  }
  const [asBuilt] = measured;
  const of = (loads: readonly Load[], figure: 'first' | 'largest') => loads.map((load) => load[figure]);
  const received = (loads: readonly Load[], kind: string) =>
    kilobytes(median(loads.map(({ bytes }) => bytes.get(kind) ?? 0)));
  print('', `paint, variants of the lead story, slow 4G and 4x CPU, empty cache, ms, medians of ${rounds}`);
  print(
    table([
      ['', 'first paint', 'largest paint', 'middle half', 'ratio', 'worst CLS', 'document', 'font', 'script'],
      ...measured.map(({ name, loads }) => [
        name,
        median(of(loads, 'first')).toFixed(0),
        median(of(loads, 'largest')).toFixed(0),
        middleHalf(of(loads, 'largest')),
        ratio(of(loads, 'largest'), of(asBuilt?.loads ?? [], 'largest')),
        Math.max(...loads.map(({ shift }) => shift)).toFixed(4),
        received(loads, 'Document'),
        received(loads, 'Font'),
        received(loads, 'Script'),
      ]),
    ]),
  );
}
