import { expect, test } from 'vitest';
import { EditionFaults } from '../../../src/press/copy/faults.ts';
import { faultsPage, overlayMessage } from '../../../src/press/serve/show-faults.ts';

const placed = {
  file: 'stories/flood.json',
  position: { line: 4, column: 3 },
  field: 'headline',
  message: 'write text',
};
const unplaced = { file: 'stories/<b>.json', field: '', message: 'a & b' };

test('the overlay counts the faults, lists them on folded lines, and opens the first one’s place', () => {
  expect(overlayMessage(new EditionFaults([placed, unplaced]))).toEqual({
    type: 'error',
    err: {
      plugin: 'broadsheet',
      message: 'Faults in the stories: 2',
      stack: 'stories/flood.json:4:3 "headline":\n  write text\n\nstories/<b>.json:\n  a & b',
      id: 'stories/flood.json',
      loc: { file: 'stories/flood.json', line: 4, column: 3 },
    },
  });
});

test('a fault without a place opens nothing', () => {
  expect(overlayMessage(new EditionFaults([unplaced])).err).not.toHaveProperty('loc');
});

test('the page lists each fault as text', () => {
  const page = faultsPage(new EditionFaults([placed, unplaced]));
  expect(page).toContain('<li lang="en" dir="ltr">stories/flood.json:4:3 "headline": write text</li>');
  expect(page).not.toContain('<b>');
  expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(page.indexOf('<title>'));
  expect(page).toContain('<meta charset="utf-8">');
});

test('the page is shown before any fault is known too', () => {
  expect(faultsPage(undefined)).toContain('<ol></ol>');
});
