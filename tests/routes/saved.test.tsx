// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { savedStories } from '../../src/reader/storage/collections.ts';
import { editionFile } from '../fixtures/copy.ts';
import { cardOf } from '../fixtures/device.ts';
import { open } from '../fixtures/reader.tsx';

test('the list of saved stories is moved by a link below the public address of the edition', async () => {
  savedStories.put('flood', { card: cardOf('flood'), at: '2026-03-09T10:00:00.000Z' });
  const edition = { ...editionFile, url: 'https://tester.example/paper/' };
  const { user } = await open('/saved/', { 'edition.json': edition });
  await user.click(screen.getByRole('button', { name: 'Move the list to another device' }));
  const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to the list' });
  expect(link.value).toMatch(/^https:\/\/tester\.example\/paper\/saved\/#list=/u);
});
