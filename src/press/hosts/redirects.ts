import { publicAddress, storyAddress, topicAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import { topicLanguage } from '../model/collections/topic-language.ts';
import type { Edition } from '../model/edition.ts';
import { escapeAttribute, escapeText } from '../../text/escape-markup.ts';

/** A redirect from a former address, or one of another name, to the current address. Both are below the base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A redirect, with what it leads to: a story or a topic. */
export interface MovedPage extends Redirect {
  readonly title: string;
  /** Of the title, as a BCP 47 tag. */
  readonly language: string;
}

/**
 * All redirects of an edition, sorted by address. They lead from the former addresses of stories, and from the
 * addresses of other names of topics, and to the stories of a site's other editions. No redirect leads to another one:
 * a former slug that is also the slug of a story, or also a former slug of another story, is a fault of the edition.
 */
export function movedPages(edition: Edition): MovedPage[] {
  const topics = edition.topics.flatMap((topic) =>
    topic.aliases.map((alias) => ({
      from: topicAddress(alias),
      to: topicAddress(topic.slug),
      title: topic.name,
      language: topicLanguage(topic, edition.language),
    })),
  );
  const stories = [...edition.stories, ...edition.expired].flatMap((story) =>
    story.aliases.map((alias) => ({
      from: storyAddress(alias),
      to: storyAddress(story.slug),
      title: story.headline,
      language: story.language,
    })),
  );
  return [...stories, ...topics, ...movedElsewhere(edition)].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * In a site of several languages the address of a story without that of its edition leads to the story: it was the
 * story's address before the site had editions in several languages.
 */
function movedElsewhere({ languages, language, elsewhere }: Edition): MovedPage[] {
  if (languages[0]?.language !== language) return [];
  return [...elsewhere].flatMap(([slug, { edition, aliases, ...story }]) =>
    [slug, ...aliases].map((former) => ({
      from: storyAddress(former),
      to: `/${edition.folder}${storyAddress(slug).slice(1)}`,
      title: story.headline,
      language: story.language,
    })),
  );
}

/**
 * The page at a former address, for hosts that can't redirect. It redirects with a `<meta>` tag and
 * has a link for browsers that ignore it. Search engines don't index it.
 * @param url the edition's public address, if it has one
 */
export function redirectPage({ title, language, to }: MovedPage, base: string, url: string | undefined): string {
  const headline = escapeText(title);
  const address = escapeAttribute(`${base}${to.slice(1)}`);
  const canonical = url === undefined ? address : escapeAttribute(publicAddress(url, to));
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(language)}" dir="${directionOf(language)}">`,
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
