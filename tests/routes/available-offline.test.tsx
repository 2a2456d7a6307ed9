// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { AvailableOffline } from '../../src/routes/available-offline.tsx';
import { offlineStories } from '../../src/reader/storage/offline-stories.ts';
import { card, show } from '../fixtures/component.tsx';

vi.mock(import('../../src/reader/storage/offline-stories.ts'), () => ({
  offlineStories: vi.fn<() => Promise<Card[]>>(),
}));

test('the first twelve stories that open offline are listed, and the reader’s own pages linked', async () => {
  vi.mocked(offlineStories).mockResolvedValue(Array.from({ length: 13 }, (_, i) => card(`s${i}`)));
  show(<AvailableOffline />);
  expect(await screen.findByText('Headline s0')).toBeVisible();
  expect(screen.getByText('Headline s11')).toBeVisible();
  expect(screen.queryByText('Headline s12')).toBeNull();
  expect(screen.getByRole('link', { name: 'Saved' })).toHaveAttribute('href', '/saved/');
  expect(screen.getByRole('link', { name: 'History' })).toHaveAttribute('href', '/history/');
});

test('without stories that open offline there is no empty list', async () => {
  vi.mocked(offlineStories).mockResolvedValue([]);
  const { container } = show(<AvailableOffline />);
  await vi.waitFor(() => expect(offlineStories).toHaveBeenCalled());
  expect(container.querySelector('ol')).toBeNull();
});
