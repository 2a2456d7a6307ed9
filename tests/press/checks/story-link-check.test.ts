import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

test('messages about links suggest no story that is not published yet', () => {
  const later = {
    'tide.json': { headline: 'x', creativeWorkStatus: 'Draft' },
    'storm.json': { headline: 'x', embargo: '2099-03-09T06:00:00Z' },
  };
  expect(
    faultsOf({ ...drought, ...later, 'flood.json': { headline: 'x', related: ['tides', 'storms', 'tide#a'] } }),
  ).toEqual([
    expect.stringMatching(/no story "tides"; write one of "drought"$/u),
    expect.stringMatching(/no story "storms"; write one of "drought"$/u),
    expect.stringMatching(/since a link leads to a whole story; write one of "drought"$/u),
  ]);
  // Drafts may link to each other.
  expect(
    faultsOf({ ...later, 'flood.json': { headline: 'x', creativeWorkStatus: 'Draft', related: ['tides'] } }),
  ).toEqual([expect.stringMatching(/did you mean "tide"\?$/u)]);
});
