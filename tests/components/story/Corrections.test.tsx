// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Corrections } from '../../../src/components/story/Corrections.tsx';
import { formatMoment, momentOf } from '../../../src/edition/dates.ts';
import { show, story } from '../../fixtures/component.tsx';

test('a story without corrections has no place for them', () => {
  expect(show(<Corrections story={story()} />).container).toBeEmptyDOMElement();
});

test('the time of a correction is written in the language of the story, and in the reader’s time zone', () => {
  const iso = '2026-03-09T14:30:00Z';
  const published = momentOf(iso, 'de');
  const corrections = [{ text: ['Three towns.'], published }];
  show(
    <article lang="de">
      <Corrections story={story({ corrections })} />
    </article>,
  );
  expect(screen.getByRole('region', { name: 'Correction' })).toHaveTextContent('Three towns.');
  expect(screen.getByText(formatMoment(iso, 'de', undefined))).toHaveAttribute('datetime', iso);
});

test('what was removed has a space only before what takes its place', () => {
  const change = [
    { kind: 'same', text: 'It sails ' },
    { kind: 'removed', text: 'twice' },
    { kind: 'added', text: 'thrice' },
    { kind: 'same', text: ' a day' },
    { kind: 'removed', text: ', or so' },
    { kind: 'same', text: '.' },
  ] as const;
  const { container } = show(<Corrections story={story({ corrections: [{ text: ['x'], change: [...change] }] })} />);
  expect(container).toHaveTextContent('It sails twice thrice a day, or so.');
});
