import { diffWordsWithSpace, type ChangeObject } from 'diff';
import type { Change } from '../../edition/published.ts';
import { primaryLanguage } from '../../text/language.ts';

/**
 * What has changed between two wordings, word by word, as the page shows it.
 * @param language of both, as a BCP 47 tag: it decides what a word is
 */
export function changedWords(was: string, now: string, language: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(primaryLanguage(language), { granularity: 'word' });
  const parts = diffWordsWithSpace(was, now, { intlSegmenter });
  const changes: Change[] = [];
  for (let i = 0; i < parts.length; i++) {
    let [removed, added] = ['', ''];
    // Changes with nothing but spaces between them are one change.
    for (; isPartOfChange(parts, i); i++) {
      const part = parts[i];
      if (part?.added !== true) removed += part?.value ?? '';
      if (part?.removed !== true) added += part?.value ?? '';
    }
    changes.push(...changeOf(removed, added));
    const same = parts[i]?.value;
    if (same !== undefined) changes.push({ kind: 'same', text: same });
  }
  return changes;
}

const isChange = (part: ChangeObject<string> | undefined): boolean => part?.added === true || part?.removed === true;

const isPartOfChange = (parts: readonly ChangeObject<string>[], i: number): boolean =>
  isChange(parts[i]) || (isChange(parts[i - 1]) && isChange(parts[i + 1]) && parts[i]?.value.trim() === '');

/** A change without the spaces around it: pages underline what was added. */
function changeOf(removed: string, added: string): Change[] {
  const outer = added.trim() === '' ? removed : added;
  const parts: readonly Change[] = [
    { kind: 'same', text: /^\s*/u.exec(outer)?.[0] ?? '' },
    { kind: 'removed', text: removed.trim() },
    { kind: 'added', text: added.trim() },
    { kind: 'same', text: outer.trim() === '' ? '' : (/\s*$/u.exec(outer)?.[0] ?? '') },
  ];
  return parts.filter(({ text }) => text !== '');
}
