import type { Card, Words } from '../edition/published.ts';
import { editDistance } from '../text/edit-distance.ts';

const maxWords = 8;
const maxCards = 5;

/** The words of an unknown address, from its last part, in lower case and without short ones. */
export function addressWords(pathname: string): string[] {
  const parts = decoded(pathname)
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1)?.replace(/\.(?:html?|json|php|aspx?)$/u, '') ?? '';
  const words = last.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => [...word].length > 2).slice(0, maxWords);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * The stories whose slugs share most words with an address, best first. Typing errors are allowed: one edit in words
 * of 5 to 7 letters, two in longer ones. One shared word is not enough if the address has several.
 */
export function similarStories(words: readonly string[], known: Words): Card[] {
  const scores = new Map<string, { card: Card; score: number }>();
  for (const word of words) {
    const maxEdits = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    const counted = new Set<string>();
    for (const entry of known) {
      const distance = editDistance(word, entry.word, maxEdits);
      const isPrefix = entry.word.startsWith(word);
      if (distance > maxEdits && !isPrefix) continue;
      for (const card of entry.cards) {
        if (counted.has(card.slug)) continue;
        counted.add(card.slug);
        const score = (scores.get(card.slug)?.score ?? 0) + (distance === 0 ? 1 : 0.8);
        scores.set(card.slug, { card, score });
      }
    }
  }
  const minScore = words.length === 1 ? 0.8 : Math.max(1.6, words.length * 0.3);
  return [...scores.values()]
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxCards)
    .map(({ card }) => card);
}
