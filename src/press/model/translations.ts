import type { Edition, PressStory } from './edition.ts';

/** The same story in other languages, in the order of the story's list. Expired ones are left out. */
export const translationsOf = ({ translations }: PressStory, { bySlug }: Edition): PressStory[] =>
  translations.flatMap((slug) => bySlug.get(slug) ?? []).filter(({ status }) => status.kind !== 'expired');
