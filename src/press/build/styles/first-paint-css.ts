import { classesOf, grouping, rulesOf, sourceOf, splitAt, type Rule } from './css-rules.ts';
import { shortenCss } from './shorten-css.ts';

/**
 * The part of a minified stylesheet that pages need for their first paint on a screen: rules without classes, and
 * those whose classes occur in the given code. Print styles are left out.
 * @param code of the components that pages show at first
 */
export function firstPaintCss(css: string, code: Iterable<string>): string {
  const words = new Set(Array.from(code, (text) => withoutComments(text).split(/[\s"'`]+/u)).flat());
  const needed = (selector: string) => mayMatch(selector, (name) => words.has(name));
  const rules = rulesOf(shortenCss(keep(css, needed), css));
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

/** @param needed whether pages need the rules of a selector */
function keep(css: string, needed: (selector: string) => boolean): string {
  let kept = '';
  for (const { prelude, body } of rulesOf(css)) {
    if (prelude === '@media print') continue;
    if (body === undefined) kept += `${prelude};`;
    else if (grouping.test(prelude)) {
      const inside = keep(body, needed);
      if (inside !== '') kept += `${prelude}{${inside}}`;
    } else if (prelude.startsWith('@')) kept += `${prelude}{${body}}`;
    else {
      const selectors = splitAt(prelude, ',').filter(needed);
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
  }
  return kept;
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
