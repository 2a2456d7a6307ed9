import type { StoryDocument, StoryTopic } from '../related/features.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { instantOf } from '../model/story-dates.ts';
import { textOf } from './story-cards.ts';

/** A story's topics, in the form that `relate` reads. */
export const subjectsOf = (story: PressStory): StoryTopic[] =>
  story.topics.map(({ slug, name, kind }) => ({ slug, name, type: kind }));

/** An edition's stories, in the form that `relate` reads. */
export const documentsOf = (edition: Edition): StoryDocument[] =>
  edition.stories.map((story) => ({
    slug: story.slug,
    language: story.language,
    headline: story.headline,
    description: story.description ?? '',
    topics: subjectsOf(story),
    keywords: story.keywords,
    text: textOf(story).join('\n'),
    date: story.datePublished === undefined ? undefined : instantOf(story.datePublished).toISOString(),
  }));
