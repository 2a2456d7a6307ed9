import { primaryLanguage } from '../../../text/language.ts';
import { grouping, rulesOf, sourceOf, splitAt, type Rule } from './css-rules.ts';

/**
 * A minified stylesheet without its rules for other languages: browsers would compare each of their many languages
 * with those of every element.
 * @param languages of all texts of an edition, as BCP 47 tags
 */
export function forLanguages(css: string, languages: Iterable<string>): string {
  const primaries = new Set(Array.from(languages, primaryLanguage));
  const keep = (text: string): string => rulesOf(text).map(keepRule).join('');
  const keepRule = (rule: Rule): string => {
    const { prelude, body } = rule;
    if (body !== undefined && grouping.test(prelude)) {
      const inside = keep(body);
      return inside === '' ? '' : `${prelude}{${inside}}`;
    }
    if (body === undefined || prelude.startsWith('@')) return sourceOf(rule);
    const selectors = splitAt(prelude, ',').filter((selector) => isForLanguages(selector, primaries));
    const shortened = selectors.map((selector) => withoutOtherLanguages(selector, primaries));
    return shortened.length === 0 ? '' : `${shortened.join(',')}{${body}}`;
  };
  return keep(css);
}

/** Whether a selector names no languages, or one of these. */
function isForLanguages(selector: string, primaries: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/(?<!:not\():lang\(([^()]*)\)/gu)].flatMap(([, tags = '']) => tags.split(','));
  return named.length === 0 || named.some((tag) => primaries.has(primaryLanguage(tag.trim())));
}

/** Shortens lists of languages: the bundler divides each into as many pseudo-classes, in every rule. */
const withoutOtherLanguages = (selector: string, primaries: ReadonlySet<string>): string =>
  selector.replace(/(?<!:not\():is\((:lang\([^()]*\)(?:,:lang\([^()]*\))*)\)/gu, (_, list: string) => {
    const kept = splitAt(list, ',').filter((one) => isForLanguages(one, primaries));
    return kept.length === 1 ? kept.join('') : `:is(${kept.join(',')})`;
  });
