import { readFileSync } from 'node:fs';
import { parseSync, type Plugin } from 'vite';
import { nodesIn } from '../../../src/press/words/syntax.ts';

/** Letters of other alphabets that look like the Latin ones, so that the texts can still be read. */
const alike = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'áƀçđéƒğĥíĵķľɱñóþɋřšţúṽŵẋýž'][i]]),
);
const accented = (letter: string): string => {
  const found = alike.get(letter.toLowerCase()) ?? letter;
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
};

/** A text in the pseudo-language: without Latin letters, and longer by two fifths, as in German. */
export function pseudo(text: string): string {
  const letters = [...text].filter((sign) => /[a-z]/iu.test(sign)).length;
  const more = 'ŏŏŏŏ '.repeat(Math.ceil(letters / 12)).slice(0, Math.ceil(letters * 0.4));
  return [...text].map((sign) => accented(sign)).join('') + (letters < 4 ? '' : `\u2009${more.trim()}`);
}

/** Replaces the English texts of the interface by those of the pseudo-language, for tests of a built site. */
export const pseudoLanguage = (): Plugin => ({
  name: 'pseudo-language',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/messages\/en\/(?!language\.ts).*\.ts$/ },
    handler(id) {
      const code = readFileSync(id, 'utf8');
      const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
      for (const node of nodesIn(parseSync(id, code).program)) {
        const { type, start, end, value } = node as never as {
          type: string;
          start: number;
          end: number;
          value: unknown;
        };
        if (type === 'Literal' && typeof value === 'string' && !value.endsWith('.ts'))
          edits.push({ start, end, text: JSON.stringify(pseudo(value)) });
        // With the signs around it.
        if (type === 'TemplateElement')
          edits.push({
            start,
            end,
            text: code
              .slice(start, end)
              .replace(
                /^([`}]?)(.*?)(`|\$\{)?$/su,
                (_, before: string, text: string, after = '') => `${before}${pseudo(text)}${after}`,
              ),
          });
      }
      return edits
        .toSorted((a, b) => b.start - a.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
    },
  },
});
