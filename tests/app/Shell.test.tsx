// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsId } from '../../src/reader/appearance/appearance.ts';
import { appearanceSettings, store } from '../../src/reader/storage/collections.ts';
import { open } from '../fixtures/reader.tsx';

beforeEach(() => {
  delete document.documentElement.dataset['marks'];
});
afterEach(() => vi.restoreAllMocks());

const files = { 'flood.json': { headline: 'The river rises', body: ['Text.'] } };

test('the reader’s own marks replace the colors of visited links', async () => {
  await open('/', files);
  expect(document.documentElement.dataset['marks']).toBe('');
});

test('visited links keep their color where nothing can be stored', async () => {
  vi.spyOn(store, 'isPersistent', 'get').mockReturnValue(false);
  await open('/', files);
  expect(document.documentElement.dataset['marks']).toBeUndefined();
});

test('settings that another tab changes are applied', async () => {
  await open('/', files);
  act(() => void appearanceSettings.put(settingsId, { ...appearanceSettings.get(settingsId), theme: 'dark' } as never));
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
