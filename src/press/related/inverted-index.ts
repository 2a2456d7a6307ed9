/** Which vectors have a word, by words: what is looked through grows with what stories share, not with all their pairs. */
import { at, highest, type Vectors } from './vectors.ts';

export interface Hit {
  readonly place: number;
  /** How much of the cosine the words that were asked for make. */
  readonly score: number;
}

/**
 * @param queryWords how many of a story's heaviest words look for others
 * @param isHeld the stories that can be found; without it all
 * @returns a function that gives those closest to a story, closest first, without itself; equal ones in the order of their places
 */
export function invertedIndex(
  vectors: Vectors,
  queryWords: number,
  isHeld: (place: number) => boolean = () => true,
): (place: number, limit: number) => Hit[] {
  const { words, starts, entries, weights } = vectors;
  const count = starts.length - 1;
  const held = Array.from({ length: count }, (_, place) => place).filter(isHeld);
  const ends = new Uint32Array(words.length + 1);
  for (const place of held) {
    for (let i = at(starts, place); i < at(starts, place + 1); i++) {
      const next = at(entries, i) + 1;
      ends[next] = at(ends, next) + 1;
    }
  }
  for (let word = 0; word < words.length; word++) ends[word + 1] = at(ends, word + 1) + at(ends, word);
  const begins = ends.slice();
  const holders = new Uint32Array(at(ends, words.length));
  const shares = new Float32Array(holders.length);
  for (const place of held) {
    for (let i = at(starts, place); i < at(starts, place + 1); i++) {
      const slot = at(begins, at(entries, i));
      begins[at(entries, i)] = slot + 1;
      holders[slot] = place;
      shares[slot] = at(weights, i);
    }
  }
  const scores = new Float64Array(count);
  const room = new Uint32Array(count);
  return (place, limit) => {
    let seen = 0;
    const last = Math.min(at(starts, place + 1), at(starts, place) + queryWords);
    for (let i = at(starts, place); i < last; i++) {
      const word = entries[i] ?? 0;
      const weight = weights[i] ?? 0;
      const end = ends[word + 1] ?? 0;
      for (let slot = ends[word] ?? 0; slot < end; slot++) {
        const other = holders[slot] ?? 0;
        const score = scores[other] ?? 0;
        if (score === 0) room[seen++] = other;
        scores[other] = score + weight * (shares[slot] ?? 0);
      }
    }
    const met = room.subarray(0, seen);
    const found = highest(met, scores, limit + 1).flatMap((other) =>
      other === place ? [] : { place: other, score: at(scores, other) },
    );
    for (const other of met) scores[other] = 0;
    return found.slice(0, limit);
  };
}
