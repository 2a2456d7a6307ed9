// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';
import { announce } from '../../src/platform/announce.ts';

afterEach(cleanup);

test('an announcement is in the live region', () => {
  render(<Announcer />);
  expect(screen.getByRole('status')).toHaveTextContent('');
  act(() => announce('Link copied'));
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
});

test('the same announcement again is a new element, which screen readers speak', () => {
  render(<Announcer />);
  act(() => announce('Link copied'));
  const before = screen.getByText('Link copied');
  act(() => announce('Link copied'));
  expect(screen.getByText('Link copied')).not.toBe(before);
});
