import { describe, expect, test } from 'vitest';
import { editionFile, editionOf, faultsOf } from '../../fixtures/copy.ts';

const stories = {
  ...Object.fromEntries(
    ['quay', 'ferry', 'tower', 'vote', 'lamp', 'river', 'choir'].map((slug) => [
      `${slug}.json`,
      { headline: slug, body: ['Text.'] },
    ]),
  ),
  'snow.json': { headline: 'Snow line drops' },
};

const faultsWith = (front: unknown, more = {}) =>
  faultsOf({ 'edition.json': { ...editionFile, front }, ...stories, ...more }).map((fault) =>
    /"(front.*?)": (.*)/u.exec(fault)?.slice(1).join(' '),
  );

describe('the places of the front page', () => {
  test('each take the stories that the editor names', () => {
    const front = {
      lead: 'quay',
      package: ['ferry'],
      five: ['tower'],
      second: ['vote', 'snow'],
      opinion: ['lamp'],
      wide: 'river',
      stories: ['choir', 'vote'],
    };
    const edition = editionOf({ 'edition.json': { ...editionFile, front }, ...stories });
    expect(edition.lead?.slug).toBe('quay');
    expect(edition.frontStories).toEqual(['choir', 'vote']);
    const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
    expect(slugs(edition.front.package)).toEqual(['ferry']);
    expect(slugs(edition.front.five)).toEqual(['tower']);
    expect(slugs(edition.front.second)).toEqual(['vote', 'snow']);
    expect(slugs(edition.front.opinion)).toEqual(['lamp']);
    expect(edition.front.wide?.slug).toBe('river');
  });

  test('are empty where the editor names none', () => {
    const { front } = editionOf({ 'edition.json': editionFile, ...stories });
    expect(front).toEqual({ package: [], five: [], second: [], opinion: [], wide: undefined });
  });

  test('leave the featured story to one that has no other place and that nobody paid for', () => {
    const placed = { second: ['choir', 'ferry'], wide: 'lamp' };
    const files = { ...stories, 'quay.json': { headline: 'quay', body: ['Text.'], sponsor: { name: 'Acme' } } };
    expect(editionOf({ 'edition.json': { ...editionFile, front: placed }, ...files }).lead?.slug).toBe('river');
  });

  test('have no story that does not exist, and each story once', () => {
    expect(
      faultsWith({
        lead: 'quay',
        package: ['ferri', 'quay'],
        five: ['tower', 'tower'],
        second: ['vote', 'tower'],
        opinion: ['nowhere-at-all'],
        wide: 'vote',
      }),
    ).toEqual([
      'front.package[0] no story "ferri"; did you mean "ferry"?',
      'front.package[1] "quay" is in "front.lead" too, and no story stands twice above the sections; ' +
        'remove one of the two',
      'front.five[1] "tower" is listed twice; remove one of the two',
      'front.second[1] "tower" is in "front.five" too, and no story stands twice above the sections; ' +
        'remove one of the two',
      expect.stringMatching(/^front\.opinion\[0\] no story "nowhere-at-all"; write one of /u),
      'front.wide "vote" is in "front.second" too, and no story stands twice above the sections; ' +
        'remove one of the two',
    ]);
  });

  test.each(['package', 'five', 'opinion', 'wide'])('need a text: %s', (slot) => {
    const front = { [slot]: slot === 'wide' ? 'snow' : ['snow'] };
    expect(faultsWith(front)).toEqual([
      `front.${slot}${slot === 'wide' ? '' : '[0]'} "snow" has only a headline, and this place needs a text; ` +
        'write its "body", or list it in "second" or "stories"',
    ]);
  });

  test.each(['lead', 'second'])('can have a headline-only story: %s', (slot) => {
    expect(faultsWith({ [slot]: slot === 'lead' ? 'snow' : ['snow'] })).toEqual([]);
  });

  test('are five where the page counts them', () => {
    expect(faultsWith({ five: ['quay', 'ferry', 'tower', 'vote', 'lamp', 'river'] })).toEqual([
      expect.stringContaining('these are more than five stories; remove the last ones, or move them to "second"'),
    ]);
  });

  test('name a story by either form of its letters', () => {
    const more = { '\u00e9clair.json': { headline: 'Éclair', body: ['Text.'] } };
    expect(faultsWith({ lead: 'e\u0301clair', wide: '\u00e9clair' }, more)).toHaveLength(1);
  });
});
