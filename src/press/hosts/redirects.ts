import { publicAddress, storyAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { escapeAttribute, escapeText } from '../../text/escape-markup.ts';

/** A redirect from a former address of a story to its current one, both below the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A redirect, with the story that it leads to. */
export interface MovedStory extends Redirect {
  readonly story: PressStory;
}

/**
 * The redirects of an edition's former addresses, sorted by address. No redirect leads to another: a
 * former slug that is a story's slug, or a former slug of another story, is a fault of the edition.
 */
export function movedStories(edition: Edition): MovedStory[] {
  return edition.stories
    .flatMap((story) =>
      story.aliases.map((alias) => ({
        from: storyAddress(alias),
        to: storyAddress(story.slug),
        story,
      })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The page at a former address, for hosts that can't redirect. It redirects with a `<meta>` tag and
 * has a link for browsers that ignore it. Search engines don't index it.
 * @param url the edition's public address, if it has one
 */
export function redirectPage({ story, to }: MovedStory, base: string, url: string | undefined): string {
  const headline = escapeText(story.headline);
  const address = escapeAttribute(`${base}${to.slice(1)}`);
  const canonical = url === undefined ? address : escapeAttribute(publicAddress(url, to));
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(story.language)}" dir="${directionOf(story.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${headline}</title>`,
    `<link rel="canonical" href="${canonical}">`,
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '</head>',
    `<body><p><a href="${address}">${headline}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
