import { element, textElement, type Markup } from '../../text/markup.ts';
import type { FeedItem } from './feed.ts';

/** The namespace of Media RSS, for the root of a feed. */
export const mediaNamespace = { 'xmlns:media': 'http://search.yahoo.com/mrss/' };

/** The main picture of a story as Media RSS (https://www.rssboard.org/media-rss), in RSS and in Atom. */
export function mediaOf({ picture }: FeedItem): Markup[] {
  if (picture === undefined) return [];
  const { url, width, height, thumbnail, description, credit } = picture;
  return [
    element('media:content', { url, medium: 'image', width, height }, [
      ...(description === '' ? [] : [textElement('media:description', description)]),
      ...(credit === '' ? [] : [textElement('media:credit', credit)]),
      ...(thumbnail === undefined ? [] : [element('media:thumbnail', { ...thumbnail })]),
    ]),
  ];
}
