// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { storyFile } from '../../src/edition/addresses.ts';
import { readStories, visits } from '../../src/reader/storage/collections.ts';
import { voiceSettings } from '../../src/reader/storage/later-collections.ts';
import { american, british, french, installFakeSpeech } from '../fixtures/fake-speech.ts';
import { files, saved, speech, lastSpoken, bar, inBar, storyButton, listen, heard } from '../fixtures/listening-bar.ts';
import { open, type Answers } from '../fixtures/reader.tsx';

describe('the listening bar', () => {
  test('shows the story and the sentence, and speaks it in the best voice', async () => {
    await listen();
    await heard('The river rises');
    expect(lastSpoken()).toEqual({ text: 'The river rises', lang: 'en-GB', rate: 1, voice: 'daniel' });
    expect(within(bar()).getByText('Sentence 1 of 3')).toBeVisible();
    expect(within(bar()).getByText('Less than a minute left')).toBeVisible();
    expect(within(bar()).getByRole('link', { name: 'The river rises' })).toHaveAttribute('href', '/stories/flood/');
    speech().endSentence();
    await heard('It rained all night.');
    expect(within(bar()).getByText('Sentence 2 of 3')).toBeVisible();
    expect([...visits.all().values()].map(({ card }) => card.slug)).toEqual(['flood']);
    expect(readStories.all().size).toBe(0);
    speech().endSentence();
    await waitFor(() => expect(within(bar()).getByText('Sentence 3 of 3')).toBeVisible());
    speech().endSentence();
    await waitFor(() => expect(readStories.get('flood')).toBeDefined());
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

  test('leaves room below the page while it is there', async () => {
    let report = () => {};
    const disconnect = vi.fn<() => void>();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          report = callback;
        }
        observe(): void {}
        disconnect = disconnect;
      },
    );
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(96);
    const { user } = await listen();
    const room = () => document.documentElement.style.getPropertyValue('--bottom-space');
    report();
    expect(room()).toBe('96px');
    await user.click(inBar('Stop listening'));
    expect(room()).toBe('');
    expect(disconnect).toHaveBeenCalledOnce();
  });

  test('stays on other pages, whose Listen button starts their own story', async () => {
    const { user, router } = await listen();
    await heard('The river rises');
    await act(() => router.navigate('/stories/chess/'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Chess' })).toBeVisible();
    expect(within(bar()).getByText('Sentence 1 of 3')).toBeVisible();
    expect(storyButton()).toHaveTextContent('Listen');
    await user.click(storyButton());
    await heard('Chess');
    expect(within(bar()).getByRole('link', { name: 'Chess' })).toHaveAttribute('href', '/stories/chess/');
    expect(storyButton()).toHaveTextContent('Pause');
  });

  test('is in the language of the interface, and the headline and the voice in that of the story', async () => {
    installFakeSpeech([british, french]);
    const opened = await open('/stories/pluie/', {
      'edition.json': { name: 'The Tester', inLanguage: 'en' },
      'pluie.json': { headline: 'La pluie', inLanguage: 'fr', body: ['Il pleut.'] },
    });
    await waitFor(() => expect(document.querySelector('[data-listen]')).not.toHaveClass('invisible'));
    await opened.user.click(screen.getByRole('button', { name: 'Listen' }));
    await heard('La pluie');
    expect(lastSpoken()).toMatchObject({ lang: 'fr-FR', voice: french.voiceURI });
    expect(bar()).toHaveAttribute('lang', 'en');
    expect(bar()).toHaveAttribute('dir', 'ltr');
    const link = within(bar()).getByRole('link', { name: 'La pluie' });
    expect([link.lang, link.dir]).toEqual(['fr', 'ltr']);
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
