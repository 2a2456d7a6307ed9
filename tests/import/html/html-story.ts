import { expect } from 'vitest';
import * as v from 'valibot';
import { parseHtml } from '../../../src/import/html/parse-html.ts';
import { inlineText, storyBody, type BodyOptions, type StoryBody } from '../../../src/import/html/story-body.ts';
import type { BlockFile } from '../../../src/press/blocks/block-file.ts';
import { StoryFile } from '../../../src/press/checks/story-file.ts';

const options: BodyOptions = { place: 'body', base: 'https://carrow.example/news/' };

/** The story of a part of a page. Each body has the form of a story's file. */
export function storyOf(html: string, own: Partial<BodyOptions> = {}): StoryBody {
  const story = storyBody(parseHtml(html, 'fragment').root, { ...options, ...own });
  expect(v.safeParse(StoryFile, { headline: 'Harbour reopens', body: story.body }).issues).toBeUndefined();
  return story;
}

export const bodyOf = (html: string): BlockFile[] => storyOf(html).body;

export const lineOf = (html: string): string => inlineText(parseHtml(html, 'fragment').root, options);

/** What was lost for readers. */
export const missingIn = (html: string): string[] =>
  storyOf(html).losses.flatMap(({ element, made, isFurniture }) => (isFurniture === true ? [] : `${element} ${made}`));
