import { paragraphId } from '../../edition/addresses.ts';
import { momentOf } from '../../edition/dates.ts';
import { languageOf } from '../../text/language.ts';
import { passageAbout } from '../related/quotes.ts';
import type { Document, Subject } from '../related/features.ts';
import { blockText, plainText } from '../../edition/plain-text.ts';
import type { Card, Passage, Reason, RelatedCard } from '../../edition/published.ts';
import { readingMinutes } from './reading-time.ts';
import { relate, type Memory, type Why } from '../related/relate.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { linkedStories } from '../model/linked-stories.ts';
import { headlineOf, present, sectionLink, written } from '../model/wording.ts';

/** Computed headlines fill up to this many; the editor's own are all shown. */
const relatedLength = 10;
const passagesShown = 2;

/** What all pages ask for: cards, and the stories related to one. */
export interface Desk {
  readonly card: (story: PressStory) => Card;
  readonly textOf: (story: PressStory) => string[];
  readonly related: (story: PressStory) => RelatedCard[];
  readonly passages: (story: PressStory) => Passage[];
  readonly areVersions: (story: PressStory, other: PressStory) => boolean;
}

const textOf = (story: PressStory): string[] => story.body.map(blockText);

/** The stories that an editor names as related. */
const relatedBy = ({ file }: PressStory): string[] => (file.related ?? []).map((slug) => slug.normalize('NFC'));

const subjectsOf = (story: PressStory): Subject[] =>
  story.topics.map(({ slug, name, kind }) => ({ slug, name, type: kind }));

/** The stories as they are compared with one another. */
export function documentsOf(edition: Edition): Document[] {
  return edition.stories.map((story) => ({
    slug: story.slug,
    language: story.language,
    headline: story.file.headline,
    description: story.file.description ?? '',
    topics: subjectsOf(story),
    keywords: story.file.keywords ?? [],
    text: textOf(story).join('\n'),
    date: story.file.datePublished,
  }));
}

/**
 * Reads the whole edition once, for what its pages will ask.
 * @param memory what is known from earlier builds
 */
export function makeDesk(edition: Edition, memory?: Memory): Desk {
  const minutes = new Map<PressStory, number>();
  const card = (story: PressStory): Card => {
    if (story.body.length > 0 && !minutes.has(story)) minutes.set(story, readingMinutes(textOf(story).join('\n')));
    const time = minutes.get(story);
    return {
      slug: story.slug,
      headline: written(story.file.alternativeHeadline) ?? headlineOf(story),
      ...present({
        section: sectionLink(story.section),
        published:
          story.file.datePublished === undefined
            ? undefined
            : momentOf(story.file.datePublished.slice(0, 10), edition.file.inLanguage),
        language: languageOf(story.file.inLanguage, edition.file.inLanguage),
      }),
      text: time === undefined ? { kind: 'headline-only' } : { kind: 'full', minutes: time },
    };
  };

  const computed = relate(documentsOf(edition), memory);
  const linkedFrom = new Map<string, string[]>();
  for (const story of edition.stories) {
    for (const other of new Set([...relatedBy(story), ...linkedStories(story.body)])) {
      const linked = linkedFrom.get(other);
      if (linked === undefined) linkedFrom.set(other, [story.slug]);
      else if (linked.length < relatedLength) linked.push(story.slug);
    }
  }
  const related = (story: PressStory): RelatedCard[] => {
    const why = new Map<string, Reason | undefined>();
    const reasonFor = (slug: string) => told(computed.why(story.slug, slug));
    for (const slug of relatedBy(story)) why.set(slug, reasonFor(slug));
    for (const slug of linkedStories(story.body)) {
      if (why.size < relatedLength && !why.has(slug)) why.set(slug, reasonFor(slug));
    }
    for (const { slug, why: reason } of computed.related(story.slug, relatedLength)) {
      if (why.size < relatedLength && !why.has(slug)) why.set(slug, told(reason));
    }
    // An editor's link is good in both directions, behind what a story itself has in common with others.
    for (const slug of linkedFrom.get(story.slug) ?? []) {
      if (why.size < relatedLength && !why.has(slug)) why.set(slug, reasonFor(slug) ?? { kind: 'linked' });
    }
    return [...why].flatMap(([slug, reason]) => {
      const other = edition.bySlug.get(slug);
      return other === undefined ? [] : [{ ...card(other), ...present({ why: reason }) }];
    });
  };

  const passages = (story: PressStory): Passage[] => {
    if (story.body.length > 0) return [];
    const about = { headline: story.file.headline, language: story.language, topics: subjectsOf(story) };
    const candidates = computed.closest(story.slug).flatMap((slug) => edition.bySlug.get(slug) ?? []);
    return candidates
      .filter((other) => other.body.length > 0 && other.language === story.language)
      .flatMap((other) => {
        const paragraphs = other.body.flatMap((block, i) =>
          block.type === 'paragraph' ? [{ id: paragraphId(i), text: plainText(block.text) }] : [],
        );
        const found = passageAbout(about, paragraphs, other.language);
        return found === undefined ? [] : [{ found, other }];
      })
      .toSorted((a, b) => b.found.score - a.found.score || (a.other.slug < b.other.slug ? -1 : 1))
      .slice(0, passagesShown)
      .map(({ found, other }) => ({
        text: found.text,
        paragraph: found.paragraph,
        story: {
          slug: other.slug,
          headline: headlineOf(other),
          ...present({ language: languageOf(other.file.inLanguage, edition.file.inLanguage) }),
        },
      }));
  };
  const areVersions = (story: PressStory, other: PressStory) => computed.areVersions(story.slug, other.slug);
  return { card, textOf, related, passages, areVersions };
}

/** A reason that says something. */
const told = (why: Why): Reason | undefined => (why.kind === 'version' || why.names.length > 0 ? why : undefined);
