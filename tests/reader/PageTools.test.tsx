// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageTools } from '../../src/reader/PageTools.tsx';
import { show } from '../fixtures/component.tsx';
import '../fixtures/device.ts';

test('the header has links to search and to the saved stories, and a button for text and theme', () => {
  show(<PageTools />);
  const tools = within(screen.getByRole('list', { name: 'Your reading' }));
  expect(tools.getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/search/');
  expect(tools.getByRole('link', { name: 'Saved' })).toHaveAttribute('href', '/saved/');
  expect(tools.getByRole('button', { name: 'Aa, text and theme' })).toBeVisible();
});
