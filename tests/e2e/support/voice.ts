import type { Page } from '@playwright/test';
import {
  american,
  british,
  french,
  installFakeSpeech,
  type FakeSpeech,
  type FakeVoice,
  type SpokenText,
} from '../../fixtures/fake-speech.ts';

/** Installs the fake voices before any script of the page runs. */
export const installVoices = (
  page: Page,
  voices: readonly FakeVoice[] = [british, american, french],
): Promise<unknown> => page.addInitScript(installFakeSpeech, voices);

/** The texts that have been spoken since the page was loaded. */
export const spokenOn = (page: Page): Promise<SpokenText[]> =>
  page.evaluate(() => (globalThis as unknown as { fakeSpeech?: FakeSpeech }).fakeSpeech?.spoken ?? []);

/** Ends the sentence that is being spoken. */
export const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { fakeSpeech?: FakeSpeech }).fakeSpeech?.endSentence());

/** The sentence that the page highlights, by the CSS Custom Highlight API. */
export const highlightedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('sentence') ?? [];
    return range instanceof Range ? range.toString() : '';
  });
