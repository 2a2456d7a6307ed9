import { authorAddress } from '../../edition/addresses.ts';
import { dateLanguage } from '../../edition/dates.ts';
import type { Story, StoryPage } from '../../edition/published.ts';
import { directionOf, languageOf, nameOfLanguage } from '../../text/language.ts';
import { momentIn } from '../model/moments.ts';
import { translationsOf } from '../model/languages/translations.ts';
import type { Edition, PressStory, Section } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { Relations } from '../related/relate.ts';
import { noPassages, type QuotedPassages } from './quoted-passages.ts';
import { withPicture } from './list-cards.ts';
import { relatedCard, type RelatedHeadlines } from './related-headlines.ts';
import { partsBeside, seriesAround } from './series-around.ts';
import { createMoreHeadlines } from './more-headlines.ts';
import { sectionLink } from './section-link.ts';
import { externalLinks } from './external-links.ts';
import { cardKeys, formerSlugsOf, type CardOf, type PlannedList, type ReadStory } from './story-cards.ts';
import { summaryOf } from './summary.ts';
import { createTimelines, soFarOf } from './timeline.ts';
import { topicLink, type ListedName } from './topic-link.ts';
import { withTopicLinks } from './topic-links.ts';

/**
 * If related headlines and timeline together have fewer headlines than this, more follow: first others on a topic of
 * the story, then others of its section.
 */
const fewHeadlines = 4;

/** The functions that story pages are made with. */
export interface StoryPageParts {
  readonly cardOf: CardOf;
  readonly relatedTo: RelatedHeadlines;
  readonly passagesFor: QuotedPassages;
  readonly relations: Pick<Relations, 'areVersions'>;
}

/** The data of a story's page, and what it is made of, besides the settings of the edition. */
export interface StoryPagePlan {
  readonly inputs: unknown;
  readonly make: () => StoryPage;
}

/** Plans an edition's story pages. It chooses at once what a page has besides the story. It makes data on request. */
export function storyPages(
  edition: Edition,
  { cardOf, relatedTo, passagesFor, relations }: StoryPageParts,
): (story: PressStory, read?: ReadStory) => StoryPagePlan {
  const { language } = edition;
  let noteRead: ReadStory = () => {};
  const timelineOf = createTimelines((story, other) => {
    noteRead(other);
    return relations.areVersions(story.slug, other.slug);
  });
  const more = createMoreHeadlines(edition);
  const shownCard = (story: PressStory) => withPicture(cardOf(story), story);
  const keyOfCard = cardKeys(shownCard);
  const keyOf = (story: PressStory) => {
    noteRead(story);
    return keyOfCard(story);
  };
  return (story, read = () => {}) => {
    noteRead = read;
    read(story);
    const isExpired = story.status.kind === 'expired';
    const related = isExpired ? [] : relatedTo(story);
    const series = seriesAround(story);
    const timeline = timelineOf(story, new Set(related.map((one) => one.story.slug)));
    const parts = partsBeside(story);
    // The parts of a series are linked below the text already.
    const soFar = timeline?.stories.every((one) => series?.stories.includes(one)) ? undefined : timeline;
    const listed = new Set(
      [story, ...parts, ...related.map((one) => one.story), ...(soFar?.stories ?? [])].map(({ slug }) => slug),
    );
    const isShort = () => listed.size - parts.length <= fewHeadlines;
    const moreOn = isShort() && !isExpired ? more.onTopic(story, listed, soFar?.about.slug) : undefined;
    for (const { slug } of moreOn?.stories ?? []) listed.add(slug);
    const inSection = isShort() ? more.inSection(story, listed) : undefined;
    const passages = isExpired ? noPassages : passagesFor(story, read);
    const listKey = (list: (PlannedList<ListedName | Section> & { readonly total?: number }) | undefined) =>
      list && [list.about.slug, list.about.name, list.total, ...list.stories.map(keyOf)];
    const linkKey = (list: PlannedList<ListedName> | undefined) => list && topicLink(list.about, language).language;
    const shown = [
      related.map((one) => [keyOf(one.story), one.why]),
      [moreOn, inSection, soFar, series].map(listKey),
      [moreOn, soFar, series].map(linkKey),
      passages.inputs,
    ];
    const make = (): StoryPage => {
      const files = [...new Set(story.facts.files)];
      return {
        story: storyOf(story, edition, cardOf),
        related: related.map((one) => relatedCard(one, cardOf)),
        ...omitUndefined({
          moreOn: moreOn && { topic: topicLink(moreOn.about, language), cards: moreOn.stories.map(shownCard) },
          more: inSection && {
            section: sectionLink(inSection.about, language),
            cards: inSection.stories.map(shownCard),
          },
        }),
        passages: passages.make(),
        ...omitUndefined({
          soFar: soFar && soFarOf(soFar, cardOf, language),
          series: series && soFarOf(series, cardOf, language),
          files: files.length === 0 ? undefined : files,
        }),
      };
    };
    return { inputs: [inputsOf(story, edition), shown], make };
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
