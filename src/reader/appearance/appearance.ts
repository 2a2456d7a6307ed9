/**
 * How the reader wants pages to look. Read and applied before the first paint, by a script that
 * stands in the page: everything here is small, and imports nothing.
 */

/** Sizes of a story's text in CSS pixels, for a reader whose browser has 16 as its own. */
export const textSizes = [12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40] as const;
/** Widths of a story's lines in em. */
export const lineWidths = [20, 25, 30, 35, 40, 45, 50, 55, 60] as const;
/** Distances from line to line, as multiples of the size. */
export const lineSpacings = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6] as const;
export const typefaces = ['serif', 'sans', 'dyslexic'] as const;
export const themes = ['auto', 'light', 'sepia', 'dark'] as const;

export interface Appearance {
  readonly size: number;
  /** Absent: as wide as 66 average characters. */
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

/** Paper, for the browser's own frame. As in app.css. */
const themeColors: Readonly<Partial<Record<string, string>>> = { light: '#ffffff', sepia: '#f4ecd8', dark: '#111317' };

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((item) => item === value);

/** What of a stored record is an appearance; what is not is as usual, and what is unknown stays in it. */
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

/** Makes a page look so. What is as usual is left to the stylesheet. */
export function applyAppearance({ size, width, leading, typeface, theme }: Appearance, page: Document): void {
  const { dataset, style } = page.documentElement;
  const set = (name: string, value: string | undefined) =>
    value === undefined ? style.removeProperty(name) : style.setProperty(name, value);
  // In rem, so that a reader whose browser has a larger size gets all of them larger.
  set('--story-size', size === defaultAppearance.size ? undefined : `${size / 16}rem`);
  set('--story-width', width === undefined ? undefined : `${width}em`);
  set('--story-leading', leading === defaultAppearance.leading ? undefined : `${leading}`);
  if (typeface === defaultAppearance.typeface) delete dataset['typeface'];
  else dataset['typeface'] = typeface;
  if (theme === defaultAppearance.theme) delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const frame of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    frame.content =
      themeColors[theme] ??
      themeColors[frame.getAttribute('media')?.includes('dark') === true ? 'dark' : 'light'] ??
      '';
  }
}

/** Begins the names of everything that is kept for an edition. */
export const storagePrefix = (base: string): string => `broadsheet:${base}:`;
export const appearanceCollection = 'appearance';
/** Settings are one record a kind. */
export const settingsId = 'own';
