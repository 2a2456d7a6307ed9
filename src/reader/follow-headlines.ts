import { direction, language } from '#messages/language.ts';
import * as messages from '#messages/reader/controls.ts';
import type { Card } from '../edition/published.ts';
import { followedLists } from './followed-lists.ts';
import { openedSlugs } from './history/opened.ts';
import { markNew } from './history/mark-new.ts';
import { saveStory } from './saved/save-story.ts';
import { readStories, savedStories, visits } from './storage/collections.ts';

/**
 * Follows the headlines of a list: marks those that have been read, opened or saved, and makes their save buttons work.
 * It changes the elements itself. Subscriptions and effects of a component for each headline would take longer than
 * the rest of a page with two hundred.
 * @param list contains an element with `data-headline` for each card, in their order
 * @returns a function that ends this
 */
export function followHeadlines(list: Element, cards: readonly Card[]): () => void {
  followedLists.set(list, cards);
  const headlines = [...list.querySelectorAll('[data-headline]')];
  const show = () => {
    for (const [i, headline] of headlines.entries()) {
      const slug = cards[i]?.slug ?? '';
      showNote(headline, slug);
      showSaved(headline, savedStories.get(slug) !== undefined);
    }
  };
  const saveOrRemove = ({ target }: Event) => {
    const button = (target as Element).closest('button');
    const card = button === null ? undefined : cards[headlines.findIndex((headline) => headline.contains(button))];
    if (card === undefined) return;
    if (savedStories.get(card.slug) === undefined) saveStory(card);
    else savedStories.remove(card.slug);
  };
  show();
  list.classList.add('has-bookmarks');
  markNew(list);
  const stops = [readStories, visits, savedStories].map((collection) => collection.watch(show));
  list.addEventListener('click', saveOrRemove);
  return () => {
    followedLists.delete(list);
    for (const stop of stops) stop();
    list.removeEventListener('click', saveOrRemove);
  };
}

/** Says after the first fact of a headline that it has been read or opened. The stylesheet mutes such headlines. */
function showNote(headline: Element, slug: string): void {
  const mark = readStories.get(slug) !== undefined ? 'data-read' : openedSlugs().has(slug) ? 'data-opened' : undefined;
  headline.toggleAttribute('data-seen', mark !== undefined);
  const before = headline.querySelector('[data-read], [data-opened]');
  if (mark === undefined) return before?.remove();
  const note = before ?? document.createElement('span');
  if (note.hasAttribute(mark)) return;
  note.toggleAttribute('data-opened', false);
  note.toggleAttribute(mark, true);
  Object.assign(note, { lang: language, dir: direction });
  note.textContent = mark === 'data-read' ? messages.readNote : messages.openedNote;
  headline.querySelector('.headline-note')?.firstElementChild?.after(note);
}

function showSaved(headline: Element, isSaved: boolean): void {
  const button = headline.querySelector('button');
  const name = button?.getAttribute('aria-labelledby') ?? '';
  if (button === null || name.startsWith('un') === isSaved) return;
  button.setAttribute('aria-labelledby', isSaved ? `un${name}` : name.slice(2));
  // Browser translation may have put elements around the word.
  button.textContent = isSaved ? messages.saved : messages.save;
}
