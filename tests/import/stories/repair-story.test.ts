import { expect, test } from 'vitest';
import { repairStory, storyText } from '../../../src/import/stories/repair-story.ts';
import { storyFaults } from '../../../src/import/stories/story-faults.ts';

const repaired = (fields: Record<string, unknown>) => {
  const story = { headline: 'Ferry', ...fields };
  const losses = repairStory('ferry', story, new Map(), { language: 'en', place: 'a:1' });
  expect(storyFaults('ferry', storyText(story), new Map(), 'en')).toEqual([]);
  return { story, losses };
};

test('a story without faults stays as it is', () => {
  const body = ['A *text*.', { type: 'heading', text: 'More' }, 'See [there](story:any).'];
  const fields = { articleSection: 'any', related: ['any'], workTranslation: ['any'], body };
  expect(repaired(fields)).toEqual({ story: { headline: 'Ferry', ...fields }, losses: [] });
});

test('a block with a fault becomes its words, or is left out if it has none', () => {
  const { story, losses } = repaired({
    body: [
      'A lone **mark.',
      { type: 'heading', text: 'Part', level: 3 },
      { type: 'image', src: 'none.jpg', alt: '' },
      { type: 'table', rows: [['a', 'b'], ['c']] },
      { type: 'unknown' },
      'Good.',
    ],
  });
  expect(story).toEqual({
    headline: 'Ferry',
    body: [String.raw`A lone \*\*mark.`, 'Part', 'a b c', 'Good.'],
  });
  expect(losses.map(({ element, made, place }) => [element, made, place])).toEqual([
    ['unknown', 'dropped', 'a:1, block 5'],
    ['table', 'text', 'a:1, block 4'],
    ['image', 'dropped', 'a:1, block 3'],
    ['heading', 'text', 'a:1, block 2'],
    ['p', 'text', 'a:1, block 1'],
  ]);
});

test('a field with a fault is left out', () => {
  const { story, losses } = repaired({
    description: 'See [there](nowhere)',
    urgency: 20,
    author: [{ name: 'By Ada' }],
  });
  expect(story).toEqual({ headline: 'Ferry' });
  expect(losses.map(({ element }) => element).toSorted()).toEqual(['author', 'description', 'urgency']);
});

test('a text that is too large is left out as a whole, and the headline stays', () => {
  const { story, losses } = repaired({ body: ['word '.repeat(1_200_000)] });
  expect(story).toEqual({ headline: 'Ferry' });
  expect(losses).toMatchObject([{ element: 'body', made: 'dropped' }]);
});
