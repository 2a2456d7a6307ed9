import { describe, expect, test } from 'vitest';
import { cardsOfBlock, ranksOf, type FrontBlock, type FrontRanks } from '../../../../src/edition/front-ranks.ts';
import { editionFile, type Files } from '../../../fixtures/copy.ts';
import { frontPageOf } from '../../../fixtures/pages.ts';

const sections = ['world', 'trade'].map((slug) => ({ slug, name: slug }));

/** Stories that fall in rank, half of them in each section. */
const stories = (count: number, more: (i: number) => object = () => ({})): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `s${i}.json`,
      {
        headline: `Story ${i}`,
        description: `About story ${i}.`,
        articleSection: i % 2 === 0 ? 'world' : 'trade',
        datePublished: new Date(Date.UTC(2026, 0, 28) - i * 3_600_000).toISOString(),
        body: ['Text.'],
        ...more(i),
      },
    ]),
  );
const edition = (front: object = {}): Files => ({ 'edition.json': { ...editionFile, sections, front } });

const pageOf = (files: Files) => {
  const page = frontPageOf(files);
  return { ...page, ranks: ranksOf(page) };
};
const slugsOf = (cards: readonly { readonly slug: string }[] | undefined) => cards?.map(({ slug }) => slug);
const block = (ranks: FrontRanks | undefined, kind: FrontBlock['kind']) =>
  ranks?.blocks.filter((one) => one.kind === kind) ?? [];
const slugsOfBlocks = (ranks: FrontRanks | undefined, kind: FrontBlock['kind']) =>
  slugsOf(block(ranks, kind).flatMap(cardsOfBlock));

describe('an edition', () => {
  test('that is small is ranked if its featured story has a picture, which is as wide as the page then', () => {
    const files: Files = {
      ...edition(),
      ...stories(3, (i) => (i === 0 ? { image: { src: 'quay.jpg', alt: 'Quay' } } : {})),
    };
    expect(frontPageOf(files, { pictures: ['quay.jpg'] }).ranks).toBeDefined();
    expect(frontPageOf({ ...edition(), ...stories(3) }).ranks).toBeUndefined();
  });

  test('is not ranked if it has headlines alone, few stories, or neither dates nor urgency', () => {
    for (const files of [
      stories(20, () => ({ body: [], description: undefined })),
      stories(9),
      stories(20, () => ({ datePublished: undefined })),
    ]) {
      const { ranks, groups } = pageOf({ ...edition(), ...files });
      expect(ranks).toBeUndefined();
      expect(groups).toHaveLength(2);
    }
  });

  test('is ranked by its places, however few stories it has', () => {
    const { ranks, groups } = pageOf({ ...edition({ lead: 's0', second: ['s2'] }), ...stories(3) });
    expect(groups).toEqual([]);
    expect(slugsOfBlocks(ranks, 'second')).toEqual(['s2']);
    expect(slugsOfBlocks(ranks, 'sections')).toEqual(['s1']);
  });
});

describe('stories above the sections', () => {
  test('are those that the editor has placed, each with what its place shows', () => {
    const front = { lead: 's9', package: ['s1'], five: ['s2', 's3'], second: ['s4'], opinion: ['s5'], wide: 's6' };
    const { lead, ranks } = pageOf({ ...edition(front), ...stories(12, () => ({ author: [{ name: 'Ada' }] })) });
    expect(lead).toMatchObject({ card: { slug: 's9' }, related: [] });
    expect(ranks).toMatchObject({
      standfirst: 'About story 9.',
      package: [{ slug: 's1', size: 5 }],
      five: [
        { slug: 's2', size: 4, description: 'About story 2.' },
        { slug: 's3', size: 4 },
      ],
    });
    expect(block(ranks, 'opinion')).toMatchObject([{ cards: [{ slug: 's5', byline: { name: 'Ada' } }] }]);
    expect(block(ranks, 'wide')).toMatchObject([{ card: { slug: 's6', size: 2 } }]);
    expect(ranks?.blocks[0]).toMatchObject({ kind: 'second', shape: 'beside' });
  });

  test('else are the most urgent, then the newest; no story is there twice or in its section again', () => {
    const urgent = stories(24, (i) => (i >= 18 ? { urgency: i === 23 ? 1 : 2 } : {}));
    const { lead, ranks } = pageOf({ ...edition(), ...urgent });
    expect(lead?.card.slug).toBe('s23');
    expect(slugsOf(ranks?.five)).toEqual(['s18', 's19', 's20', 's21', 's22']);
    expect(slugsOfBlocks(ranks, 'second')?.toSorted()).toEqual(['s0', 's1', 's2', 's3', 's4', 's5']);
    const all = [...(ranks?.five ?? []), ...(ranks?.blocks.flatMap(cardsOfBlock) ?? [])].map(({ slug }) => slug);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('s23');
  });

  test('have related headlines in the place of the five if fewer than three stories are urgent', () => {
    const files = stories(24, (i) => ({
      ...(i < 2 ? { urgency: 2 } : {}),
      ...(i === 0 ? { related: ['s20', 's1'] } : {}),
    }));
    const { lead, ranks } = pageOf({ ...edition(), ...files });
    expect(ranks?.five).toEqual([]);
    // The other one stands above the sections already.
    expect(lead?.related.map(({ slug }) => slug)).toContain('s20');
    expect(lead?.related.map(({ slug }) => slug)).not.toContain('s1');
    expect(slugsOfBlocks(ranks, 'second')).toContain('s1');
    expect(ranks?.blocks.flatMap(cardsOfBlock).map(({ slug }) => slug)).not.toContain('s20');
  });

  test('contain paid content only if the editor has placed it', () => {
    const paid = stories(24, (i) => (i < 6 ? { sponsor: { name: 'Roofs' } } : {}));
    const above = ({ ranks }: ReturnType<typeof pageOf>) => slugsOfBlocks(ranks, 'second') ?? [];
    expect(above(pageOf({ ...edition(), ...paid })).some((slug) => /^s[0-5]$/u.test(slug))).toBe(false);
    expect(above(pageOf({ ...edition({ second: ['s2'] }), ...paid }))).toEqual(['s2']);
  });
});

describe('sections', () => {
  test('show what the editor has chosen first, all of it, and how many stories they have', () => {
    const chosen = Array.from({ length: 14 }, (_, i) => `s${39 - i}`);
    const { ranks } = pageOf({ ...edition({ lead: 's0', second: ['s1'], stories: chosen }), ...stories(40) });
    const world = ranks?.blocks.find((one) => 'section' in one && one.section?.slug === 'world');
    expect(world).toMatchObject({ kind: 'section', total: 20 });
    const slugs = world === undefined ? [] : cardsOfBlock(world).map(({ slug }) => slug);
    for (const slug of chosen.filter((_, i) => i % 2 === 1)) expect(slugs).toContain(slug);
  });

  test('without standfirsts stand beside one another as short lists', () => {
    const short = stories(24, (i) => (i < 14 ? {} : { description: undefined, articleSection: 'world' }));
    const { ranks } = pageOf({ ...edition({ second: ['s2'] }), ...short });
    expect(ranks?.blocks.map(({ kind }) => kind)).toContain('section');
    const few = pageOf({ ...edition({ second: ['s2'] }), ...stories(8, () => ({ description: undefined })) });
    expect(few.ranks?.blocks.map(({ kind }) => kind)).toEqual(['second', 'sections']);
    expect(block(few.ranks, 'sections')).toMatchObject([{ groups: [{ total: 4 }, { total: 4 }] }]);
  });
});

test('news in brief are the newest day’s headlines of little urgency, with the time of day of the edition', () => {
  const brief = stories(30, (i) =>
    i < 4 ? { urgency: 7, datePublished: `2026-02-01T1${i}:05:00+05:30` } : i === 4 ? { urgency: 7 } : {},
  );
  const clocksIn = (timeZone?: string) => {
    const file = { ...editionFile, sections, front: {}, timeZone };
    const { ranks } = pageOf({ 'edition.json': file, ...brief });
    return block(ranks, 'brief')
      .flatMap(cardsOfBlock)
      .map(({ slug, clock }) => [slug, clock]);
  };
  expect(clocksIn('Asia/Kolkata')).toEqual([
    ['s3', '01:05 PM'],
    ['s2', '12:05 PM'],
    ['s1', '11:05 AM'],
    ['s0', '10:05 AM'],
  ]);
  expect(clocksIn('Europe/Dublin')[0]).toEqual(['s3', '07:35 AM']);
  expect(clocksIn('America/St_Johns')[0]).toEqual(['s3', '04:05 AM']);
  expect(clocksIn()[0]).toEqual(['s3', '07:35 AM']);
});

test('a version of the ranks that is not known is left out', () => {
  expect(ranksOf({ ranks: { five: 'many' } })).toBeUndefined();
  expect(ranksOf({ ranks: undefined })).toBeUndefined();
});
