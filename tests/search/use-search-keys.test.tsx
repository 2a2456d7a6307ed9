// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSearchKeys } from '../../src/search/use-search-keys.ts';
import { show } from '../fixtures/component.tsx';

const onClear = vi.fn<() => void>();

function Page() {
  const container = useRef<HTMLDivElement>(null);
  useSearchKeys(container, onClear);
  return (
    <div ref={container}>
      <input type="search" />
      <button type="button">Filter</button>
      <div data-results>
        <a href="/a">A</a>
        <a href="/b">B</a>
      </div>
    </div>
  );
}

const field = () => screen.getByRole('searchbox');
/** Presses a key on the focused element. Returns whether the page has handled it. */
const press = (key: string, others: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(document.activeElement ?? document.body, { key, ...others });

afterEach(() => {
  onClear.mockReset();
  history.replaceState(null, '', '/');
});

test('the field has focus when the page opens without a query', () => {
  show(<Page />);
  expect(field()).toHaveFocus();
});

test('with a query the field does not take focus: the reader came for the results', () => {
  history.replaceState(null, '', '/search/?q=rain');
  show(<Page />);
  expect(document.body).toHaveFocus();
});

test('the field does not take focus from another element', () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  show(<Page />);
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
});

test('arrow keys stop at the field and at the last result, where the browser may scroll', () => {
  show(<Page />);
  expect(press('ArrowUp')).toBe(false);
  expect([press('ArrowDown'), press('ArrowDown')]).toEqual([true, true]);
  expect(screen.getByRole('link', { name: 'B' })).toHaveFocus();
  expect(press('ArrowDown')).toBe(false);
  expect(screen.getByRole('link', { name: 'B' })).toHaveFocus();
  expect([press('ArrowUp'), press('ArrowUp')]).toEqual([true, true]);
  expect(field()).toHaveFocus();
});

test.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }])(
  'keys with %j are left alone',
  (others) => {
    show(<Page />);
    expect([press('ArrowDown', others), press('Escape', others)]).toEqual([false, false]);
    expect(field()).toHaveFocus();
    expect(onClear).not.toHaveBeenCalled();
  },
);

test('other keys, and keys on other controls, are left alone', () => {
  show(<Page />);
  expect([press('a'), press('Enter'), press('Tab')]).toEqual([false, false, false]);
  screen.getByRole('button').focus();
  expect([press('ArrowDown'), press('Escape')]).toEqual([false, false]);
  expect(screen.getByRole('button')).toHaveFocus();
});

test('Escape clears the text in the field; in the results it only goes back to the field', () => {
  show(<Page />);
  press('ArrowDown');
  expect(press('Escape')).toBe(true);
  expect(field()).toHaveFocus();
  expect(onClear).not.toHaveBeenCalled();
  expect(press('Escape')).toBe(true);
  expect(onClear).toHaveBeenCalledOnce();
});
