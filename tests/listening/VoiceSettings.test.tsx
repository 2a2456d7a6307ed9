// @vitest-environment jsdom
import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { voiceSettings } from '../../src/reader/storage/later-collections.ts';
import { american, french, installFakeSpeech } from '../fixtures/fake-speech.ts';
import { bar, files, heard, inBar, lastSpoken, listen } from '../fixtures/listening-bar.ts';
import { open } from '../fixtures/reader.tsx';

describe('the voice settings', () => {
  test('list the voices of the language first; a choice is stored and heard at once', async () => {
    const { user } = await listen();
    await heard('The river rises');
    await user.click(inBar('Voice'));
    expect(inBar('Voice')).toHaveAttribute('aria-expanded', 'true');
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
    await user.click(inBar('Voice'));
    expect(inBar('Voice')).toHaveAttribute('aria-expanded', 'false');
    expect(within(bar()).queryByRole('combobox', { name: 'Voice' })).toBeNull();
    expect(within(bar()).getByRole('combobox', { name: 'Speed' })).toBeVisible();
  });

  test('say that no voice speaks the language any more; the choice is left to the browser', async () => {
    const { user } = await listen();
    await heard('The river rises');
    speechSynthesis.getVoices = () => [french];
    act(() => void speechSynthesis.dispatchEvent(new Event('voiceschanged')));
    await user.click(inBar('Voice'));
    expect(within(bar()).getByText('This device has no voice for the story’s language.')).toBeVisible();
    expect(within(bar()).getByRole('option', { name: 'Automatic' })).toBeVisible();
  });

  test('a story is not offered to be read aloud without a voice for its language', async () => {
    installFakeSpeech([french]);
    await open('/stories/flood/', files);
    await waitFor(() => expect(speechSynthesis.getVoices()).toHaveLength(1));
    expect(document.querySelector('[data-listen]')).toHaveClass('invisible');
  });
});
