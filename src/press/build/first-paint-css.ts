import { primaryLanguage } from '../../text/language.ts';

/** A rule of a stylesheet: a statement without a block has no body. */
interface Rule {
  readonly prelude: string;
  readonly body: string | undefined;
}

/** At-rules that contain other rules. */
const grouping = /^@(?:media|supports|layer|container)\b/u;

/**
 * The part of a minified stylesheet that pages need for their first paint on a screen: rules without classes, and
 * those whose classes occur in the given code. Print styles are left out.
 * @param code of the components that pages show at first
 * @param languages of the edition's texts, as BCP 47 tags: rules for other languages are left out
 */
export function firstPaintCss(css: string, code: readonly string[], languages: Iterable<string>): string {
  const words = new Set(code.flatMap((text) => withoutComments(text).split(/[\s"'`]+/u)));
  const primaries = new Set(Array.from(languages, primaryLanguage));
  const mayApply = (selector: string) =>
    mayMatch(selector, (name) => words.has(name)) && isForLanguages(selector, primaries);
  const kept = withoutRepeats(keep(css, mayApply));
  const rules = rulesOf(withoutUnread(withConstants(kept, css)));
  const nameOf = ({ prelude }: Rule) => /^@(?:keyframes|property) ([\w-]+)$/u.exec(prelude)?.[1];
  const others = rules.filter((rule) => nameOf(rule) === undefined).map(sourceOf);
  // Animations and registered properties are of use only to rules that name them.
  const named = rules.filter((rule) => {
    const name = nameOf(rule);
    return name !== undefined && others.some((other) => other.includes(name));
  });
  return [...others, ...named.map(sourceOf)].join('');
}

/** Comments have words that are classes too, such as "panel". */
const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\/|^\s*\/\/.*?$/gmsu, '');

/** Removes repeated declarations: the bundler repeats each declaration that it adds a prefix to. */
const withoutRepeats = (css: string): string => css.replace(/([^{};]+;)\1+/gu, '$1');

/** Removes declarations of custom properties that no rule reads. */
const withoutUnread = (css: string): string =>
  css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/gu, (all, name: string) => (css.includes(`var(${name}`) ? all : ''));

/**
 * Puts the values of the theme in the place of their names, which are as long. A name that is declared a second time,
 * such as a colour of the dark theme, stays.
 * @param css the whole stylesheet
 */
function withConstants(kept: string, css: string): string {
  const [, theme = ''] = /@layer theme\{:root,:host\{([^{}]*)\}\}/u.exec(css) ?? [];
  const once = new Map(
    splitAt(theme, ';')
      .map((declaration) => declaration.split(/:(.*)/su))
      .filter(([name = '']) => css.split(`${name}:`).length === 2)
      .map(([name = '', value = '']) => [name, value]),
  );
  let text = kept;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/var\((--[\w-]+)\)/gu, (all, name: string) => once.get(name) ?? all);
  }
  return text;
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

function keep(css: string, mayApply: (selector: string) => boolean): string {
  let kept = '';
  for (const { prelude, body } of rulesOf(css)) {
    if (prelude === '@media print') continue;
    if (body === undefined) kept += `${prelude};`;
    else if (grouping.test(prelude)) {
      const inside = keep(body, mayApply);
      if (inside !== '') kept += `${prelude}{${inside}}`;
    } else if (prelude.startsWith('@')) kept += `${prelude}{${body}}`;
    else {
      const selectors = splitAt(prelude, ',').filter(mayApply);
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
  }
  return kept;
}

const sourceOf = ({ prelude, body }: Rule): string => (body === undefined ? `${prelude};` : `${prelude}{${body}}`);

/** Whether a selector names no languages, or one of these. */
function isForLanguages(selector: string, primaries: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/(?<!:not\():lang\(([^()]*)\)/gu)].flatMap(([, tags = '']) => tags.split(','));
  return named.length === 0 || named.some((tag) => primaries.has(primaryLanguage(tag.trim())));
}

/** Whether all classes that a selector requires are used, and one of each `:is()` or `:where()`. */
function mayMatch(selector: string, isUsed: (name: string) => boolean): boolean {
  const groups: string[] = [];
  let required = selector.replace(/\[(?:"[^"]*"|\\.|[^\]\\])*\]/gu, (all, at: number) =>
    selector[at - 1] === '\\' ? all : '',
  );
  for (let before = ''; before !== required;) {
    before = required;
    // From the innermost parentheses outwards; escaped ones are parts of names.
    required = required.replace(
      /(:[\w-]+)?(?<!\\)\(((?:\\.|[^\\()])*)\)/gu,
      (_, pseudo: string | undefined, inside: string) => {
        if (pseudo !== ':not') groups.push(inside);
        return '';
      },
    );
  }
  const areUsed = (part: string) => classesOf(part).every(isUsed);
  return areUsed(required) && groups.every((alternatives) => splitAt(alternatives, ',').some(areUsed));
}

const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/(?<!\\)\.((?:\\.|[\w-])+)/gu)].map(([, name = '']) => name.replace(/\\(.)/gu, '$1'));

/** The rules of a minified stylesheet, or of the body of an at-rule. */
function rulesOf(css: string): Rule[] {
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
function splitAt(text: string, separator: string): string[] {
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
