import { describe, expect, test } from 'vitest';
import { featuresOf, type StoryDocument } from '../../../src/press/related/features.ts';
import type { SharedReason } from '../../../src/press/related/reason-keys.ts';
import type { KeptLanguage } from '../../../src/press/related/relate-language.ts';
import { relate, type RelatedCache } from '../../../src/press/related/relate.ts';
import { numbered, TermNumbers } from '../../../src/press/related/term-numbers.ts';

describe('what relating keeps', () => {
  /** A cache that begins empty, and what was kept in it. */
  const emptyCache = () => {
    const kept = new Map<string, KeptLanguage>();
    const reasons = new Map<number, SharedReason>();
    const all = new TermNumbers();
    let found = 0;
    const cache: RelatedCache = {
      features: (story) => numbered(featuresOf(story), all),
      language: (language) => kept.get(language),
      keepLanguage: (language, one) => kept.set(language, structuredClone(one)),
      reasons: {
        at: (key) => reasons.get(key),
        keep: (key, reason) => {
          if (!reasons.has(key)) found += 1;
          reasons.set(key, reason);
        },
      },
    };
    return { kept, cache, reasonsFound: () => found };
  };

  /** A story of a large edition: of the older month, the newest, or without a date. */
  const story = (number: number, version: number): StoryDocument => {
    const text = Array.from(
      { length: 6 },
      (_, i) =>
        `Word${(number * (i + 3)) % 397}, event${(number + i * i) % 211} after Place${(number + version) % 83}.`,
    );
    const topics = [`topic-${number % 61}`, `topic-${(number * 7 + version) % 47}`];
    return {
      slug: `s-${number}`,
      language: 'en',
      headline: `event${number % 211} place${number % 83} own${number} ${version}`,
      description: '',
      keywords: [],
      digest: `${number} ${version}`,
      text: text.join(' '),
      topics: topics.map((slug) => ({ slug, name: slug })),
      ...(number % 13 === 0 ? {} : { date: number % 5 === 0 ? '2026-03-01' : `2026-0${1 + (number % 2)}-01` }),
    };
  };
  test('is nothing of a small edition, whose weights change with every story', () => {
    const { kept, cache } = emptyCache();
    relate(
      Array.from({ length: 20 }, (_, i) => story(i, 0)),
      cache,
    );
    expect([...kept.keys()]).toEqual([]);
  });

  const resultOf = (stories: readonly StoryDocument[], cache?: RelatedCache) => {
    const { related, closest } = relate(stories, cache);
    return stories.map(({ slug }) => [slug, related(slug, 10), closest(slug)]);
  };

  test('is all of a large edition, and changes nothing, edit after edit', { timeout: 300_000 }, () => {
    let large = Array.from({ length: 2010 }, (_, i) => story(i, 0));
    const { kept, cache, reasonsFound } = emptyCache();
    const first = resultOf(large);
    expect(resultOf(large, cache)).toEqual(first);
    expect([...kept.keys()]).toEqual(['en']);
    const all = reasonsFound();
    expect(resultOf(large, cache)).toEqual(first);
    expect(reasonsFound()).toBe(all);
    const edits: readonly ((stories: StoryDocument[]) => StoryDocument[])[] = [
      // A text of the older month, which counts for the weights, and one of the newest.
      (stories) => stories.with(7, story(7, 1)),
      (stories) => stories.with(10, story(10, 1)),
      (stories) => stories.slice(3),
      (stories) => [story(5001, 0), ...stories],
      (stories) => stories.toReversed().map((one) => (one.slug === 's-40' ? story(40, 2) : one)),
      (stories) => stories.map((one, i) => (i % 40 === 0 ? { ...story(i, 3), slug: one.slug } : one)),
    ];
    for (const edit of edits) {
      large = edit(large);
      const result = resultOf(large, cache);
      expect(result).toEqual(resultOf(large));
      expect(result.filter(([, related]) => related?.length !== 0).length).toBeGreaterThan(1000);
    }
  });

  test('is not whether two stories are versions of one text, if the figure of a headline has changed', () => {
    const gale = 'A gale drove the trawler Corrin onto rocks off Sable Head, where a lifeboat took her crew aboard';
    const report = (slug: string, headline: string, text: string): StoryDocument => ({
      ...story(7, 0),
      slug,
      headline,
      text: `${gale}. ${text}`,
      topics: [],
      digest: `${slug} ${headline}`,
    });
    const copy =
      'Divers will look at rocks and hull at dawn, when owners and harbour pilots hope for less wind and waves.';
    const stories = (figure: number) => [
      ...Array.from({ length: 2010 }, (_, i) => story(i, 0)),
      report('gale-a', 'Trawler Corrin lost', 'Divers will look at rocks and hull when wind and waves allow it.'),
      report('gale-b', `Trawler report ${figure}`, copy),
      report('gale-c', 'Trawler report 3', copy),
      report(
        'gale-d',
        'Trawler Corrin explained',
        'Owners thanked rescuers. Three ships struck those reefs before, each in fog.',
      ),
    ];
    const { cache } = emptyCache();
    const ofGale = (result: ReturnType<typeof resultOf>) => result.find(([slug]) => slug === 'gale-a');
    const before = ofGale(resultOf(stories(3), cache));
    const after = ofGale(resultOf(stories(5), cache));
    expect(after).toEqual(ofGale(resultOf(stories(5))));
    expect(after).not.toEqual(before);
  });
});
