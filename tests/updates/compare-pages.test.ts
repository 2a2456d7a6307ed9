import { describe, expect, test } from 'vitest';
import type { Card, FrontPage, ListPage, StoryPage } from '../../src/edition/published.ts';
import { pageChange } from '../../src/updates/compare-pages.ts';
import { list, masthead, storyData, topics } from '../fixtures/service-worker.ts';

type StoryFields = Partial<StoryPage['story']>;
const story = (fields: StoryFields = {}) => storyData('flood', { body: [paragraph('Water rose.')], ...fields });
const paragraph = (...text: StoryPage['story']['corrections'][number]['text']) =>
  ({ type: 'paragraph', text }) as const;

describe('a story', () => {
  test.each<[string, StoryFields]>([
    ['headline', { headline: 'Another' }],
    ['standfirst', { description: 'Another' }],
    ['author', { authors: [{ name: 'Someone' }] }],
    ['text', { body: [paragraph('Water fell.')] }],
    ['kind of a paragraph', { body: [{ type: 'heading', text: ['Water rose.'] }] }],
    ['picture', { image: { from: 'shipped', src: '/a.png', alt: '', width: 1, height: 1 } }],
  ])('has a new version if its %s differs', (_, fields) => {
    expect(pageChange(story(), story(fields))).toBe('new-story');
  });

  test.each<[string, StoryFields]>([
    ['nothing', {}],
    [
      'links that the build adds to names',
      { body: [paragraph({ type: 'topic', slug: 'water', content: ['Water'] }, ' rose.')] },
    ],
    ['its topics', { topics: [{ slug: 'water', name: 'Water' }] }],
  ])('has none if %s differs', (_, fields) => {
    expect(pageChange(story(), story(fields))).toBe('none');
  });

  test('has none if only its related headlines differ', () => {
    const related = [{ slug: 'storm', headline: 'Storm', text: { kind: 'headline-only' as const } }];
    expect(pageChange(story(), { ...story(), related })).toBe('none');
  });

  test('was corrected if it has a correction more, or another', () => {
    const with1 = story({ corrections: [{ text: ['Wrong name.'] }] });
    expect(pageChange(story(), with1)).toBe('corrected');
    expect(pageChange(with1, story({ corrections: [{ text: ['Wrong names.'] }] }))).toBe('corrected');
    expect(pageChange(with1, with1)).toBe('none');
    expect(pageChange(with1, story())).toBe('new-story');
  });
});

const card = (slug: string, fields: Partial<Card> = {}): Card => ({
  slug,
  headline: slug,
  text: { kind: 'headline-only' },
  ...fields,
});
const frontWith = (...cards: Card[]): FrontPage => ({ groups: [{ cards, total: cards.length }] });
const listWith = (...cards: Card[]): ListPage => ({ ...list, cards });

describe.each([
  ['the front page', frontWith],
  ['a list', listWith],
])('%s', (_, page) => {
  test('has new stories if it has one that is not shown', () => {
    expect(pageChange(page(card('a'), card('b')), page(card('c'), card('a')))).toBe('new-stories');
  });

  test('has a new version if stories are in another order, gone, or have other headlines', () => {
    const shown = page(card('a'), card('b'));
    expect(pageChange(shown, page(card('b'), card('a')))).toBe('new-page');
    expect(pageChange(shown, page(card('a')))).toBe('new-page');
    expect(pageChange(shown, page(card('a', { headline: 'A!' }), card('b')))).toBe('new-page');
  });

  test('has no new stories if one was renamed', () => {
    expect(pageChange(page(card('a')), page(card('a-2', { formerSlugs: ['a'] })))).toBe('new-page');
  });

  test('has no new version if readers see no difference', () => {
    expect(pageChange(page(card('a')), page(card('a')))).toBe('none');
  });
});

test('the beginning of the lead story counts on the front page', () => {
  const leadWith = (text: string): FrontPage => ({
    groups: [],
    lead: { card: card('a'), opening: [[text]], continues: true, related: [], relatedTotal: 0 },
  });
  expect(pageChange(leadWith('One.'), leadWith('Two.'))).toBe('new-page');
});

test('other data is not compared', () => {
  for (const data of [masthead, topics, undefined, null, 'text', []]) expect(pageChange(data, data)).toBeUndefined();
});
