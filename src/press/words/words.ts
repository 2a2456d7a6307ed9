import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../copy/counted.ts';
import { messagesIn, type CatalogueText } from './messages-in.ts';

/** The long texts that are listed, at most. */
const listed = 20;
/** Columns of an English text that stands on a button, in a menu or above a list, at most. */
const longestLabel = 24;

/** A language's texts, by module and name: `story.ts newer`. */
type Catalogue = ReadonlyMap<string, CatalogueText>;

/**
 * `npm run words -- pt`: prints what a translation of the interface lacks, and which of its labels need the most room
 * beside the English ones. Without a tag, prints how many texts each language has.
 * @param root the project's folder
 * @param tag of the language: the name of its folder
 */
export function words(root: string, [tag]: readonly string[] = []): void {
  const folder = join(root, 'src/messages');
  const english = catalogueOf(join(folder, 'en'));
  const print = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (tag !== undefined) return void print(reportOn(tag, english, catalogueOf(join(folder, tag))));
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  print(
    languages.map(({ name }) => {
      const missing = missingIn(english, catalogueOf(join(folder, name))).length;
      return `${name}: ${counted(english.size - missing, 'text', 'texts')} of ${english.size}`;
    }),
  );
}

function catalogueOf(folder: string): Catalogue {
  if (!existsSync(folder)) return new Map();
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(
    modules.toSorted().flatMap((file) => {
      const module = file.replaceAll('\\', '/');
      return [...messagesIn(module, readFileSync(join(folder, file), 'utf8'))].map(
        ([name, message]) => [`${module} ${name}`, message] as const,
      );
    }),
  );
}

const missingIn = (english: Catalogue, own: Catalogue): string[] =>
  [...english.keys()].filter((name) => !own.has(name));

function reportOn(tag: string, english: Catalogue, own: Catalogue): string[] {
  const missing = missingIn(english, own);
  const textOf = (name: string) => `  ${name}: ${english.get(name)?.text ?? ''}`;
  if (own.size === 0)
    return [
      `src/messages/${tag}/ doesn’t exist: ${counted(english.size, 'text has', 'texts have')} to be translated.`,
      'docs/languages.md says how to add a language.',
    ];
  const unknown = [...own.keys()].filter((name) => !english.has(name));
  const same = [...own].filter(([name, { text }]) => text === english.get(name)?.text && /\p{L} \p{L}/u.test(text));
  const forms = formsOf(tag);
  const incomplete = [...own].flatMap(([name, { pluralForms }]) =>
    pluralForms.flatMap((present) => {
      const lacking = forms.filter((form) => !present.includes(form));
      return lacking.length === 0 ? [] : [`  ${name}: ${lacking.join(', ')}`];
    }),
  );
  return [
    ...section(`${counted(missing.length, 'text is', 'texts are')} missing`, missing.map(textOf)),
    ...section(`${counted(incomplete.length, 'text lacks', 'texts lack')} plural forms`, incomplete),
    ...section(
      `${counted(same.length, 'text is', 'texts are')} still English`,
      same.map(([name]) => textOf(name)),
    ),
    ...section(
      `${counted(unknown.length, 'text isn’t', 'texts aren’t')} in English, so nothing shows it`,
      unknown.map((name) => `  ${name}`),
    ),
    ...section('The labels that need the most room beside the English ones', longestOf(english, own)),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [`${title}.`] : [`${title}:`, ...lines];

/** The plural forms of a language, from CLDR; those of English if the tag isn't one. */
function formsOf(tag: string): readonly string[] {
  try {
    return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  } catch {
    return ['one', 'other'];
  }
}

/** The labels that are wider than in English, the widest first: these may be cut off or wrapped. */
function longestOf(english: Catalogue, own: Catalogue): string[] {
  const labels = [...own].flatMap(([name, { text, isFixed }]) => {
    const original = english.get(name);
    if (!isFixed || original === undefined) return [];
    const [width, room] = [columnsOf(text), columnsOf(original.text)];
    return room > longestLabel || width <= room ? [] : [{ name, text, original: original.text, width, room }];
  });
  // Several modules may have the same label.
  return [...new Map(labels.map((label) => [`${label.original}\n${label.text}`, label])).values()]
    .toSorted((a, b) => b.width / b.room - a.width / a.room || b.width - a.width)
    .slice(0, listed)
    .map(
      ({ name, text, original, width, room }) =>
        `  ${name}: “${text}” has ${width} columns, “${original}” ${room} (${(width / room).toFixed(1)} times)`,
    );
}

/** The columns that a text takes in a font of one width. Signs of East Asia take two (UAX #11). */
const columnsOf = (text: string): number =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1),
    0,
  );
