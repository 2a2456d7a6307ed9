import type { Card, Words } from '../edition/published.ts';
import { editDistance } from '../text/edit-distance.ts';

const mostWords = 8;
const mostCards = 5;

/** The words of an address that nothing is published at, from its last part: what may have been meant. */
export function addressWords(pathname: string): string[] {
  const parts = decoded(pathname)
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1)?.replace(/\.(?:html?|json|php|aspx?)$/u, '') ?? '';
  const words = last.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => [...word].length > 2).slice(0, mostWords);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * The headlines whose slugs share most words with an address, a slip of the finger allowed.
 * Of an address of several words, one shared word is chance.
 */
export function similarHeadlines(words: readonly string[], known: Words): Card[] {
  const scores = new Map<string, { card: Card; score: number }>();
  for (const word of words) {
    const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    const met = new Set<string>();
    for (const entry of known) {
      const distance = editDistance(word, entry.word, slips);
      const cutOff = entry.word.startsWith(word);
      if (distance > slips && !cutOff) continue;
      for (const card of entry.cards) {
        if (met.has(card.slug)) continue;
        met.add(card.slug);
        const score = (scores.get(card.slug)?.score ?? 0) + (distance === 0 ? 1 : 0.8);
        scores.set(card.slug, { card, score });
      }
    }
  }
  const least = words.length === 1 ? 0.8 : Math.max(1.6, words.length * 0.3);
  return [...scores.values()]
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostCards)
    .map(({ card }) => card);
}
