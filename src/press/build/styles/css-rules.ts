/** A rule of a stylesheet: a statement without a block has no body. */
export interface Rule {
  readonly prelude: string;
  readonly body: string | undefined;
}

/** At-rules that contain other rules. */
export const grouping = /^@(?:media|supports|layer|container)\b/u;

/** The rules of a minified stylesheet, or of the body of an at-rule. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (const { index, 0: text } of css.matchAll(/\/\*[^]*?\*\/|\\.|"(?:\\.|[^"\\])*"|[{};]/gu)) {
    if (text === '{' && depth++ === 0) open = index;
    else if (text === '}' && --depth === 0) {
      rules.push({ prelude: preludeOf(css.slice(start, open)), body: css.slice(open + 1, index) });
      start = index + 1;
    } else if (text === ';' && depth === 0) {
      rules.push({ prelude: preludeOf(css.slice(start, index)), body: undefined });
      start = index + 1;
    }
  }
  return rules;
}

const preludeOf = (text: string): string => text.replaceAll(/\/\*[^]*?\*\//gu, '').trim();

/** Splits a text where a character occurs outside of parentheses, brackets and strings. */
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { index, 0: found } of text.matchAll(/\\.|"(?:\\.|[^"\\])*"|[()[\],;]/gu)) {
    if (found === '(' || found === '[') depth += 1;
    else if (found === ')' || found === ']') depth -= 1;
    else if (found === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The source of a rule. */
export const sourceOf = ({ prelude, body }: Rule): string =>
  body === undefined ? `${prelude};` : `${prelude}{${body}}`;

/** The names of the classes in a selector. */
export const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/(?<!\\)\.((?:\\.|[\w-])+)/gu)].map(([, name = '']) => name.replace(/\\(.)/gu, '$1'));

/** The names of all classes in selectors of a minified stylesheet. */
export function classNamesOf(css: string): Set<string> {
  const selectors = (text: string): string[] =>
    rulesOf(text).flatMap(({ prelude, body }) =>
      body === undefined || !grouping.test(prelude) ? [prelude] : selectors(body),
    );
  return new Set(selectors(css).flatMap(classesOf));
}

/**
 * Divides a minified stylesheet into rules without addresses of files, and those with them, such as fonts. Tools that
 * copy a site rewrite addresses, and browsers ignore an inline stylesheet that differs from its hash.
 */
export function separateAddresses(css: string): { readonly rules: string; readonly withAddresses: string } {
  const names = (rule: Rule) => /\burl\(/iu.test(rule.body ?? rule.prelude);
  const all = rulesOf(css);
  const joined = (rules: readonly Rule[]) => rules.map(sourceOf).join('');
  return { rules: joined(all.filter((rule) => !names(rule))), withAddresses: joined(all.filter(names)) };
}

/** A stylesheet without its fonts: declared a second time, a font is loaded a second time. */
export const withoutFonts = (css: string): string =>
  rulesOf(css)
    .filter(({ prelude }) => prelude !== '@font-face')
    .map(sourceOf)
    .join('');
