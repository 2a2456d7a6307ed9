// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { maxQueryLength } from '../../src/search-engine/query.ts';
import { SearchField } from '../../src/search/SearchField.tsx';
import { show } from '../fixtures/component.tsx';

const onType = vi.fn<(text: string) => void>();
const onSubmit = vi.fn<() => void>();
const searchField = (text: string, addressKey = 'a') => (
  <SearchField text={text} addressKey={addressKey} onType={onType} onSubmit={onSubmit} />
);
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words, names, or a phrase in quotes' });
const typed = () => onType.mock.calls.map(([text]) => text);

beforeEach(() => {
  onType.mockReset();
  onSubmit.mockReset();
});

describe('the search field', () => {
  test('works before the app has started: as a form that opens the search page with the query', () => {
    show(searchField('', ''));
    expect(screen.getByRole('search')).toHaveAttribute('action', '/search/');
    expect(field()).toHaveAttribute('name', 'q');
    expect(field()).toHaveAttribute('maxlength', String(maxQueryLength));
  });

  test('suits text of any kind: no corrections, no capitals, either direction', () => {
    show(searchField(''));
    expect(field()).toHaveAttribute('autocomplete', 'off');
    expect(field()).toHaveAttribute('autocapitalize', 'none');
    expect(field()).toHaveAttribute('spellcheck', 'false');
    expect(field()).toHaveAttribute('enterkeyhint', 'search');
    expect(field()).toHaveAttribute('dir', 'auto');
  });

  test('passes on what is typed, and is not sent as a form', () => {
    show(searchField(''));
    fireEvent.input(field(), { target: { value: 'rain' } });
    expect(typed()).toEqual(['rain']);
    // The browser opens no page, because the event is cancelled.
    expect(fireEvent.submit(screen.getByRole('search'))).toBe(false);
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test('passes on the text of an input method when a word is finished, not before', () => {
    show(searchField(''));
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'あm' } });
    expect(typed()).toEqual([]);
    fireEvent.input(field(), { target: { value: '雨' } });
    fireEvent.compositionEnd(field());
    expect(typed()).toEqual(['雨']);
    fireEvent.input(field(), { target: { value: '雨が' } });
    expect(typed()).toEqual(['雨', '雨が']);
  });

  test('keeps what was typed before the app took the page over', () => {
    const { rerender } = show(searchField('', ''));
    field().value = 'typed early';
    rerender(searchField('from the address'));
    expect(typed()).toEqual(['typed early']);
    expect(field()).toHaveValue('typed early');
  });

  test('shows the query of the address where nothing was typed, and each later one', () => {
    const { rerender } = show(searchField('', ''));
    rerender(searchField('rain'));
    expect(field()).toHaveValue('rain');
    rerender(searchField('snow', 'b'));
    expect(field()).toHaveValue('snow');
    rerender(searchField('', 'c'));
    expect(field()).toHaveValue('');
    expect(typed()).toEqual([]);
  });
});
