import { isVisible } from '../../text/visible.ts';
import type { PressStory, Section } from './edition.ts';

/** A text in one line, as headlines and metadata are. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
export const headlineOf = (story: PressStory): string => oneLine(story.file.headline);

/** Optional text as an editor means it: what shows nothing is absent. */
export const written = (text: string | undefined): string | undefined =>
  text === undefined || !isVisible(text) ? undefined : oneLine(text);

export const sectionLink = (section: Section | undefined) =>
  section === undefined ? undefined : { slug: section.slug, name: section.name };

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. An absent fact is an absent field, on the page and in the file. */
export function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
