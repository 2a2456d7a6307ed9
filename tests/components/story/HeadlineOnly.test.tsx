// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HeadlineOnly } from '../../../src/components/story/HeadlineOnly.tsx';
import { show } from '../../fixtures/component.tsx';

const notice = 'Headline only: the full story isn’t in this edition.';

test('a story without a text says so', () => {
  const { container } = show(<HeadlineOnly passages={[]} />);
  expect(container).toHaveTextContent(notice);
  expect(screen.queryByRole('region')).toBeNull();
});

test('it quotes what other stories say, in their languages, and links those paragraphs', () => {
  const story = { slug: 'dam', headline: 'The dam', language: { lang: 'ar', dir: 'rtl' as const } };
  show(<HeadlineOnly passages={[{ text: 'A river rises.', paragraph: 'p2', story }]} />);
  const region = within(screen.getByRole('region', { name: 'Mentioned in' }));
  const quotation = region.getByText('A river rises.').closest('blockquote');
  expect([quotation?.lang, quotation?.dir]).toEqual(['ar', 'rtl']);
  expect(region.getByRole('link', { name: 'The dam' })).toHaveAttribute('href', '/stories/dam/#p2');
});
