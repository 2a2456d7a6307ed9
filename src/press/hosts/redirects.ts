import { publicAddress, storyAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { escapeAttribute, escapeText } from '../../text/escape-markup.ts';

/** A former address of a story and its present one, both below the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface MovedStory extends Redirect {
  readonly story: PressStory;
}

/**
 * Where former slugs lead. Each leads to a story at once: a former slug that is a story's slug,
 * or another's former one, is a fault of the edition; so no redirect leads to a redirect.
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
 * A page that stands at a former address, for hosts that cannot redirect: it leads on by itself,
 * by a link where that is turned off, and is in no search engine's way.
 * @param url the edition's public address, where it has one
 */
export function stubPage({ story, to }: MovedStory, base: string, url: string | undefined): string {
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
