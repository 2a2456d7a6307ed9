// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storyFile } from '../../src/edition/addresses.ts';
import { player } from '../../src/listening/player.ts';
import {
  historySettings,
  readStories,
  savedStories,
  visits,
  voiceSettings,
} from '../../src/reader/storage/collections.ts';
import { american, british, french, installFakeSpeech, type FakeSpeech } from '../fixtures/fake-speech.ts';
import { open, type Answers } from '../fixtures/reader.tsx';
import { stubLayout } from '../fixtures/stub-layout.ts';

const files = {
  'flood.json': { headline: 'The river rises', body: ['It rained all night. The bridge is closed.'] },
  'chess.json': { headline: 'Chess', body: ['White won.'] },
  'drought.json': { headline: 'The river falls' },
};
const saved = (slug: string, headline: string, day: string) =>
  savedStories.put(slug, {
    card: { slug, headline, text: { kind: 'full', minutes: 1 } },
    at: `2026-11-${day}T10:00:00.000Z`,
  });

const speech = () => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech;
const lastSpoken = () => speech().spoken.at(-1);
const bar = () => screen.getByRole('region', { name: 'Listening' });
const inBar = (name: string) => within(bar()).getByRole('button', { name });
const storyButton = () => within(screen.getByRole('article')).getByRole('button', { name: /Listen|Pause|Play|Try/u });

/** Opens a page and starts listening to its story. */
async function listen(address = '/stories/flood/', answers: Answers = new Map()) {
  const opened = await open(address, files, { answers });
  await waitFor(() => expect(document.querySelector('[data-listen]')).not.toHaveClass('invisible'));
  await opened.user.click(screen.getByRole('button', { name: /^Listen/u }));
  await screen.findByRole('region', { name: 'Listening' });
  return opened;
}
const heard = (text: string) => waitFor(() => expect(lastSpoken()?.text).toBe(text));

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(
  () => Promise.all([import('../../src/listening/ListeningBar.tsx'), import('../../src/routes/saved.tsx')]),
  120_000,
);
beforeEach(() => {
  installFakeSpeech([british, american, french]);
  stubLayout();
});
afterEach(player.stop);

describe('the listening bar', () => {
  test('shows the story and the sentence, and speaks it in the best voice', async () => {
    await listen();
    await heard('The river rises');
    expect(lastSpoken()).toEqual({ text: 'The river rises', lang: 'en-GB', rate: 1, voice: 'daniel' });
    expect(within(bar()).getByText('Sentence 1 of 3')).toBeVisible();
    expect(within(bar()).getByRole('link', { name: 'The river rises' })).toHaveAttribute('href', '/stories/flood/');
    speech().endSentence();
    await heard('It rained all night.');
    expect(within(bar()).getByText('Sentence 2 of 3')).toBeVisible();
    expect(readStories.get('flood')).toBeDefined();
  });

  test('pauses, resumes, skips sentences and stops, together with the button in the story', async () => {
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Forward one sentence'));
    await heard('It rained all night.');
    await user.click(inBar('Pause'));
    expect(storyButton()).toHaveTextContent('Play');
    expect(speechSynthesis.speaking).toBe(false);
    await user.click(storyButton());
    await waitFor(() => expect(speech().spoken).toHaveLength(3));
    expect(lastSpoken()?.text).toBe('It rained all night.');
    await user.click(inBar('Back one sentence'));
    await heard('The river rises');
    await user.click(inBar('Stop listening'));
    expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull();
    expect(storyButton()).toHaveFocus();
    expect(speechSynthesis.speaking).toBe(false);
  });

  test('marks the paragraph of the sentence where the browser has no custom highlights', async () => {
    const { user } = await listen();
    await heard('The river rises');
    expect(document.querySelector('[data-sentence]')).toBeNull();
    await user.click(inBar('Forward one sentence'));
    await waitFor(() => expect(document.querySelector('[data-sentence]')).toHaveAttribute('id', 'p1'));
    await user.click(inBar('Stop listening'));
    expect(document.querySelector('[data-sentence]')).toBeNull();
  });

  test('stops when the reader leaves the page', async () => {
    await listen();
    await heard('The river rises');
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    expect(speechSynthesis.speaking).toBe(false);
  });
});

describe('errors', () => {
  test('a failing voice is reported, and can be tried again or switched', async () => {
    const { user } = await listen();
    await heard('The river rises');
    speech().fail('synthesis-failed');
    expect(await within(bar()).findByRole('alert')).toHaveTextContent('The voice stopped unexpectedly.');
    await user.click(inBar('Try again'));
    await waitFor(() => expect(speech().spoken).toHaveLength(2));
    speech().fail('voice-unavailable');
    expect(await within(bar()).findByRole('alert')).toHaveTextContent('This voice is no longer on this device.');
    await user.click(inBar('Use another voice'));
    await waitFor(() => expect(lastSpoken()).toMatchObject({ text: 'The river rises', voice: american.voiceURI }));
    expect(voiceSettings.get('en')?.voice).toBe(american.voiceURI);
  });

  test.each([
    ['network', 'This voice needs a connection.', true],
    ['not-allowed', 'The browser didn’t let this page speak.', false],
  ])('%s is explained; another voice is offered only if it helps', async (error, text, helps) => {
    await listen();
    await heard('The river rises');
    speech().fail(error);
    expect(await within(bar()).findByRole('alert')).toHaveTextContent(text);
    expect(within(bar()).queryAllByRole('button', { name: 'Use another voice' })).toHaveLength(helps ? 1 : 0);
  });

  test('a story whose text can’t be loaded is reported, and loaded when the reader tries again', async () => {
    saved('chess', 'Chess', '01');
    const answers: Answers = new Map([[storyFile('chess'), new TypeError('Failed to fetch')]]);
    const { user } = await listen('/saved/', answers);
    expect(await within(bar()).findByRole('alert')).toHaveTextContent('Couldn’t load this story’s text.');
    answers.clear();
    await user.click(inBar('Try again'));
    await heard('Chess');
  });
});

describe('saved stories', () => {
  test('the next one is named and can be started, and the previous one again', async () => {
    saved('chess', 'Chess', '01');
    const { user } = await listen();
    await heard('The river rises');
    expect(
      within(bar())
        .getByText(/^Sentence 1 of 3/u)
        .closest('p'),
    ).toHaveTextContent('Sentence 1 of 3. Next, from Saved: Chess');
    await user.click(inBar('Next story'));
    await heard('Chess');
    expect(within(bar()).queryByRole('button', { name: 'Next story' })).toBeNull();
    await user.click(inBar('Previous story'));
    await heard('The river rises');
  });

  test('one whose text can’t be loaded is skipped, which is reported', async () => {
    saved('gone', 'Gone', '02');
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Next story'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull());
    expect(screen.getByRole('status')).toHaveTextContent('Skipped, because its text couldn’t be loaded: Gone');
  });

  test('are all read from the Saved page, newest first', async () => {
    saved('flood', 'The river rises', '01');
    saved('chess', 'Chess', '02');
    await listen('/saved/');
    await heard('Chess');
    expect(screen.queryByRole('button', { name: 'Listen to all' })).toBeNull();
    expect(
      within(bar())
        .getByText(/Next, from Saved:/u)
        .closest('p'),
    ).toHaveTextContent('The river rises');
  });
});

test('stories that are read aloud are not added to a paused history', async () => {
  historySettings.put('own', { paused: true });
  saved('chess', 'Chess', '01');
  await listen('/saved/');
  await heard('Chess');
  expect(readStories.get('chess')).toBeDefined();
  expect(visits.all().size).toBe(0);
});

describe('the voice settings', () => {
  test('list the voices of the language first; a choice is stored and heard at once', async () => {
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Voice and speed'));
    expect(inBar('Voice and speed')).toHaveAttribute('aria-expanded', 'true');
    const voice = within(bar()).getByRole('combobox', { name: 'Voice' });
    expect([...voice.querySelectorAll('optgroup')].map(({ label, textContent }) => [label, textContent])).toEqual([
      ['In the story’s language', 'Daniel (en-GB)Far Away (en-US), needs a connection'],
      ['In other languages', 'Amélie (fr-FR)'],
    ]);
    await user.selectOptions(voice, american.voiceURI);
    await waitFor(() => expect(lastSpoken()?.voice).toBe(american.voiceURI));
    await user.selectOptions(within(bar()).getByRole('combobox', { name: 'Speed' }), '1.5×');
    await waitFor(() => expect(lastSpoken()).toMatchObject({ voice: american.voiceURI, rate: 1.5 }));
    expect(voiceSettings.get('en')).toMatchObject({ voice: american.voiceURI, rate: 1.5 });
    expect(within(bar()).queryByText(/has no voice/u)).toBeNull();
  });

  test('say that no voice speaks the language; the choice is left to the browser', async () => {
    installFakeSpeech([french]);
    const { user } = await listen();
    await waitFor(() => expect(lastSpoken()).toMatchObject({ lang: 'en', voice: null }));
    await user.click(inBar('Voice and speed'));
    expect(within(bar()).getByText('This device has no voice for the story’s language.')).toBeVisible();
    expect(within(bar()).getByRole('option', { name: 'Automatic' })).toBeVisible();
  });
});

describe('the Listen button', () => {
  test('is invisible, but in place, without a voice', async () => {
    installFakeSpeech([]);
    await open('/stories/flood/', files);
    const button = document.querySelector('[data-listen]');
    expect(button).toHaveClass('invisible');
    expect(button).not.toHaveAttribute('data-shortcut');
  });

  test('is missing where a story has no text', async () => {
    await open('/stories/drought/', files);
    expect(document.querySelector('[data-listen]')).toBeNull();
  });
});
