// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContinueReading } from '../../../src/reader/reading/ContinueReading.tsx';
import { readingPositions } from '../../../src/reader/storage/collections.ts';
import { cardOf } from '../../fixtures/device.ts';

const position = { at: '2026-11-01T10:00:00.000Z', block: 'p3', offset: 10, progress: 0.5 };

test('an unfinished story is linked, with the minutes left', () => {
  readingPositions.put('flood', { ...position, card: cardOf('flood', 'The river rises') });
  render(<ContinueReading />);
  expect(screen.getByRole('link', { name: /The river rises/u })).toHaveAttribute('href', '/stories/flood/');
  expect(screen.getByText('2 min left')).toBeInTheDocument();
});

test('the link is in the language of the story', () => {
  const language = { lang: 'ar', dir: 'rtl' } as const;
  readingPositions.put('flood', { ...position, card: { ...cardOf('flood'), language } });
  render(<ContinueReading />);
  expect(screen.getByRole('link')).toHaveAttribute('lang', 'ar');
  expect(screen.getByRole('link')).toHaveAttribute('dir', 'rtl');
});

test('the last minute counts as one', () => {
  readingPositions.put('flood', { ...position, card: cardOf('flood'), progress: 0.99 });
  render(<ContinueReading />);
  expect(screen.getByText('1 min left')).toBeInTheDocument();
});

test('nothing is shown without an unfinished story', () => {
  const { container } = render(<ContinueReading />);
  expect(container).toBeEmptyDOMElement();
  act(() => void readingPositions.put('flood', { ...position, card: cardOf('flood'), progress: 1 }));
  expect(container).toBeEmptyDOMElement();
});
