import { expect, test } from 'vitest';
import * as english from '../../src/messages/en/lists.ts';
import * as englishStory from '../../src/messages/en/story.ts';
import type { Translation } from '../../src/messages/translation.ts';

/** A small catalogue in German. The types are the test: `tsc` checks them with the rest. */
const german = {
  stories: (count: number) => (count === 1 ? '1 Artikel' : `${count} Artikel`),
  listDescription: (title: string, count: number, edition: string) => `${title}: ${count} in ${edition}.`,
  nothingHereYet: 'Noch nichts hier.',
  withoutDate: 'Ohne Datum',
  topicKinds: { Person: 'Person', Organization: 'Organisation', Place: 'Ort', Event: 'Ereignis', Thing: undefined },
  topicAtHost: <T>(topic: T, host: string) => [topic, ` bei ${host}`],
  relatedTopics: 'Verwandte Themen',
  allTopics: 'Alle Themen',
} satisfies Translation<typeof english>;

test('a translation has the same names as English', () => {
  expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
});

test('a translation may order the parts of a sentence as its language does', () => {
  const updated: Translation<typeof englishStory>['updated'] = <T>(date: T) => ['Stand ', date];
  const updatedInJapanese: typeof updated = <T>(date: T) => [date, ' に更新'];
  expect(updatedInJapanese({ iso: '2026-03-10' })).toEqual([{ iso: '2026-03-10' }, ' に更新']);
});

test('a translation that does not fit is an error', () => {
  const { allTopics: _, ...incomplete } = german;
  // @ts-expect-error -- a message is missing
  incomplete satisfies Translation<typeof english>;
  // @ts-expect-error -- a number instead of a text
  ({ ...german, allTopics: 7 }) satisfies Translation<typeof english>;
  // @ts-expect-error -- a text where English has a function
  ({ ...german, stories: 'Artikel' }) satisfies Translation<typeof english>;
  // @ts-expect-error -- a function that wants other arguments
  ({ ...german, stories: (count: string) => count }) satisfies Translation<typeof english>;
  // @ts-expect-error -- a kind of topic is missing
  ({ ...german, topicKinds: { Person: 'Person' } }) satisfies Translation<typeof english>;
  expect(Object.keys(incomplete)).toHaveLength(Object.keys(german).length - 1);
});
