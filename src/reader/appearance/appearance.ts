/**
 * How the reader wants pages to look. This is applied before the first paint by a script inside the page, so this
 * file is small and imports nothing.
 */

/** Sizes of a story's text in CSS pixels, for a browser whose default font size is 16 pixels. */
export const textSizes = [12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40] as const;
/** Widths of a story's lines in em. */
export const lineWidths = [20, 25, 30, 35, 40, 45, 50, 55, 60] as const;
/** Distances from line to line, as multiples of the text size. */
export const lineSpacings = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6] as const;
export const typefaces = ['serif', 'sans', 'dyslexic'] as const;
export const themes = ['auto', 'light', 'sepia', 'dark'] as const;

export interface Appearance {
  readonly size: number;
  /** Undefined for the standard width: 66 average characters. */
  readonly width?: number | undefined;
  readonly leading: number;
  readonly typeface: (typeof typefaces)[number];
  readonly theme: (typeof themes)[number];
}

export const defaultAppearance: Appearance = {
  size: 20,
  width: undefined,
  leading: 1.6,
  typeface: 'serif',
  theme: 'auto',
};

/** Background colours for the browser's own interface, by the theme; the same as in styles/theme.css. */
const themeColors = [undefined, '#ffffff', '#f4ecd8', '#111317'] as const;

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((item) => item === value);

/** Reads an appearance from a stored record. Invalid values become the defaults; unknown fields are kept. */
export function appearanceOf(record: Readonly<Partial<Record<string, unknown>>>): Appearance {
  const { size, width, leading, typeface, theme } = record;
  return {
    ...record,
    size: oneOf(textSizes, size) ?? defaultAppearance.size,
    width: oneOf(lineWidths, width),
    leading: oneOf(lineSpacings, leading) ?? defaultAppearance.leading,
    typeface: oneOf(typefaces, typeface) ?? defaultAppearance.typeface,
    theme: oneOf(themes, theme) ?? defaultAppearance.theme,
  };
}

/**
 * Applies an appearance to a page. Default values are left to the stylesheet, and so are damaged ones, since the record
 * may not have been checked yet: a check of all steps would make every page larger.
 */
export function applyAppearance(
  { size, width, leading, typeface, theme }: Readonly<Partial<Record<keyof Appearance, unknown>>>,
  page: Document,
): void {
  const { documentElement } = page;
  const { style } = documentElement;
  // In rem, so that a larger default font size in the browser makes all of these larger.
  set('--story-size', size, 12, 40, defaultAppearance.size, 16, 'rem');
  set('--story-width', width, 20, 60, undefined, 1, 'em');
  set('--story-leading', leading, 1, 2.6, defaultAppearance.leading, 1, '');
  mark('data-typeface', typeface, typefaces);
  mark('data-theme', theme, themes);
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content =
      themeColors[themes.indexOf(theme as never)] ?? themeColors[meta.matches('[media*=dark]') ? 3 : 1] ?? '';
  }

  function set(
    name: string,
    value: unknown,
    least: number,
    most: number,
    standard: number | undefined,
    divisor: number,
    unit: string,
  ): void {
    const isSet = value !== standard && Number(value) >= least && Number(value) <= most;
    // An empty value removes the property.
    style.setProperty(name, isSet ? `${Number(value) / divisor}${unit}` : '');
  }

  /** The first of the known values is the default. */
  function mark(name: string, value: unknown, known: readonly unknown[]): void {
    if (known.indexOf(value) > 0) documentElement.setAttribute(name, String(value));
    else documentElement.removeAttribute(name);
  }
}

declare global {
  interface ImportMetaEnv {
    /** The base path of the site. An edition in another language has its own base path below it. */
    readonly SITE_BASE: string;
  }
}
/** The prefix of keys in storage. Editions on one host have different base paths. */
export const storagePrefix = `broadsheet:${import.meta.env.BASE_URL}:`;
/** The prefix of settings, which hold for a site in all its languages. */
export const sitePrefix = `broadsheet:${import.meta.env.SITE_BASE}:`;
/** The name of the collection that the appearance is stored in. */
export const appearanceCollection = 'appearance';
/** The id of the only record in a collection of settings. */
export const settingsId = 'own';
