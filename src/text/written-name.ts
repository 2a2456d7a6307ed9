/** Finds a name in a text as a reader would: as whole words in a row, and not inside a longer name. */
import { hasAttachedWords } from './affixes.ts';
import { primaryLanguage } from './language.ts';
import { hasUnspaced } from './scripts.ts';
import { wordPattern } from './word-pattern.ts';

/** Languages in which a name keeps its form. In the other ones its words have endings. */
const withoutEndings = new Set('en vi fr es it pt ca gl ro id ms tl sw zh yue ja th lo km my'.split(' '));
/** Languages in which only a genitive changes a name: "Carrows Hafen". */
const withGenitive = new Set('de da sv no nb nn nl af fo is'.split(' '));
/** The least number of letters of a word whose last letter an ending may replace. */
const minStem = 4;

/** The longest name that is looked for, in UTF-16 code units: regular expressions have a limit. */
const longestName = 500;

const patterns = new Map<string, RegExp | undefined>();
const maxPatterns = 20_000;

/** How much is looked at before and after a name. In UTF-16 code units. */
const around = 60;
/** A capitalised word right before a name, and what shows that it begins a sentence. */
const capitalBefore = /(^|[.!?…:]["'”’»)]*\s+|[“"«(\n])?\p{Lu}[\p{L}\p{M}'’.-]*\s$/u;
const capitalAfter = /^\s\p{Lu}\p{Ll}/u;

/**
 * Whether a text writes a name.
 * @param name has capital letters where the text has them
 * @param language of the text
 * @param isPerson a title may stand before the name of a person, but "New Carrow" is another place than Carrow
 */
export function writesName(text: string, name: string, language: string, isPerson: boolean): boolean {
  const primary = primaryLanguage(language);
  const pattern = patternFor(name, primary);
  if (pattern === undefined) return false;
  const mayBeLonger = !name.trim().includes(' ') && /^\p{Lu}/u.test(name) && !hasCapitalsAnyway(text, primary);
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (!mayBeLonger) return true;
    const before = isPerson ? null : capitalBefore.exec(text.slice(Math.max(0, index - around), index));
    const end = index + found.length;
    if ((before === null || before[1] !== undefined) && !capitalAfter.test(text.slice(end, end + around))) return true;
  }
  return false;
}

/** Whether words have capital letters that are no names: German nouns, and headlines in title case. */
const hasCapitalsAnyway = (text: string, language: string): boolean =>
  language === 'de' || language === 'lb' || !/(?<!\p{L})\p{Ll}{5}/u.test(text);

function patternFor(name: string, language: string): RegExp | undefined {
  const key = `${language} ${name}`;
  if (!patterns.has(key)) {
    if (patterns.size >= maxPatterns) patterns.clear();
    patterns.set(key, patternOf(name, language));
  }
  return patterns.get(key);
}

function patternOf(name: string, language: string): RegExp | undefined {
  const words = name.trim().split(/\s+/u);
  if (name.trim() === '' || name.length > longestName) return undefined;
  const pattern = words.map((word) => withEnding(word, language)).join(String.raw`\s+`);
  // Articles and particles are written together with a word in some languages.
  if (hasUnspaced(name) || hasAttachedWords(language) || language === 'ko') return new RegExp(pattern, 'gu');
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${pattern}(?:['’]s?)?(?![\p{L}\p{M}\p{N}])`, 'gu');
}

/** The pattern of a word in all of its forms. */
function withEnding(word: string, language: string): string {
  const plain = wordPattern(word);
  if (withoutEndings.has(language) || !/^\p{L}+$/u.test(word)) return plain;
  if (withGenitive.has(language)) return `${plain}s?`;
  const letters = [...word];
  const last = letters.length > minStem ? (letters.pop() ?? '') : '';
  return `${letters.join('')}${last === '' ? '' : `${last}?`}${String.raw`\p{Ll}{0,3}`}`;
}
