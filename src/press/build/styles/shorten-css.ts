import { rulesOf, sourceOf, splitAt } from './css-rules.ts';

/**
 * Shortens a part of a minified stylesheet, which means the same on the pages of an edition.
 * @param css the whole stylesheet
 */
export const shortenCss = (part: string, css: string): string =>
  withoutUnread(withComputedLengths(withoutUnsetProperties(withConstants(withoutRepeats(part), css))));

/** Shortens the whole of a minified stylesheet in the same way. It keeps what older browsers need. */
export const shortenStylesheet = (css: string): string =>
  withoutUnread(withComputedLengths(withConstants(withoutRepeats(css), css)));

/** Removes repeated declarations: the bundler repeats each declaration that it adds a prefix to. */
const withoutRepeats = (css: string): string => css.replace(/(?<=[{;])([^{};]+;)\1+/gu, '$1');

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

/** Tailwind's lengths are multiples of a step that the theme names. */
const withComputedLengths = (css: string): string =>
  css.replace(/calc\(([\d.]+)rem \* (-?[\d.]+)\)/gu, (_, step: string, times: string) =>
    `${Number(step) * Number(times)}rem`.replace(/^(-?)0\./u, '$1.'),
  );

/**
 * Replaces Tailwind's own properties that no rule sets by their initial values or fallbacks. Other properties may be
 * set by scripts. Browsers without `@property` need rules that repeat the initial values: those are in the
 * whole stylesheet.
 */
function withoutUnsetProperties(css: string): string {
  const text = rulesOf(css)
    .filter(({ prelude }) => prelude !== '@layer properties')
    .map(sourceOf)
    .join('');
  const initialValueOf = (name: string) =>
    new RegExp(`@property ${name}\\{[^}]*initial-value:([^;}]*)`, 'u').exec(css)?.[1];
  return text.replace(
    /var\((--tw-[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/gu,
    (all, name: string, fallback: string | undefined) =>
      text.includes(`${name}:`) ? all : (initialValueOf(name) ?? fallback ?? all),
  );
}
