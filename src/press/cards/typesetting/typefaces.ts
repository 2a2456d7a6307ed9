/** A family of type, as the files of a package, each of which holds some characters. */
export interface Typeface {
  /** Of `@fontsource-variable`. */
  readonly name: string;
  /** Which of the package's files are used, by the names in its `unicode.json`; the numbered ones where left out. */
  readonly parts?: readonly string[];
  /** Added after every letter, in em, at the size of a headline. */
  readonly tracking: number;
  /** From baseline to baseline, in em: what the script's marks above and below need. */
  readonly leading: number;
  /** Brings the letters of all families to one apparent size. */
  readonly scale: number;
  /** Of Han characters and what is set among them. */
  readonly wide?: true;
}

const latinParts = ['latin', 'latin-ext', 'vietnamese'];
const europeanParts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'math'];
const script = (name: string, leading: number, scale = 1): Typeface => ({
  name: `noto-serif-${name}`,
  parts: [name],
  tracking: 0,
  leading,
  scale,
});
const han = (country: string): Typeface => ({
  name: `noto-serif-${country}`,
  tracking: 0,
  leading: 1.22,
  scale: 0.92,
  wide: true,
});

export const newsreader: Typeface = {
  name: 'newsreader',
  parts: latinParts,
  tracking: -0.025,
  leading: 1.04,
  scale: 1,
};
const european: Typeface = { name: 'noto-serif', parts: europeanParts, tracking: -0.025, leading: 1.1, scale: 0.88 };
const emoji: Typeface = { name: 'noto-emoji', tracking: 0, leading: 1.1, scale: 0.84 };

const scripts: readonly Typeface[] = [
  { name: 'noto-naskh-arabic', parts: ['arabic'], tracking: 0, leading: 1.5, scale: 1.16 },
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
  // Burmese has no variable family with serifs.
  { name: 'noto-sans-myanmar', parts: ['myanmar'], tracking: 0, leading: 1.5, scale: 0.92 },
];
const hans = { ja: han('jp'), ko: han('kr'), hans: han('sc'), hant: han('tc') };

/** Every family of type that the press has. */
export const typefaces: readonly Typeface[] = [newsreader, european, ...scripts, ...Object.values(hans), emoji];

/** The families of a text, the first choice first. */
export interface TypeCase {
  readonly order: readonly Typeface[];
  /** That of the wide characters, where the text is of them: its quotes and dashes are wide too. */
  readonly wide?: Typeface;
}

/** One for each national form. */
const orders = new Map<Typeface, readonly Typeface[]>();
/** To make one takes longer than to choose by it. */
const locales = new Map<string, Intl.Locale>();

/** The same Han character has other forms in Japan, Korea, Taiwan and China: the language decides, then the text. */
export function typeCaseOf(text: string, language: string): TypeCase {
  const locale = locales.get(language) ?? new Intl.Locale(language).maximize();
  locales.set(language, locale);
  const national = nationalOf(text, locale);
  const order = orders.get(national) ?? [
    newsreader,
    european,
    ...scripts,
    national,
    ...Object.values(hans).filter((face) => face !== national),
    emoji,
  ];
  orders.set(national, order);
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? { order, wide: national } : { order };
}

function nationalOf(text: string, { language, script }: Intl.Locale): Typeface {
  if (language === 'ja') return hans.ja;
  if (language === 'ko') return hans.ko;
  if (language === 'zh' || language === 'yue') return script === 'Hant' ? hans.hant : hans.hans;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return hans.ja;
  return /\p{Script=Hangul}/u.test(text) ? hans.ko : hans.hans;
}

export const emojiFace = emoji;
