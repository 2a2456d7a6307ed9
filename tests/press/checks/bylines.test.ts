import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

describe('a byline instead of an author’s name is a fault', () => {
  const authorFaults = (name: string, more: object = {}) =>
    faultsOf({ 'flood.json': { headline: 'x', author: [{ name, ...more }] } });

  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By: Élodie Roux', 'Élodie Roux'],
    ['by bell hooks', 'bell hooks'],
    ['Written by Jane Doe', 'Jane Doe'],
  ])('%j', (name, alone) => {
    expect(authorFaults(name)).toEqual([
      `stories/flood.json:1:28 "author[0].name": ${JSON.stringify(name)}: pages write "By" before the name; write ` +
        `${JSON.stringify(alone)}. If an organization has such a name, add "type": "Organization"`,
    ]);
    expect(authorFaults(alone)).toEqual([]);
    expect(authorFaults(name, { type: 'Organization' })).toEqual([]);
  });

  test.each(['Von der Leyen', 'von Trier', 'Par Hansson', 'Byron Bay', 'By', 'Bya Ray', 'De Gaulle'])(
    '%j is a name',
    (name) => {
      expect(authorFaults(name)).toEqual([]);
    },
  );
});
