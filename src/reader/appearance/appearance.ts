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

/** Background colours for the browser's own interface; the same as in styles/theme.css. */
const themeColors: Readonly<Partial<Record<string, string>>> = { light: '#ffffff', sepia: '#f4ecd8', dark: '#111317' };

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

/** Applies an appearance to a page. Default values are left to the stylesheet. */
export function applyAppearance({ size, width, leading, typeface, theme }: Appearance, page: Document): void {
  const { dataset, style } = page.documentElement;
  const setProperty = (name: string, value: string | undefined) =>
    value === undefined ? style.removeProperty(name) : style.setProperty(name, value);
  // In rem, so that a larger default font size in the browser makes all of these larger.
  setProperty('--story-size', size === defaultAppearance.size ? undefined : `${size / 16}rem`);
  setProperty('--story-width', width === undefined ? undefined : `${width}em`);
  setProperty('--story-leading', leading === defaultAppearance.leading ? undefined : `${leading}`);
  if (typeface === defaultAppearance.typeface) delete dataset['typeface'];
  else dataset['typeface'] = typeface;
  if (theme === defaultAppearance.theme) delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const preferred = meta.getAttribute('media')?.includes('dark') === true ? 'dark' : 'light';
    meta.content = themeColors[theme] ?? themeColors[preferred] ?? '';
  }
}

/** The prefix of every key in storage. Editions on one host have different base paths. */
export const storagePrefix = (base: string): string => `broadsheet:${base}:`;
/** The name of the collection that the appearance is stored in. */
export const appearanceCollection = 'appearance';
/** The id of the only record in a collection of settings. */
export const settingsId = 'own';
