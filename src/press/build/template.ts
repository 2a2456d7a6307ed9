import type { RenderedPage } from '../../app/renderer.tsx';
import { rootElementId } from '../../edition/page-elements.ts';
import type { Language } from '../../edition/published.ts';
import { escapeAttribute } from '../../text/escape-markup.ts';
import { separateAddresses } from './styles/css-rules.ts';

/** Placeholders of `index.html` that each page fills. */
const placeholders = {
  lang: '%lang%',
  dir: '%dir%',
  head: '<!--head-->',
  page: '<!--page-->',
  state: '<!--state-->',
} as const;

type Placeholder = keyof typeof placeholders;

/** HTML of pages without their content. */
export interface PageTemplate {
  /** The built `index.html`, with the styles of the first paint. */
  readonly html: string;
  /** Whether it has all styles that a page needs. */
  readonly covers: (page: string) => boolean;
}

/** The placeholder of the script that runs before the first paint. */
export const beforePaintPlaceholder = '<!--before-paint-->';

/**
 * Prepares templates. Each page is filled into the first that has all of its styles.
 * @throws if a placeholder or the root element is missing or repeated, or if no template has all styles of a page
 */
export function createTemplates(
  templates: readonly PageTemplate[],
  language: Language,
): (page: Omit<RenderedPage, 'status'>) => string {
  const ready = templates.map(({ html, covers }) => ({ covers, fill: createTemplate(html, language) }));
  return (page) => {
    const template = ready.find(({ covers }) => covers(page.page));
    if (template === undefined) throw new Error('no template has all styles of a page');
    return template.fill(page);
  };
}

/**
 * Prepares a template. It is cut at its placeholders once, and pages are joined from the pieces. So
 * placeholders and replacement patterns in the text of a story have no effect.
 * @param html the built `index.html`
 * @returns a function that fills the template
 * @throws if a placeholder or the root element is missing or repeated
 */
export function createTemplate(html: string, language: Language): (page: Omit<RenderedPage, 'status'>) => string {
  requireOnce(html, `<div id="${rootElementId}">${placeholders.page}</div>`);
  const positions = (Object.keys(placeholders) as Placeholder[])
    .map((name) => ({ name, start: requireOnce(html, placeholders[name]) }))
    .toSorted((a, b) => a.start - b.start);
  let from = 0;
  const pieces: { text: string; name: Placeholder }[] = [];
  for (const { name, start } of positions) {
    pieces.push({ text: html.slice(from, start), name });
    from = start + placeholders[name].length;
  }
  const end = html.slice(from);
  return (page) => {
    const values = { ...language, ...page };
    return pieces.map(({ text, name }) => text + values[name]).join('') + end;
  };
}

/**
 * @returns the index of the text
 * @throws if the text is missing or repeated
 */
function requireOnce(html: string, text: string): number {
  const start = html.indexOf(text);
  if (start === -1 || html.includes(text, start + 1)) throw new Error(`index.html has to contain ${text} once`);
  return start;
}

/** Resources that the first paint needs. They are inside each page, or requested early. */
export interface CriticalResources {
  /** The styles of the first paint. */
  readonly css: string;
  /** The address of the whole stylesheet. */
  readonly stylesheetAddress: string;
  readonly fontAddress: string;
  /** The code of the script. */
  readonly beforePaint: string;
}

/**
 * Writes the base path in the spelling of the rest of the site: Vite decodes it in `index.html`, so that the scripts
 * would have other addresses there than in the service worker.
 * @param html the built `index.html`
 */
export function withBase(html: string, base: string): string {
  const decoded = decodeURI(base);
  return html.replaceAll(/(?<=\s(?:src|href)=")[^"]*(?=")/gu, (source) => {
    const address = source.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    return address.startsWith(decoded) ? escapeAttribute(base + address.slice(decoded.length)) : source;
  });
}

/** Removes what shows nothing: the spaces between elements, and the slashes at their ends. */
export const withoutSpaces = (html: string): string =>
  html
    .trim()
    .replaceAll(/>\s+</gu, '><')
    .replaceAll(/\s*\/>/gu, '>');

/** In a copy of the site only the second element loses its styles. */
function stylesOf(css: string): string {
  const { rules, withAddresses } = separateAddresses(css);
  return `<style>${rules}</style>${withAddresses === '' ? '' : `<style>${withAddresses}</style>`}`;
}

/**
 * Puts the resources that the first paint needs into the template.
 * @param html the built `index.html`, which links the stylesheet
 * @throws if the template has no place for a resource
 */
export function withCriticalResources(
  html: string,
  { css, stylesheetAddress, fontAddress, beforePaint }: CriticalResources,
): string {
  // The script gives it a medium if the font will be there for the first paint.
  const address = escapeAttribute(fontAddress);
  const font = `<link rel="preload" href="${address}" as="font" type="font/woff2" media="not all" crossorigin>`;
  // It blocks nothing, and is applied on paper. The app applies it to the screen when it starts.
  const whole = `<link rel="stylesheet" href="${escapeAttribute(stylesheetAddress)}" media="print">`;
  const { head } = placeholders;
  requireOnce(html, head);
  requireOnce(html, beforePaintPlaceholder);
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, () => '')
    .replace(head, () => `${font}${head}${stylesOf(css.trim())}${whole}`)
    .replace(beforePaintPlaceholder, () => `<script>${beforePaint.trim()}</script>`);
}
