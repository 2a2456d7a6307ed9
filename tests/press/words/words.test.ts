import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/press/words/words.ts';

const english = {
  'story.ts': `
    import { numbered } from '../intl.ts';
    export interface Counts { readonly all: number }
    export const save = 'Save';
    export const nextPart = 'Next part';
    export const kinds = { Event: 'Event', 'topic-page': 'Page' };
    export const minutes = (count: number) => numbered(count, { one: '# minute', other: '# minutes' });
    export const on = (topic: string) => \`More on \${topic}\`;
    const unused = 'Not exported';`,
  'reader/saved.ts': "export const empty = 'Nothing is saved yet.';",
};

let root: string;
let printed = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-words-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Prints what a language lacks, whose modules are as given. */
function report(modules: Readonly<Record<string, string>>, tags: readonly string[] = ['pl']): string[] {
  for (const [language, files] of Object.entries({ en: english, pl: modules }))
    for (const [file, code] of Object.entries(files)) {
      const path = join(root, 'src/messages', language, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
  words(root, tags);
  return printed.split('\n');
}

const polish = {
  'story.ts': `
    export const save = 'Zapisz na później';
    export const nextPart = 'Next part';
    export const kinds = { Event: 'Wydarzenie', 'topic-page': 'Strona' };
    export const minutes = (count: number) => numbered(count, { one: '# minuta', many: '# minut', other: '# minuty' });
    export const more = 'Więcej';`,
};

test('what a translation lacks is listed, with the English texts', () => {
  expect(report(polish)).toEqual([
    '2 texts are missing:',
    '  reader/saved.ts empty: Nothing is saved yet.',
    '  story.ts on: More on …',
    '1 text lacks plural forms:',
    '  story.ts minutes: few',
    '1 text is still English:',
    '  story.ts nextPart: Next part',
    '1 text isn’t in English, so nothing shows it:',
    '  story.ts more',
    'The labels that need the most room beside the English ones:',
    '  story.ts save: “Zapisz na później” has 17 columns, “Save” 4 (4.3 times)',
    '  story.ts kinds.Event: “Wydarzenie” has 10 columns, “Event” 5 (2.0 times)',
    '  story.ts kinds.topic-page: “Strona” has 6 columns, “Page” 4 (1.5 times)',
    '',
  ]);
});

test('signs of East Asia take two columns', () => {
  expect(report({ 'story.ts': "export const save = '保存する';" })).toContain(
    '  story.ts save: “保存する” has 8 columns, “Save” 4 (2.0 times)',
  );
});

test('a whole translation lacks nothing', () => {
  const lines = report(english);
  expect(lines.slice(0, 2)).toEqual(['0 texts are missing.', '1 text lacks plural forms:']);
  expect(lines.at(-2)).toBe('The labels that need the most room beside the English ones.');
});

test('of a language without texts it is said how many there are, and where to read on', () => {
  expect(report({}, ['cs'])).toEqual([
    'src/messages/cs/ doesn’t exist: 7 texts have to be translated.',
    'docs/languages.md says how to add a language.',
    '',
  ]);
});

test('without a language the numbers of all are printed', () => {
  expect(report(polish, [])).toEqual(['en: 7 texts of 7', 'pl: 5 texts of 7', '']);
});

test.each(['de', 'ar', 'zh-Hant'])('the texts of %s are whole', (tag) => {
  words('.', [tag]);
  expect(printed).toMatch(/^0 texts are missing\.\n0 texts lack plural forms\.\n/u);
});
