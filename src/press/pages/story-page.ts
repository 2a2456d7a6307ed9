import { authorAddress } from '../../edition/addresses.ts';
import { dateLanguage } from '../../edition/dates.ts';
import type { Story, StoryPage } from '../../edition/published.ts';
import { directionOf, languageOf, nameOfLanguage } from '../../text/language.ts';
import { momentIn } from '../model/moments.ts';
import { translationsOf } from '../model/languages/translations.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { Relations } from '../related/relate.ts';
import type { QuotedPassages } from './quoted-passages.ts';
import type { RelatedHeadlines } from './related-headlines.ts';
import { partsBeside, seriesAround } from './series-around.ts';
import { createMoreHeadlines } from './more-headlines.ts';
import { sectionLink } from './section-link.ts';
import { externalLinks } from './external-links.ts';
import { formerSlugsOf, type CardOf } from './story-cards.ts';
import { summaryOf } from './summary.ts';
import { createTimelines } from './timeline.ts';
import { digestOf } from '../reuse/digest.ts';
import { topicLink } from './topic-link.ts';
import { withTopicLinks } from './topic-links.ts';

/** With fewer related headlines than this, others on a topic of the story follow, and then others of its section. */
const fewRelated = 4;

/** The functions that story pages are made with. */
export interface StoryPageParts {
  readonly cardOf: CardOf;
  readonly relatedTo: RelatedHeadlines;
  readonly passagesFor: QuotedPassages;
  readonly relations: Pick<Relations, 'areVersions'>;
}

/** The data of a story's page, and a digest of what it is made of. */
export interface StoryPagePlan {
  readonly key: string;
  readonly make: () => StoryPage;
}

/** Plans an edition's story pages: what they have besides the story is made at once, and the story on request. */
export function storyPages(
  edition: Edition,
  { cardOf, relatedTo, passagesFor, relations }: StoryPageParts,
): (story: PressStory) => StoryPagePlan {
  const timelineOf = createTimelines(
    cardOf,
    (story, other) => relations.areVersions(story.slug, other.slug),
    edition.language,
  );
  const more = createMoreHeadlines(edition, cardOf);
  return (story) => {
    const isExpired = story.status.kind === 'expired';
    const related = isExpired ? [] : relatedTo(story);
    const files = [...new Set(story.facts.files)];
    const series = seriesAround(story, cardOf, edition.language);
    const soFar = timelineOf(story, new Set(related.map(({ slug }) => slug)));
    const parts = partsBeside(story);
    const listed = new Set([story, ...parts, ...related].map(({ slug }) => slug));
    const isShort = () => listed.size - parts.length <= fewRelated;
    const moreOn = isShort() && !isExpired ? more.onTopic(story, listed, soFar?.topic.slug) : undefined;
    for (const { slug } of moreOn?.cards ?? []) listed.add(slug);
    const beside = {
      related,
      ...omitUndefined({ moreOn, more: isShort() ? more.inSection(story, listed) : undefined }),
      passages: isExpired ? [] : passagesFor(story),
      ...omitUndefined({
        // The parts of a series are linked below the text already.
        soFar: soFar?.cards.every(({ slug }) => series?.cards.some((part) => part.slug === slug)) ? undefined : soFar,
        series,
        files: files.length === 0 ? undefined : files,
      }),
    };
    return {
      key: digestOf(JSON.stringify([inputsOf(story, edition), beside])),
      make: () => ({ story: storyOf(story, edition, cardOf), ...beside }),
    };
  };
}

/** All that decides the data of a story and the head of its page, besides the settings of the edition. */
function inputsOf(story: PressStory, edition: Edition) {
  const { digest, topics, about, section, series, status, datePublished, dateModified, urgency, genre } = story;
  return [
    digest,
    [story.slug, story.headline, story.language, datePublished, dateModified, urgency, genre, status, section?.slug],
    topics.map(({ slug, name, kind, sameAs }) => [slug, name, kind, sameAs]),
    about.map(({ kind, sameAs }) => [kind, sameAs]),
    series === undefined ? undefined : [topicLink(series.series, edition.language), series.position],
    translationsOf(story, edition).map((other) => [other.slug, other.language, other.url]),
  ];
}

function storyOf(story: PressStory, edition: Edition, cardOf: CardOf): Story {
  const shown = storyWithoutLinks(story, edition, cardOf);
  const links = [...externalLinks(shown)];
  return links.length === 0 ? shown : { ...shown, links };
}

/** The data of a story, without the list of its links to other sites. */
function storyWithoutLinks(story: PressStory, edition: Edition, cardOf: CardOf): Story {
  const { slug, headline, description, authors, topics, basedOn, language } = story;
  const { text, genre, series } = cardOf(story);
  const moment = (iso: string | undefined, since?: string) =>
    iso === undefined
      ? undefined
      : momentIn(iso, dateLanguage(language, edition.language), edition.timeZone, language, since);
  return {
    slug,
    headline,
    summary: summaryOf(story),
    authors: authors.map(({ name, slug: authorSlug, jobTitle }) => ({
      name,
      url: authorAddress(authorSlug),
      // Among several names it would be unclear whose it is.
      ...omitUndefined({ jobTitle: authors.length === 1 ? jobTitle : undefined }),
    })),
    text,
    topics: topics.map((topic) => ({ slug: topic.slug, name: topic.name })),
    corrections: story.corrections.map(({ text: corrected, datePublished, change }) => ({
      text: corrected,
      ...omitUndefined({ published: moment(datePublished), change: change === undefined ? undefined : [...change] }),
    })),
    body: withTopicLinks(story.body, topics),
    basedOn: [...basedOn],
    ...omitUndefined({
      formerSlugs: formerSlugsOf(story),
      expired: story.status.kind === 'expired' ? moment(story.status.date) : undefined,
      description,
      standfirst: story.standfirst,
      language: languageOf(language, edition.language),
      translations: translationLinks(story, edition),
      section: story.section && sectionLink(story.section, story.language),
      genre,
      series,
      sponsor: story.sponsor,
      dateline: story.dateline,
      published: moment(story.datePublished),
      modified: moment(story.dateModified, story.datePublished),
      image: story.image,
      license: story.license,
      copyrightHolder: story.copyrightHolder,
    }),
  };
}

/** The same story in other languages, by the names of the languages in themselves. */
function translationLinks(story: PressStory, edition: Edition): Story['translations'] {
  const others = translationsOf(story, edition);
  if (others.length === 0) return undefined;
  return others.map(({ slug, language: lang, url }) => ({
    slug,
    ...omitUndefined({ path: url === undefined ? undefined : new URL(url).pathname }),
    name: nameOfLanguage(lang),
    language: { lang, dir: directionOf(lang) },
  }));
}
