import type { RenderedPage } from '../../app/press-entry.tsx';
import type { Language } from '../../edition/published.ts';

/** What `index.html` leaves open. Each stands in it once. */
const gaps = { lang: '%lang%', dir: '%dir%', head: '<!--head-->', page: '<!--page-->', state: '<!--state-->' } as const;

type Gap = keyof typeof gaps;

/**
 * Cuts the template up once, so that a page is one joining of strings: no text of a page is
 * ever searched, or read as a replacement pattern.
 * @param html `index.html` as the build made it
 * @throws where a gap is missing, or there twice
 */
export function createTemplate(html: string, language: Language): (page: Omit<RenderedPage, 'status'>) => string {
  const places = (Object.keys(gaps) as Gap[])
    .map((gap) => ({ gap, start: html.indexOf(gaps[gap]) }))
    .toSorted((a, b) => a.start - b.start);
  let from = 0;
  const pieces: { text: string; gap: Gap }[] = [];
  for (const { gap, start } of places) {
    if (start === -1 || html.includes(gaps[gap], start + 1))
      throw new Error(`index.html has to hold ${gaps[gap]} once`);
    pieces.push({ text: html.slice(from, start), gap });
    from = start + gaps[gap].length;
  }
  const end = html.slice(from);
  return (page) => {
    const fillings = { ...language, ...page };
    return pieces.map(({ text, gap }) => text + fillings[gap]).join('') + end;
  };
}

/** Where the script stands that runs before the first paint. */
export const paintGap = '<!--before-paint-->';

/** What a page has in itself or asks for early, so that one response is enough for the first paint. */
export interface CriticalResources {
  readonly css: string;
  readonly fontAddress: string;
  /** A whole script, run as it stands. */
  readonly beforePaint: string;
}

/** A stylesheet without declarations that stand twice in a row: each pass of the bundler's adds its prefixed ones anew. */
const saidOnce = (css: string): string => css.replace(/([^{};]+;)\1+/gu, '$1');

/**
 * Puts into the template what the first paint needs.
 * @param html `index.html` as the build made it, linking the stylesheet
 */
export function withCriticalResources(html: string, { css, fontAddress, beforePaint }: CriticalResources): string {
  const font = `<link rel="preload" href="${fontAddress}" as="font" type="font/woff2" crossorigin>`;
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, () => '')
    .replace('<!--head-->', () => `${font}<!--head--><style>${saidOnce(css.trim())}</style>`)
    .replace(paintGap, () => `<script>${beforePaint.trim()}</script>`);
}
