import { momentOf } from '../../edition/dates.ts';
import { languageOf } from '../../text/language.ts';
import { withMentions } from './topic-links.ts';
import type { Card, Story, StoryPage } from '../../edition/published.ts';
import type { Desk } from './story-cards.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { namedOf } from '../model/make-edition.ts';
import { storySoFar, type Threads } from './topics.ts';
import { headlineOf, oneLine, present, sectionLink, written } from '../model/wording.ts';

/** Where fewer are related than this, the section's other headlines follow. */
const fewRelated = 4;
const moreLength = 6;
const summaryLength = 200;

/** The data of a reading view. */
export function storyPage(story: PressStory, edition: Edition, desk: Desk, threads: Threads): StoryPage {
  const { file } = story;
  const language = edition.file.inLanguage;
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : momentOf(iso, story.language));
  const page: Story = {
    slug: story.slug,
    headline: headlineOf(story),
    summary: written(file.description) ?? summaryOf(desk.textOf(story)),
    authors: (file.author ?? []).map(({ name, url }) => namedOf({ name, ...present({ url }) })),
    text: desk.card(story).text,
    topics: story.topics.map(({ slug, name }) => ({ slug, name })),
    corrections: story.corrections.map(({ text, date }) => ({ text, ...present({ published: moment(date) }) })),
    body: withMentions(story.body, story.topics),
    basedOn: [...story.basedOn],
    ...present({
      description: written(file.description),
      language: languageOf(file.inLanguage, language),
      section: sectionLink(story.section),
      dateline: written(file.dateline),
      published: moment(file.datePublished),
      modified: file.dateModified === file.datePublished ? undefined : moment(file.dateModified),
      image: story.image,
      license: file.license === undefined ? undefined : namedOf(file.license),
      copyrightHolder: file.copyrightHolder === undefined ? undefined : namedOf(file.copyrightHolder),
    }),
  };
  const related = desk.related(story);
  return {
    story: page,
    related,
    ...present({ more: related.length < fewRelated ? moreFrom(story, related, edition, desk) : undefined }),
    passages: desk.passages(story),
    ...present({ soFar: storySoFar(story, desk, threads) }),
  };
}

function moreFrom(story: PressStory, related: readonly Card[], edition: Edition, desk: Desk): StoryPage['more'] {
  const section = sectionLink(story.section);
  if (section === undefined) return undefined;
  const cards: Card[] = [];
  for (const other of edition.stories) {
    if (cards.length === moreLength) break;
    if (other.section === story.section && other !== story && related.every(({ slug }) => slug !== other.slug))
      cards.push(desk.card(other));
  }
  return cards.length === 0 ? undefined : { section, cards };
}

/** How a text begins, cut after a whole word. Nothing is written that the story does not say. */
function summaryOf(text: readonly string[]): string {
  const first = oneLine(text.find((paragraph) => paragraph.trim() !== '') ?? '');
  if (first === '') return 'This edition carries only the headline of this story.';
  if (first.length <= summaryLength) return first;
  const cut = first.slice(0, summaryLength - 1).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > summaryLength / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
