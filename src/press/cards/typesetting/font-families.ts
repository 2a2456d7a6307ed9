/** A font family: the files of a package, each of which has some characters. */
export interface FontFamily {
  /** The name of the package in `@fontsource-variable`. */
  readonly name: string;
  /** The subsets that are used, by their names in the package's `unicode.json`; if left out, the numbered ones. */
  readonly subsets?: readonly string[];
  /** Added after every letter, in em, at the size of a headline. */
  readonly tracking: number;
  /** From baseline to baseline, in em. It leaves room for the script's marks above and below. */
  readonly leading: number;
  /** Makes the letters of all families look equally large. */
  readonly scale: number;
  /** Whether it has Han characters, and punctuation of the same width. */
  readonly wide?: true;
}

const latinSubsets = ['latin', 'latin-ext', 'vietnamese'];
const europeanSubsets = [...latinSubsets, 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'math'];

const script = (name: string, leading: number, scale = 1): FontFamily => ({
  name: `noto-serif-${name}`,
  subsets: [name],
  tracking: 0,
  leading,
  scale,
});
const han = (country: string): FontFamily => ({
  name: `noto-serif-${country}`,
  tracking: 0,
  leading: 1.22,
  scale: 0.92,
  wide: true,
});

const newsreader: FontFamily = {
  name: 'newsreader',
  subsets: latinSubsets,
  tracking: -0.025,
  leading: 1.04,
  scale: 1,
};
const european: FontFamily = {
  name: 'noto-serif',
  subsets: europeanSubsets,
  tracking: -0.025,
  leading: 1.1,
  scale: 0.88,
};
export const emojiFamily: FontFamily = { name: 'noto-emoji', tracking: 0, leading: 1.1, scale: 0.84 };

const scripts: readonly FontFamily[] = [
  { name: 'noto-naskh-arabic', subsets: ['arabic'], tracking: 0, leading: 1.5, scale: 1.16 },
  script('hebrew', 1.2, 0.96),
  script('devanagari', 1.32),
  script('bengali', 1.32),
  script('tamil', 1.32, 0.9),
  script('thai', 1.42, 0.96),
  script('armenian', 1.14, 0.9),
  script('georgian', 1.18, 0.9),
  script('ethiopic', 1.24, 0.92),
  script('gujarati', 1.32),
  script('gurmukhi', 1.32),
  script('telugu', 1.4),
  script('kannada', 1.4),
  script('malayalam', 1.32),
  script('sinhala', 1.32),
  script('khmer', 1.5),
  script('lao', 1.42),
  script('tibetan', 1.5),
  // Burmese has no variable font with serifs.
  { name: 'noto-sans-myanmar', subsets: ['myanmar'], tracking: 0, leading: 1.5, scale: 0.92 },
];
const hanFamilies = { ja: han('jp'), ko: han('kr'), hans: han('sc'), hant: han('tc') };

/** Every bundled family. */
export const fontFamilies: readonly FontFamily[] = [
  newsreader,
  european,
  ...scripts,
  ...Object.values(hanFamilies),
  emojiFamily,
];

/** The families that a text is drawn with. */
export interface FontStack {
  /** The first choice first. */
  readonly order: readonly FontFamily[];
  /** For the punctuation of a text with wide characters, whose quotes and dashes are wide too. */
  readonly wide?: FontFamily;
}

/** The order of families for each national form. Each array is made once, since font-coverage.ts uses it as a key. */
const orders = new Map<FontFamily, readonly FontFamily[]>();
/** A cache: making a locale takes longer than choosing fonts by it. */
const locales = new Map<string, Intl.Locale>();

/**
 * The font stack of a text. The same Han character has other forms in Japan, Korea, Taiwan and
 * China: the language decides, then the text.
 */
export function fontStackOf(text: string, language: string): FontStack {
  const locale = locales.get(language) ?? new Intl.Locale(language).maximize();
  locales.set(language, locale);
  const national = hanFamilyOf(text, locale);
  const order = orders.get(national) ?? [
    newsreader,
    european,
    ...scripts,
    national,
    ...Object.values(hanFamilies).filter((family) => family !== national),
    emojiFamily,
  ];
  orders.set(national, order);
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? { order, wide: national } : { order };
}

function hanFamilyOf(text: string, { language, script: writing }: Intl.Locale): FontFamily {
  if (language === 'ja') return hanFamilies.ja;
  if (language === 'ko') return hanFamilies.ko;
  if (language === 'zh' || language === 'yue') return writing === 'Hant' ? hanFamilies.hant : hanFamilies.hans;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return hanFamilies.ja;
  return /\p{Script=Hangul}/u.test(text) ? hanFamilies.ko : hanFamilies.hans;
}
