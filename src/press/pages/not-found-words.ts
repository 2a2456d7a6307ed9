import { wordPrefix } from '../../edition/addresses.ts';
import type { Card, Words } from '../../edition/published.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { keyOfCards, type CardOf } from './story-cards.ts';

/** How many headlines are listed for each word. */
const cardsPerWord = 8;

/**
 * Lists the words of all slugs by their first two characters. The page for unknown addresses looks up the words of its
 * address, and suggests headlines.
 * @returns for each prefix a function that makes its words
 */
export function notFoundWords(
  edition: Edition,
  cardOf: CardOf,
): Map<string, (() => Words) & { readonly key: () => string }> {
  const storiesOf = storiesByWord(edition.stories);
  const keyOf = keyOfCards(edition);
  const wordsWith = new Map<string, string[]>();
  for (const word of [...storiesOf.keys()].toSorted()) {
    const prefix = wordPrefix(word);
    if (prefix === undefined) continue;
    const known = wordsWith.get(prefix);
    if (known === undefined) wordsWith.set(prefix, [word]);
    else known.push(word);
  }
  return new Map(
    [...wordsWith].map(([prefix, words]) => {
      const listed = (word: string) => storiesOf.get(word) ?? [];
      const make = () => words.map((word) => ({ word, cards: listed(word).map((story) => shortOf(cardOf(story))) }));
      return [
        prefix,
        Object.assign(make, { key: () => words.map((word) => `${word} ${keyOf(listed(word))}`).join(' ') }),
      ];
    }),
  );
}

/** The first stories whose slugs have a word. */
function storiesByWord(all: readonly PressStory[]): ReadonlyMap<string, readonly PressStory[]> {
  const byWord = new Map<string, PressStory[]>();
  for (const story of all) {
    for (const word of new Set(story.slug.split('-'))) {
      const stories = byWord.get(word);
      if (stories === undefined) byWord.set(word, [story]);
      else if (stories.length < cardsPerWord) stories.push(story);
    }
  }
  return byWord;
}

/** A card without the fields that a list of a few headlines does not show. */
const shortOf = ({ slug, headline, sponsor, language, text }: Card): Card => ({
  slug,
  headline,
  text,
  ...omitUndefined({ sponsor, language }),
});
