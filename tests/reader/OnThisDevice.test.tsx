// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { OnThisDevice } from '../../src/reader/OnThisDevice.tsx';
import { store } from '../../src/reader/storage/collections.ts';
import '../fixtures/device.ts';

const list = (records: ReadonlyMap<string, number> | undefined) => (
  <OnThisDevice records={records} empty="Nothing saved yet">
    {(known) => `${known.size} saved`}
  </OnThisDevice>
);

test('a list is shown, or a hint if it is empty', () => {
  const { container, rerender } = render(list(new Map()));
  expect(container).toHaveTextContent(/^Nothing saved yetStored only on this device\./u);
  rerender(list(new Map([['a', 1]])));
  expect(container).toHaveTextContent(/^1 savedStored only/u);
});

test('a note says if the browser stores nothing', () => {
  vi.spyOn(store, 'isPersistent', 'get').mockReturnValue(false);
  render(list(new Map()));
  expect(screen.getByText(/^This browser doesn’t store anything/u)).toBeVisible();
});

test('the built page has no list, and says that it needs JavaScript', () => {
  const html = renderToStaticMarkup(list(undefined));
  expect(html).not.toContain('Stored only');
  // Programs without CSS show all of it.
  expect(html.replaceAll(/<[^>]+>/gu, '')).toBe(
    'This list is stored on your device, and needs JavaScript. The rest of the site works without it.',
  );
  // With scripts the list replaces it.
  expect(html).toContain('class="invisible noscript:visible"');
});
