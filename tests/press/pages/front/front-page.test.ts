import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { frontFile } from '../../../../src/edition/addresses.ts';
import { FrontPage } from '../../../../src/edition/published.ts';
import { planPublication } from '../../../../src/press/pages/publication.ts';
import { bundledEdition, editionFile, published } from '../../../fixtures/copy.ts';
import { firstEdition } from '../../../fixtures/first-edition.ts';
import { frontPageOf } from '../../../fixtures/pages.ts';

describe('the front page', () => {
  const text = 'A paragraph of the text. '.repeat(24);

  test('starts with the featured story’s first paragraphs', () => {
    const { lead } = frontPageOf({
      'a.json': { headline: 'A', alternativeHeadline: 'Short', body: Array.from({ length: 9 }, () => text) },
    });
    expect(lead).toMatchObject({ card: { slug: 'a', headline: 'A' }, continues: true });
    expect(lead?.opening).toEqual([[text], [text], [text]]);
  });

  test('ends the opening with the paragraph that reaches 1500 characters', () => {
    const openingOf = (length: number) =>
      frontPageOf({ 'a.json': { headline: 'A', body: ['a'.repeat(length), 'Next.', 'Last.'] } }).lead?.opening.length;
    expect([openingOf(1494), openingOf(1495), openingOf(1499), openingOf(1500)]).toEqual([3, 2, 2, 1]);
  });

  test('shows the standfirst and the first paragraphs of a text that begins otherwise', () => {
    const leadOf = (body: unknown[]) =>
      frontPageOf({ 'a.json': { headline: 'A', description: 'In short.', body } }).lead;
    const picture = { type: 'image', src: 'https://example.com/x.jpg', alt: '', width: 1, height: 1 };
    const heading = { type: 'heading', text: 'H' };
    expect(leadOf([picture, heading, 'One.', 'Two.', heading, 'Three.'])).toMatchObject({
      description: 'In short.',
      opening: [['One.'], ['Two.']],
      continues: true,
    });
    expect(leadOf([heading])).toMatchObject({ description: 'In short.', opening: [], continues: true });
    expect(leadOf([])).toMatchObject({ description: 'In short.', opening: [], continues: false });
    expect(leadOf(['One.', picture])).not.toHaveProperty('description');
    expect(leadOf(['One.', picture])?.opening).toEqual([['One.']]);
  });

  test('ends the opening with the text, or before a block that is no paragraph', () => {
    expect(frontPageOf({ 'a.json': { headline: 'A', body: ['One.', 'Two.'] } }).lead).toMatchObject({
      opening: [['One.'], ['Two.']],
      continues: false,
    });
    expect(
      frontPageOf({ 'a.json': { headline: 'A', body: ['One.', { type: 'heading', text: 'H' }, 'Two.'] } }).lead,
    ).toMatchObject({ opening: [['One.']], continues: true });
  });

  test('has the sections in their order without the featured story, and stories without a section last', () => {
    const files = {
      'lead.json': { headline: 'L', articleSection: 'trade', body: ['x'] },
      'a.json': { headline: 'A', articleSection: 'world' },
      'b.json': { headline: 'B', articleSection: 'trade' },
      'c.json': { headline: 'C' },
    };
    expect(
      frontPageOf(files).groups.map(({ section, cards, total }) => [
        section?.slug,
        cards.map(({ slug }) => slug),
        total,
      ]),
    ).toEqual([
      ['world', ['a'], 1],
      ['trade', ['b'], 2],
      [undefined, ['c'], 1],
    ]);
  });

  test('leaves out a section without other stories', () => {
    expect(frontPageOf({ 'a.json': { headline: 'A', articleSection: 'world' } }).groups).toEqual([]);
  });

  test('shows six stories of a section, or all that the editor chose', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`story-${i}.json`, { headline: `Story ${i}`, articleSection: 'world' }]),
    );
    const files = (chosen: number) => ({
      ...stories,
      'lead.json': { headline: 'L' },
      'edition.json': {
        ...editionFile,
        front: { lead: 'lead', stories: Array.from({ length: chosen }, (_, i) => `story-${i}`) },
      },
    });
    expect(frontPageOf(files(0)).groups[0]).toMatchObject({ total: 12, cards: { length: 6 } });
    expect(frontPageOf(files(9)).groups[0]).toMatchObject({ total: 12, cards: { length: 9 } });
  });

  test.each([
    ['a sentence', 'A short text.', 3],
    ['a paragraph', 'A text. '.repeat(40), 5],
    ['a long text', 'A text. '.repeat(100), 7],
  ])('has as many related headlines beside %s as are as high', (_, text, count) => {
    const related = Array.from({ length: 9 }, (_item, i) => `story-${i}`);
    const stories = Object.fromEntries(related.map((slug) => [`${slug}.json`, { headline: slug }]));
    const page = frontPageOf({
      ...stories,
      'lead.json': { headline: 'L', body: [text], related },
      'edition.json': { ...editionFile, front: { lead: 'lead' } },
    });
    expect(page.lead?.related).toHaveLength(count);
    expect(page.lead?.relatedTotal).toBe(9);
  });

  test('of the bundled edition has seven of the sixteen related headlines', async () => {
    const { lead } = v.parse(FrontPage, published(planPublication(await bundledEdition()), frontFile));
    expect(lead).toMatchObject({ card: { slug: firstEdition.lead }, relatedTotal: 16 });
    expect(lead?.related.map(({ headline }) => headline)).toEqual(firstEdition.related.slice(0, 7));
  });
});
