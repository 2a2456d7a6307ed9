// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { HeadlineList } from '../../src/components/headlines/HeadlineList.tsx';
import { SlotsContext } from '../../src/components/slots-context.ts';
import type { Card } from '../../src/edition/published.ts';
import { nextTask } from '../../src/platform/next-task.ts';
import { followHeadlines } from '../../src/reader/follow-headlines.ts';
import { headlineFollower, HeadlineTools } from '../../src/reader/HeadlineTools.tsx';
import { markOpened, markRead } from '../../src/reader/history/mark-stories.ts';
import { CardSaveButton, SaveButtonNames } from '../../src/reader/saved/SaveButton.tsx';
import { readStories, savedStories } from '../../src/reader/storage/collections.ts';
import { cardOf } from '../fixtures/device.ts';

beforeEach(() => headlineFollower.set(followHeadlines));

const cards = ['flood', 'storm'].map((slug) => cardOf(slug));

const listOf = (shown: readonly Card[]) => (
  <SlotsContext value={{ CardAction: CardSaveButton, HeadlineTools }}>
    <HeadlineList cards={shown} />
    <SaveButtonNames />
  </SlotsContext>
);
const notes = () => screen.getAllByRole('link').map((link) => link.querySelector('.headline-note')?.textContent);
const buttons = () => screen.getAllByRole('button');

test('a headline that has been opened says so, and then that it has been read', () => {
  render(listOf(cards));
  expect(notes()).toEqual(['4 min', '4 min']);
  act(() => markOpened(cardOf('flood')));
  expect(notes()).toEqual(['4 min, opened', '4 min']);
  expect(document.querySelector('[data-opened]')).toHaveTextContent(', opened');
  act(() => markRead([cardOf('flood')]));
  expect(notes()).toEqual(['4 min, read', '4 min']);
  expect(document.querySelector('[data-opened]')).toBeNull();
  expect(document.querySelector('[data-read]')).toHaveAttribute('lang', 'en');
  act(() => readStories.remove('flood'));
  expect(notes()).toEqual(['4 min, opened', '4 min']);
});

test('marks are there when the list is first shown, and follow other headlines', () => {
  markRead([cardOf('storm')]);
  const { rerender } = render(listOf(cards));
  expect(notes()).toEqual(['4 min', '4 min, read']);
  rerender(listOf(cards.toReversed()));
  expect(notes()).toEqual(['4 min, read', '4 min']);
  rerender(listOf([cardOf('fire'), cardOf('flood')]));
  expect(notes()).toEqual(['4 min', '4 min']);
});

test('a button saves the story beside it and removes it again, and its name says which', async () => {
  render(listOf(cards));
  expect(buttons()[1]).toHaveAccessibleName(/^Save: .*storm/u);
  await userEvent.click(buttons()[1] as HTMLElement);
  expect([...savedStories.all().keys()]).toEqual(['storm']);
  expect(savedStories.get('storm')?.card).toEqual(cardOf('storm'));
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Save', 'Saved']);
  expect(buttons()[1]).toHaveAccessibleName(/^Remove from saved: .*storm/u);
  await userEvent.click(buttons()[1] as HTMLElement);
  expect(savedStories.all().size).toBe(0);
  expect(buttons()[1]).toHaveTextContent('Save');
});

test('a list that is gone changes nothing any more', () => {
  const { unmount } = render(listOf(cards));
  const [first] = screen.getAllByRole('link');
  unmount();
  markRead([cardOf('flood')]);
  expect(first).not.toHaveTextContent('read');
});

test('a translated word is replaced as a whole: translators put elements around it', async () => {
  render(listOf(cards));
  const label = screen.getAllByText('Save')[0] as HTMLElement;
  const translated = document.createElement('font');
  translated.append(...label.childNodes);
  label.append(translated);
  await userEvent.click(buttons()[0] as HTMLElement);
  expect(buttons()[0]?.textContent).toBe('Saved');
});

test('until its code is loaded, a click loads it and is repeated', async () => {
  headlineFollower.set(undefined);
  markRead([cardOf('flood')]);
  render(listOf(cards));
  expect(notes()).toEqual(['4 min', '4 min']);
  await userEvent.click(buttons()[1] as HTMLElement);
  await vi.waitFor(() => expect([...savedStories.all().keys()]).toEqual(['storm']));
  expect(notes()).toEqual(['4 min, read', '4 min']);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Save', 'Saved']);
});

test('a click on the button of a story that has been saved before does not remove it', async () => {
  headlineFollower.set(undefined);
  savedStories.put('storm', { card: cardOf('storm'), at: '2026-11-25T10:00:00.000Z' });
  render(listOf(cards));
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Save', 'Save']);
  const click = vi.spyOn(buttons()[1] as HTMLElement, 'click');
  await userEvent.click(buttons()[1] as HTMLElement);
  await vi.waitFor(() => expect(buttons()[1]).toHaveTextContent('Saved'));
  await nextTask();
  await nextTask();
  expect(click).not.toHaveBeenCalled();
  expect([...savedStories.all().keys()]).toEqual(['storm']);
});
