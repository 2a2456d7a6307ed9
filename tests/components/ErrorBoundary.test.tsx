// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErrorBoundary } from '../../src/components/ErrorBoundary.tsx';
import '../fixtures/component.tsx';

test('a part of a page that fails is replaced by a message, until another try succeeds', () => {
  let isBroken = true;
  function Part() {
    if (isBroken) throw new Error('broken');
    return <p>The part</p>;
  }
  const caught: unknown[] = [];
  render(
    <>
      <p>The rest</p>
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    </>,
    { onCaughtError: (error) => caught.push(error) },
  );
  expect(screen.getByText('This part of the page couldn’t be shown.')).toBeVisible();
  expect(screen.getByText('The rest')).toBeVisible();
  expect(caught).toEqual([new Error('broken')]);

  act(() => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByText('This part of the page couldn’t be shown.')).toBeVisible();
  expect(caught).toHaveLength(2);

  isBroken = false;
  act(() => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByText('The part')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
