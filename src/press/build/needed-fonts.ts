import { rulesOf, sourceOf } from './styles/css-rules.ts';

/**
 * Removes the fonts from a stylesheet that no text has characters of, by their `unicode-range`. A font without a range
 * stays. Texts that readers bring along, such as saved stories of another edition, are shown in a fallback then.
 * @param css minified
 * @param texts of an edition
 */
export function withNeededFonts(css: string, texts: Iterable<string>): string {
  const rules = rulesOf(css);
  const unneeded = new Map(
    rules.flatMap((rule) => {
      const characters = rule.prelude === '@font-face' ? charactersOf(rule.body ?? '') : undefined;
      return characters === undefined ? [] : [[rule, characters] as const];
    }),
  );
  for (const text of texts) {
    for (const [rule, characters] of unneeded) if (characters.test(text)) unneeded.delete(rule);
    if (unneeded.size === 0) break;
  }
  return rules
    .filter((rule) => !unneeded.has(rule))
    .map(sourceOf)
    .join('');
}

/** The characters of a `unicode-range`, such as `U+20-7E,U+131`. */
function charactersOf(body: string): RegExp | undefined {
  const [, ranges] = /unicode-range:([^;}]+)/u.exec(body) ?? [];
  if (ranges === undefined) return undefined;
  const classes = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    // `U+4??` stands for all digits.
    return `\\u{${from.replaceAll('?', '0')}}-\\u{${to.replaceAll('?', 'F')}}`;
  });
  return new RegExp(`[${classes.join('')}]`, 'u');
}
