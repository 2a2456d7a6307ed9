// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { focusHeading } from '../../src/reader/focus-heading.ts';
import '../fixtures/device.ts';

test('the heading is focused without scrolling to it', () => {
  document.body.innerHTML = '<h1 tabindex="-1">Saved</h1>';
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  focusHeading();
  expect(document.querySelector('h1')).toHaveFocus();
  expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
});
