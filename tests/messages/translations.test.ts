import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from '../../src/text/language.ts';
import { codeOf, languages, modulesOf, parameterTypes, pluralFormsIn } from './catalogues.ts';
import { literalsIn } from './texts-in-code.ts';

const modules = import.meta.glob<Module>('../../src/messages/*/**/*.ts');

type Module = Readonly<Record<string, unknown>>;
type Message = (...parameters: unknown[]) => unknown;

const english = modulesOf('en');
const translations = languages.filter((language) => language !== 'en');

const catalogues = new Map<string, ReadonlyMap<string, Module>>();

/** The modules of a language. They write numbers and plurals in it, as in a build for this language. */
async function loadCatalogue(language: string): Promise<ReadonlyMap<string, Module>> {
  const known = catalogues.get(language);
  if (known !== undefined) return known;
  vi.resetModules();
  vi.doMock('#messages/language.ts', () => ({ language, direction: 'ltr', betweenSentences: ' ' }));
  const loaded = new Map<string, Module>();
  for (const module of english) {
    const load = modules[`../../src/messages/${language}/${module}`];
    if (load !== undefined) loaded.set(module, await load());
  }
  vi.doUnmock('#messages/language.ts');
  catalogues.set(language, loaded);
  return loaded;
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A value for a parameter, and what shows that a result contains it. */
function sampleOf(type: string, index: number): unknown {
  if (type === 'number' || type === 'number | undefined') return 1234 + index;
  if (type === 'string' || type === 'string | undefined') return `sample-${index}`;
  if (type === 'T' || type === 'T | undefined') return { sample: index };
  if (type === 'readonly T[]') return [{ sample: `${index}a` }, { sample: `${index}b` }];
  if (type === 'boolean') return true;
  if (type === 'Date') return new Date('2031-03-09T12:00:00Z');
  if (type === '(text: string) => T') return (text: string) => ({ sample: index, hasText: text !== '' });
  if (type === 'ImportCounts')
    return { added: 11, updated: 12, unchanged: 13, unreadable: 14, tooLong: 15, leftOut: 16, shortened: 17 };
  if (type.startsWith('readonly (readonly [name'))
    return [
      ['saved', 1234],
      ['read', 2345],
    ];
  throw new Error(`no sample for a parameter of the type ${type}`);
}

/** What a message is made of, without its words: the kind of its result, and what was inserted. */
function shapeOf(message: unknown, types: readonly string[]): unknown {
  if (typeof message === 'string') return message.trim() === '' ? 'empty' : 'text';
  if (typeof message === 'function') {
    const result = (message as Message)(...types.map(sampleOf));
    const parts: readonly unknown[] = Array.isArray(result) ? result : [result];
    const texts = parts.filter((part) => typeof part === 'string').join('');
    return {
      parameters: message.length,
      result: Array.isArray(result) ? 'parts' : typeof result,
      elements: parts
        .filter((part) => typeof part !== 'string')
        .map((part) => JSON.stringify(part))
        .toSorted(),
      names: [...texts.matchAll(/sample-\d/gu)].map(([name]) => name).toSorted(),
      isBroken: /undefined|NaN|\[object|#/u.test(texts),
    };
  }
  if (typeof message === 'object' && message !== null)
    return Object.fromEntries(Object.entries(message).map(([name, part]) => [name, shapeOf(part, [])]));
  return message;
}

const shapesOf = (catalogue: ReadonlyMap<string, Module>, module: string) =>
  Object.fromEntries(
    Object.entries(catalogue.get(module) ?? {}).map(([name, message]) => [
      name,
      shapeOf(message, parameterTypes('en', module, name)),
    ]),
  );

/** Whole numbers of every plural category of every language. */
const counts = [0, 1, 2, 3, 5, 6, 11, 12, 20, 21, 22, 25, 100, 101, 1000, 1_000_000];

describe.each(languages)('%s', (language) => {
  test('has the modules of English', () => {
    expect(modulesOf(language)).toEqual(english);
  });

  test('has each message of English, with the same parameters and parts', async () => {
    const expected = await loadCatalogue('en');
    const translated = await loadCatalogue(language);
    for (const module of english)
      expect({ module, ...shapesOf(translated, module) }).toEqual({ module, ...shapesOf(expected, module) });
  });

  test('has the plural forms of the language, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = english.flatMap((module) =>
      pluralFormsIn(language, module).map((names) => `${module}: ${names.toSorted().join(' ')}`),
    );
    const right = pluralCategories.toSorted().join(' ');
    expect(forms.filter((names) => !names.endsWith(`: ${right}`))).toEqual([]);
  });

  test('has a text for every count', async () => {
    const catalogue = await loadCatalogue(language);
    const texts = [...catalogue].flatMap(([module, messages]) =>
      Object.entries(messages).flatMap(([name, message]) =>
        typeof message === 'function' && parameterTypes('en', module, name).join() === 'number'
          ? counts.map((count) => String((message as Message)(count)))
          : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(counts.length);
    expect(texts.filter((text) => text.trim() === '' || /#|undefined/u.test(text))).toEqual([]);
  });

  test('has typographic quotes, apostrophes and ellipses', () => {
    const texts = english.flatMap((module) => literalsIn(module, codeOf(language, module)));
    expect(texts.filter((text) => /\w'|"|\.\.\./u.test(text))).toEqual([]);
  });

  test('separates the facts about a story in the same way everywhere', async () => {
    const catalogue = await loadCatalogue(language);
    const separator = catalogue.get('headlines.ts')?.['factSeparator'] as string;
    const { openedNote, readNote } = catalogue.get('reader/controls.ts') ?? {};
    expect(catalogue.get('reader/on-this-device.ts')?.['separator']).toBe(separator);
    expect(([openedNote, readNote] as string[]).filter((note) => !note.startsWith(separator))).toEqual([]);
  });

  test('says its own tag and direction, and who has checked it', async () => {
    const { language: tag, direction } = (await loadCatalogue(language)).get('language.ts') ?? {};
    expect(tag).toBe(language);
    expect(direction).toBe(directionOf(language));
    expect(codeOf(language, 'language.ts')).toMatch(/\* Checked by: \S.*\S/u);
  });
});

test('the documentation lists the languages, and who has checked each', () => {
  const rows = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\|.*`/u.test(line))
    .map((line) => {
      const [, , , tag = '', checked] = line.split('|').map((cell) => cell.trim());
      return { language: tag.replaceAll('`', ''), isChecked: checked !== 'no speaker yet' };
    });
  expect(rows).toHaveLength(languages.length);
  for (const language of languages)
    expect(rows).toContainEqual({
      language,
      isChecked: !codeOf(language, 'language.ts').includes('no speaker of the language yet'),
    });
});

describe.each(translations)('%s', (language) => {
  test('leaves no sentence in English', () => {
    const sentences = (tag: string) =>
      english.flatMap((module) => literalsIn(module, codeOf(tag, module))).filter((text) => /\w+ \w+ \w+/u.test(text));
    const inEnglish = new Set(sentences('en'));
    expect(sentences(language).filter((text) => inEnglish.has(text))).toEqual([]);
  });
});
