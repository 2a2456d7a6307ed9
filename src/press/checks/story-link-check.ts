import { slugFault } from '../../edition/slug.ts';
import * as messages from '../copy/messages/stories.ts';
import type { Releases } from './release.ts';

/** Checks a link to a story. Returns a function that makes the message; undefined for a good link. */
export type CheckStoryLink = (slug: string, ownSlug?: string) => (() => string) | undefined;

/**
 * A check of links to stories. A link to a story whose file is faulty is good. A link to a story that is published
 * later than the story with the link is a fault.
 * @param slugs of all stories
 * @param now milliseconds since 1970
 */
export function storyLinkCheck(slugs: ReadonlySet<string>, releases: Releases, now: number): CheckStoryLink {
  return (link, ownSlug) => {
    const [slug = '', ...passage] = link.split('#');
    if (slug === ownSlug) return () => messages.linkToItself;
    const ownTime = ownSlug === undefined ? now : Math.max(now, releases.get(ownSlug)?.time ?? now);
    const isLater = (other: string) => (releases.get(other)?.time ?? now) > ownTime;
    if (slugs.has(link)) {
      const embargo = releases.get(link)?.embargo;
      if (!isLater(link)) return undefined;
      if (ownSlug === undefined) return () => messages.frontOfUnpublished(link, embargo);
      return () => (embargo === undefined ? messages.linkToDraft(link) : messages.linkToEmbargoed(link, embargo));
    }
    return () => {
      // File names that aren't slugs have a fault of their own, and a link to a story that is published later would be
      // one, so they aren't suggested.
      const isGood = (other: string) => other !== ownSlug && slugFault(other) === undefined && !isLater(other);
      const suggested = [...slugs].filter(isGood);
      return passage.length === 0
        ? messages.noStory(link, suggested)
        : messages.linkToPassage(link, slug, suggested.includes(slug), suggested);
    };
  };
}
