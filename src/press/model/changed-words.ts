import { diffWordsWithSpace } from 'diff';
import type { Change } from '../../edition/published.ts';
import { primaryLanguage } from '../../text/language.ts';

/**
 * What has changed between two wordings, word by word, as the page shows it.
 * @param language of both, as a BCP 47 tag: it decides what a word is
 */
export function changedWords(was: string, now: string, language: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(primaryLanguage(language), { granularity: 'word' });
  return diffWordsWithSpace(was, now, { intlSegmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
