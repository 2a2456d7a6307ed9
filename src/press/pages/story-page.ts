import { dateLanguage, momentOf } from '../../edition/dates.ts';
import type { Card, Story, StoryPage } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { nameAndAddress } from '../model/named.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { Relations } from '../related/relate.ts';
import type { QuotedPassages } from './quoted-passages.ts';
import type { RelatedHeadlines } from './related-headlines.ts';
import { sectionLink } from './section-link.ts';
import { formerSlugsOf, type CardOf } from './story-cards.ts';
import { summaryOf } from './summary.ts';
import { createTimelines } from './timeline.ts';
import { withTopicLinks } from './topic-links.ts';

/** With fewer related headlines than this, the section's other headlines follow. */
const fewRelated = 4;
const moreLength = 6;

/** The functions that story pages are made with. */
export interface StoryPageParts {
  readonly cardOf: CardOf;
  readonly relatedTo: RelatedHeadlines;
  readonly passagesFor: QuotedPassages;
  readonly relations: Pick<Relations, 'areVersions'>;
}

/** Makes the data of an edition's story pages. */
export function storyPages(
  edition: Edition,
  { cardOf, relatedTo, passagesFor, relations }: StoryPageParts,
): (story: PressStory) => StoryPage {
  const timelineOf = createTimelines(
    cardOf,
    (story, other) => relations.areVersions(story.slug, other.slug),
    edition.language,
  );
  return (story) => {
    const related = relatedTo(story);
    return {
      story: storyOf(story, edition, cardOf),
      related,
      ...omitUndefined({ more: related.length < fewRelated ? moreFrom(story, related, edition, cardOf) : undefined }),
      passages: passagesFor(story),
      ...omitUndefined({ soFar: timelineOf(story) }),
    };
  };
}

function storyOf(story: PressStory, edition: Edition, cardOf: CardOf): Story {
  const { slug, headline, description, authors, topics, basedOn, language } = story;
  const moment = (iso: string | undefined) =>
    iso === undefined ? undefined : momentOf(iso, dateLanguage(language, edition.language), language);
  return {
    slug,
    headline,
    summary: summaryOf(story),
    authors: authors.map(nameAndAddress),
    text: cardOf(story).text,
    topics: topics.map((topic) => ({ slug: topic.slug, name: topic.name })),
    corrections: story.corrections.map(({ text, datePublished }) => ({
      text,
      ...omitUndefined({ published: moment(datePublished) }),
    })),
    body: withTopicLinks(story.body, topics),
    basedOn: [...basedOn],
    ...omitUndefined({
      formerSlugs: formerSlugsOf(story),
      description,
      language: languageOf(language, edition.language),
      section: sectionLink(story.section),
      dateline: story.dateline,
      published: moment(story.datePublished),
      modified: moment(story.dateModified),
      image: story.image,
      license: story.license,
      copyrightHolder: story.copyrightHolder,
    }),
  };
}

/** Other headlines of the story's section that are not listed as related. */
function moreFrom(story: PressStory, related: readonly Card[], edition: Edition, cardOf: CardOf): StoryPage['more'] {
  const section = sectionLink(story.section);
  if (section === undefined) return undefined;
  const listed = new Set([story.slug, ...related.map(({ slug }) => slug)]);
  const cards: Card[] = [];
  for (const other of edition.stories) {
    if (cards.length === moreLength) break;
    if (other.section === story.section && !listed.has(other.slug)) cards.push(cardOf(other));
  }
  return cards.length === 0 ? undefined : { section, cards };
}
