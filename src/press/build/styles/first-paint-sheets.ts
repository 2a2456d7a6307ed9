import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { classNamesOf } from './css-rules.ts';
import { firstPaintCss } from './first-paint-css.ts';
import {
  onFrontPagesOnly,
  pagesWithSmallSheets,
  pictures,
  shell,
  shownLater,
  shownRarely,
  sources,
} from '../sources.ts';

/** The styles of the first paint of some pages. */
export interface FirstPaintSheet {
  readonly css: string;
  /** Whether the sheet has rules for all classes of a page that the stylesheet has, also if it becomes another page. */
  readonly covers: (page: string) => boolean;
}

/**
 * Makes the styles that pages have inside for their first paint: small ones for most pages, one for all but ranked
 * front pages, and last one for all. There are few, since the content security policy lists each.
 * @param root the project's folder
 * @param css the whole stylesheet, minified
 * @param tones the classes of the colours behind the edition's pictures
 */
export async function firstPaintStyles(
  root: string,
  css: string,
  tones: readonly string[] = [],
): Promise<readonly string[]> {
  const all = await codeBelow(join(root, sources.components));
  const small = pagesWithSmallSheets.map((files) =>
    firstPaintCss(css, [
      ...importedBy(
        [...files, shell].map((path) => join(root, path)),
        all,
      ),
      ...(files.includes(pictures) ? tones : []),
    ]),
  );
  const ofMost = [...all].filter(([path]) => !onFrontPagesOnly.test(path)).map(([, code]) => code);
  return [...small, firstPaintCss(css, [...ofMost, ...tones]), firstPaintCss(css, [...all.values(), ...tones])];
}

/** Makes sheets of styles. The last sheet, which has all styles, covers every page. */
export function sheetsOf(styles: readonly string[]): readonly FirstPaintSheet[] {
  const styled = classNamesOf(styles.at(-1) ?? '');
  const classAttributes = attributesOfLast();
  return styles.map((css, i) => {
    if (i === styles.length - 1) return { css, covers: () => true };
    const has = classNamesOf(css);
    const isCovered = (name: string) => has.has(name) || !styled.has(name);
    // Pages repeat each other's attributes.
    const known = new Map<string, boolean>();
    const areCovered = (attribute: string): boolean => {
      const before = known.get(attribute);
      if (before !== undefined) return before;
      const result = classesIn(attribute).every(isCovered);
      known.set(attribute, result);
      return result;
    };
    return {
      css,
      covers(html) {
        const attributes = classAttributes(html);
        // The app's shell, which has none, becomes any page.
        return attributes.length > 0 && attributes.every(areCovered);
      },
    };
  });
}

/** The code of the components that pages show at first, by its path. */
async function codeBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const shown = paths.filter((path) => path.endsWith('.tsx') && !shownLater.test(path));
  return new Map(await Promise.all(shown.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

/** The code of files and of all that they import, without what few pages show. */
function importedBy(paths: readonly string[], all: ReadonlyMap<string, string>): readonly string[] {
  const found = new Map<string, string>();
  const add = (path: string) => {
    const code = all.get(path);
    if (code === undefined || found.has(path) || (shownRarely.test(path) && !paths.includes(path))) return;
    found.set(path, code);
    for (const [, name = ''] of code.matchAll(/\bfrom '(\.{1,2}\/[^']+)'/gu)) add(resolve(dirname(path), name));
  };
  for (const path of paths) add(path);
  return [...found.values()];
}

const characters: Readonly<Partial<Record<string, string>>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The classes of an attribute. */
const classesIn = (attribute: string): string[] =>
  attribute.replaceAll(/&[#\w]+;/gu, (entity) => characters[entity] ?? entity).split(/\s+/u);

/** The values of a page's `class` attributes, each once. Each sheet asks for those of the same page. */
function attributesOfLast(): (html: string) => readonly string[] {
  let last: { readonly html: string; readonly values: readonly string[] } | undefined;
  return (html) => {
    if (last?.html !== html) {
      const values = new Set<string>();
      for (const [, value = ''] of html.matchAll(/\sclass="([^"]*)"/gu)) values.add(value);
      last = { html, values: [...values] };
    }
    return last.values;
  };
}
