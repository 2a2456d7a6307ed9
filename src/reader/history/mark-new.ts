import { direction, language } from '#messages/language.ts';
import { newNote } from '#messages/reader/controls.ts';
import { noteFrontVisit } from './front-visits.ts';

/**
 * Marks the headlines of the front page that were published since the reader's last visit. The stylesheet gives them
 * the accent colour; the word is for screen readers. Nothing moves.
 * @param list only the front page has headlines with `data-at`, when they were published
 */
export function markNew(list: Element): void {
  const headlines = list.querySelectorAll<HTMLElement>('[data-at]:not([data-new])');
  const since = headlines.length === 0 ? undefined : noteFrontVisit(Date.now());
  if (since === undefined) return;
  for (const headline of headlines) {
    if (!(Date.parse(headline.dataset['at'] ?? '') > since)) continue;
    headline.toggleAttribute('data-new', true);
    const word = Object.assign(document.createElement('span'), { lang: language, dir: direction });
    word.className = 'visually-hidden';
    word.textContent = newNote;
    headline.querySelector('.headline-note')?.append(word);
  }
}
