import { expect, test } from '@playwright/test';
import { lead } from '../support/reader.ts';
import { british, installFakeSpeech, type FakeSpeech } from '../../fixtures/fake-speech.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Tab } from './port.ts';
import { click, eventually, miss, open, see, seeFocus } from './reader.ts';

const rubio = 'Rubio to Meet Lavrov';

const saidIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.spoken.map(({ text }) => text));
const finishIn = (tab: Tab): Promise<void> =>
  tab.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.endSentence());

/** The highlighted sentence, or the marked paragraph where the browser has no custom highlights. */
const litIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const [range] = 'highlights' in CSS ? (CSS.highlights.get('sentence') ?? []) : [];
    return range instanceof Range ? range.toString() : (document.querySelector('[data-sentence]')?.textContent ?? '');
  });

const canListen = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[data-listen]')].some((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    ),
  );

inEachBrowser((current) => {
  test('a story is shared, or its address can be copied', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await click(tab, 'article button', 'Share');
    const copied = () =>
      tab.evaluate(
        () =>
          document.querySelector('article input')?.getAttribute('value') ??
          document.querySelector('article button')?.textContent,
      );
    await eventually(copied).toMatch(/^(?:Link copied|https:\/\/broadsheet\.example\/stories\/rubio.*)$/u);
  });

  test('a story is read aloud, with each sentence or its paragraph highlighted', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await tab.evaluate(installFakeSpeech, [{ ...british }]);
    await click(tab, 'main a', rubio);
    await seeFocus(tab, 'h1', rubio);
    const listen = async () => {
      const before = (await saidIn(tab)).length;
      await click(tab, 'article button', 'Listen');
      await eventually(async () => (await saidIn(tab)).slice(before)).toEqual([expect.stringContaining(rubio)]);
      await see(tab, '[data-listening-bar] p span', 'Sentence 1 of');
      await finishIn(tab);
      await see(tab, '[data-listening-bar] p span', 'Sentence 2 of');
      return (await saidIn(tab))[before + 1];
    };
    const stop = async () => {
      await click(tab, '[data-listening-bar] button', 'Stop listening');
      await miss(tab, '[data-listening-bar]');
      await eventually(() => litIn(tab)).toBe('');
      expect(await tab.evaluate(() => speechSynthesis.speaking)).toBe(false);
    };

    const sentence = await listen();
    expect(await tab.evaluate(() => document.querySelector('#p1')?.textContent)).toContain(sentence);
    await eventually(() => litIn(tab)).toContain(sentence);
    await stop();

    await tab.evaluate(() => void Reflect.deleteProperty(CSS, 'highlights'));
    expect(await listen()).toBe(sentence);
    await see(tab, '#p1[data-sentence]');
    await stop();
  });

  test('a browser without voices does not offer to listen', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    const hasVoice = () =>
      tab.evaluate(
        () => 'speechSynthesis' in globalThis && speechSynthesis.getVoices().some(({ lang }) => /^en\b/u.test(lang)),
      );
    await eventually(
      async () => (await canListen(tab)) === (await hasVoice()),
      'Listen is shown exactly if there is a voice for the language',
    ).toBe(true);
    // Regardless of what this browser has.
    await open(tab, `${site.url}/`);
    await tab.evaluate(() => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(globalThis, name);
    });
    await click(tab, 'main a', rubio);
    await seeFocus(tab, 'h1', rubio);
    await see(tab, '[data-listen]');
    expect(await canListen(tab)).toBe(false);
    await tab.press('t');
    await see(tab, '.notice', 'This device has no voice for the story’s language.');
  });
});
