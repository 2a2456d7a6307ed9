/**
 * Compares the figures of two texts. A deal of £3bn is not one of £5.1bn. Only numbers are compared, and not what they
 * count: texts have many words for the same thing.
 */
import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/language.ts';

/** The words for two to twelve. One is left out: in most languages it is an article too. */
const numberWords: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
};
const valuesOfWords = new Map(
  Object.entries(numberWords).map(([language, words]) => [
    language,
    new Map(words.split(' ').map((word, i) => [fold(word), i + 2])),
  ]),
);

/** By their names in all languages together. One that means two things is what the language of both texts says. */
const scales = new Map(
  Object.entries({
    1e3: 'k thousand tausend mille mil duizend',
    1e6: 'm mn mio mln million millionen millions millones millón milhões milhão milioni milione miljoen',
    1e9: 'bn mrd mld billion milliarde milliarden milliard milliards miliardi miliardo miljard',
    1e12: 'tn trillion billionen',
  }).flatMap(([value, names]) => names.split(' ').map((name) => [fold(name), Number(value)] as const)),
);
const separated = String.raw`\d+(?:[.,]\d+)*`;
/** A number with its scale, or any other word with a digit, such as "X200" and "45th". */
const withDigits = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${separated})(?:[\s-]?(${[...scales.keys()].join('|')}))?(?![\p{L}\p{N}])` +
    String.raw`|[\p{L}\p{N}]*\d[\p{L}\p{N}]*`,
  'gu',
);

/** Thousands are apart by a point or a comma: three digits follow it. */
const valueOf = (digits: string): number =>
  Number(digits.replaceAll(/(?<=^[1-9]\d{0,2}(?:[.,]\d{3})*)[.,](?=\d{3}(?!\d))/gu, '').replaceAll(',', '.'));

/** The value of a word, such as 3 for "three" and "3"; undefined for a word that is no number. */
export function valueOfWord(word: string, language: string): number | undefined {
  return /^\d+$/u.test(word) ? Number(word) : valuesOfWords.get(primaryLanguage(language))?.get(fold(word));
}

/** The figures of a text: values of numbers, and other words that have a digit. */
export function figuresIn(text: string, language: string): ReadonlySet<string> {
  const folded = fold(text);
  const figures = new Set<string>();
  for (const [found, digits, scale = ''] of folded.matchAll(withDigits)) {
    if (digits === undefined) figures.add(found);
    else {
      const value = valueOf(digits) * (scales.get(scale) ?? 1);
      // A date with points is no number.
      figures.add(Number.isNaN(value) ? digits : String(Number(value.toPrecision(12))));
    }
  }
  const words = valuesOfWords.get(primaryLanguage(language));
  if (words !== undefined)
    for (const [found] of folded.matchAll(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu)) {
      const value = words.get(found);
      if (value !== undefined) figures.add(String(value));
    }
  return figures;
}

/**
 * Prepares a function that tells whether a text has every figure of a headline.
 * @param language of both
 */
export function figuresOf(headline: string, language: string): (text: string) => boolean {
  const figures = [...figuresIn(headline, language)];
  return (text) => {
    if (figures.length === 0) return true;
    const found = figuresIn(text, language);
    return figures.every((figure) => found.has(figure));
  };
}
