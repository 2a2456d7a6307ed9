import { expect, test } from '@playwright/test';
import { browsers, missingBrowsers } from './found.ts';
import { patience, type Running, type Tab } from './port.ts';
import {
  click,
  eventually,
  forget,
  miss,
  open,
  problemsOf,
  scrollPast,
  scrollTo,
  see,
  seeFocus,
  standsAt,
  takenOver,
  textsOf,
} from './reader.ts';
import { blankPath, serveWatched, type WatchedSite } from './watched-site.ts';
import { lead } from '../support/reader.ts';
import { british, installFakeSpeech, type FakeSpeech } from '../../fixtures/fake-speech.ts';

for (const name of missingBrowsers) process.stderr.write(`${name} is not installed here: nothing was tried in it.\n`);

const ohio = 'Ohio Man Indicted';
const rubio = 'Rubio to Meet Lavrov';
const textButton = 'button[aria-label^=Aa]';

/** Where the first word that is whole in the window stands, found again by its place in the text. */
const wordAt = (tab: Tab, known: { readonly piece: number; readonly offset: number } | null = null) =>
  tab.evaluate((known) => {
    // Names in a paragraph are links: its text is in several pieces.
    const pieces: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('.passages') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    const topOf = (piece: number, offset: number) => {
      const range = document.createRange();
      range.setStart(pieces[piece] as Text, offset);
      range.setEnd(pieces[piece] as Text, offset + 1);
      return range.getBoundingClientRect().top;
    };
    if (known !== null) return { ...known, top: topOf(known.piece, known.offset) };
    for (const [piece, { data }] of pieces.entries()) {
      for (let offset = 0; offset < data.length; offset++) {
        const top = topOf(piece, offset);
        if (top >= 0) return { piece, offset, top };
      }
    }
    throw new Error('all of the text is above the window');
  }, known);

const themeOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.documentElement.dataset['theme']);
const sizeOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).fontSize);

const texts = 'main ol a > span:first-child';
const checked = (tab: Tab): Promise<boolean | undefined> =>
  tab.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.checked);

/** Has the page keep what is exported rather than the browser, which would ask where to. */
const keepExport = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      Object.assign(globalThis, { exportedAs: this.download });
    };
  });

const exportOf = (tab: Tab): Promise<[name: string | undefined, text: string | undefined]> =>
  tab.evaluate(() => {
    const { exportedAs, exported } = globalThis as unknown as { exportedAs?: string; exported?: string };
    return [exportedAs, exported];
  });

/** Chooses a file, as far as a page can tell. */
const choose = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((text) => {
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'reading.json', { type: 'application/json' }));
    if (chooser === null) throw new Error('there is nothing to choose a file with');
    chooser.files = files.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const saidIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.spoken.map(({ text }) => text));
const finishIn = (tab: Tab): Promise<void> =>
  tab.evaluate(() => (globalThis as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.endSentence());

/** The words that are lit, else the paragraph that is marked. */
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

for (const browser of browsers) {
  test.describe(browser.name, () => {
    // One browser for all of them, one after another; to start it may take a busy machine long.
    test.describe.configure({ mode: 'default', timeout: patience });

    let site: WatchedSite;
    let running: Running | undefined;
    let tab: Tab;
    test.beforeAll(async () => {
      test.setTimeout(patience);
      site = await serveWatched();
      running = await browser.start('usual');
      ({ tab } = running);
    });
    test.afterAll(async () => {
      await running?.stop();
      site.stop();
    });
    const newTab = async () => {
      if (running === undefined) throw new Error('no browser runs');
      return running.newTab();
    };
    test.beforeEach(async () => {
      await tab.open(`${site.url}${blankPath}`);
      await forget(tab);
    });
    // What a test expects to go wrong it takes off the list itself.
    test.afterEach(async () => {
      site.withhold(undefined);
      expect(await problemsOf(tab)).toEqual([]);
    });

    test('what goes wrong on a page is told', async () => {
      await open(tab, `${site.url}/`);
      await tab.evaluate(() => {
        document.body.append(
          Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/pixel.png' }),
        );
        setTimeout(() => {
          throw new Error('thrown');
        });
        void Promise.reject(new Error('refused'));
        console.error('said');
      });
      for (const problem of ['Content policy: img-src', 'thrown', 'rejected: Error: refused', 'error: said']) {
        await eventually(
          async () => (await problemsOf(tab)).filter((known) => known.includes(problem)),
          problem,
        ).not.toEqual([]);
      }
      await forget(tab);
    });

    test('a related headline opens without a document load, and Back returns to the same place', async () => {
      await open(tab, `${site.url}${lead}`);
      await tab.evaluate(() => void Object.assign(globalThis, { marked: true }));
      await scrollTo(tab, 150);
      await click(tab, 'aside a', ohio);
      await seeFocus(tab, 'h1', ohio);
      expect(
        await tab.evaluate(() => [
          document.title.startsWith('Ohio Man Indicted'),
          location.pathname,
          scrollY,
          'marked' in globalThis,
        ]),
      ).toEqual([true, '/stories/ohio-man-indicted-threat-jd-vance/', 0, true]);
      await tab.evaluate(() => history.back());
      await see(tab, 'h1', rubio);
      await standsAt(tab, 150);
      await seeFocus(tab, 'aside a', ohio);
      expect(await tab.evaluate(() => 'marked' in globalThis)).toBe(true);
    });

    test('pages that are left while they are still turning are no error', async () => {
      await open(tab, `${site.url}/`);
      await tab.evaluate(async () => {
        for (const address of ['/sections/world/', '/', '/sections/trade/', '/', '/sections/world/']) {
          document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        }
      });
      await see(tab, 'h1', 'World');
    });

    test('text and theme are changed at once, come back before the first paint, and are reset', async () => {
      await open(tab, `${site.url}${lead}`);
      await click(tab, textButton);
      await eventually(() => tab.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('text-panel');
      await click(tab, '.choice', 'Sepia');
      await click(tab, 'button', 'Text size: more');
      await eventually(async () => [await themeOf(tab), await sizeOf(tab)]).toEqual(['sepia', '22px']);
      await tab.press('Escape');
      await miss(tab, '#text-panel');
      await seeFocus(tab, textButton);

      // What stands in the page does it alone: every other script comes after the first paint.
      site.withhold(/\/assets\/.*\.js/u);
      await tab.reload();
      expect([await themeOf(tab), await sizeOf(tab)]).toEqual(['sepia', '22px']);
      site.withhold(undefined);

      await tab.reload();
      await takenOver(tab);
      await click(tab, textButton);
      await click(tab, 'button', 'Reset all');
      await eventually(async () => [await themeOf(tab), await sizeOf(tab)]).toEqual([undefined, '20px']);
      await click(tab, '#text-panel button', 'Close');
      await seeFocus(tab, textButton);
    });

    test('what is being read stays in its place when the text gets larger', async () => {
      await open(tab, `${site.url}${lead}`);
      await click(tab, textButton);
      await see(tab, 'button', 'Text size: more');
      await scrollPast(tab, '#p4', 46);
      for (const size of ['22px', '24px', '26px']) {
        const before = await wordAt(tab);
        await click(tab, 'button', 'Text size: more');
        await eventually(() => sizeOf(tab)).toBe(size);
        const { top } = await wordAt(tab, before);
        expect(
          Math.abs(top - before.top),
          `${before.piece}:${before.offset} moved by ${top - before.top}`,
        ).toBeLessThanOrEqual(2);
      }
    });

    test('what is saved from a list and from a story is listed, newest first, and removed with a way back', async () => {
      await open(tab, `${site.url}/`);
      await click(tab, 'main button', `Save: ${ohio}`);
      await see(tab, 'main button', `Remove from saved: ${ohio}`);
      await click(tab, 'main a', rubio);
      await seeFocus(tab, 'h1', rubio);
      await click(tab, 'article button', `Save: ${rubio}`);
      await click(tab, 'header a', 'Saved');
      await seeFocus(tab, 'h1', 'Saved');
      const listed = async () => (await textsOf(tab, 'main ol a > span:first-child')).map((text) => text.split(' ')[0]);
      expect(await listed()).toEqual(['Rubio', 'Ohio']);
      await click(tab, 'button', `Remove: ${rubio}`);
      await eventually(listed).toEqual(['Ohio']);
      await click(tab, '.notice button', 'Undo');
      await eventually(listed).toEqual(['Rubio', 'Ohio']);
      await tab.reload();
      await takenOver(tab);
      await eventually(listed).toEqual(['Rubio', 'Ohio']);
    });

    test('what was opened is marked as read, and in the history', async () => {
      await open(tab, `${site.url}/`);
      await miss(tab, '[data-read]');
      await click(tab, 'main a', ohio);
      await seeFocus(tab, 'h1', ohio);
      await tab.evaluate(() => history.back());
      await see(tab, 'h1', 'Broadsheet');
      await eventually(async () => [...new Set(await textsOf(tab, 'a:has([data-read]) > span:first-child'))]).toEqual([
        expect.stringContaining(ohio),
      ]);
      await open(tab, `${site.url}/history/`);
      await eventually(() => textsOf(tab, 'main ol a > span:first-child')).toEqual([expect.stringContaining(ohio)]);
    });

    test('a story that is opened again is open where it was left', async () => {
      await open(tab, `${site.url}${lead}`);
      // Far enough to have scrolled there, and not yet at the end.
      await scrollPast(tab, '#p2', 16);
      const before = await wordAt(tab);
      await eventually(() =>
        tab.evaluate(() => Object.keys(localStorage).some((name) => name.includes(':place:'))),
      ).toBe(true);
      const other = await newTab();
      await open(other, `${site.url}/`);
      await see(other, 'header p', 'Continue reading');
      await open(other, `${site.url}${lead}`);
      await see(other, '.notice', 'You’re back where you stopped reading.');
      // Give or take a line: its typeface need not be there yet the first time.
      const { top } = await wordAt(other, before);
      expect(Math.abs(top - before.top), `moved by ${top - before.top}`).toBeLessThanOrEqual(40);
      await click(other, '.notice button', 'Go to the top');
      await standsAt(other, 0);
      await miss(other, '.notice');
      expect(await problemsOf(other)).toEqual([]);
      await other.close();
    });

    test('what is saved in one tab is saved in the other', async () => {
      await open(tab, `${site.url}/`);
      const other = await newTab();
      await open(other, `${site.url}/`);
      await click(other, 'main button', `Save: ${ohio}`);
      await see(tab, 'main button', `Remove from saved: ${ohio}`);
      expect(await problemsOf(other)).toEqual([]);
      await other.close();
    });

    test('a story is shared, or its address is there to be copied', async () => {
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

    test('an address that leads nowhere says so, and leads on', async () => {
      await open(tab, `${site.url}/stories/rubio-lavrov/`);
      await see(tab, 'h1', 'Page not found');
      await click(tab, 'main a', rubio);
      await seeFocus(tab, 'h1', rubio);
    });

    test('the sheet of shortcuts opens by its button and its key, and its switch is kept', async () => {
      await open(tab, `${site.url}${lead}`);
      await click(tab, 'footer button', 'Keyboard shortcuts');
      await see(tab, 'dialog[open] h2', 'Keyboard shortcuts');
      await click(tab, 'dialog label', 'Use these shortcuts');
      await eventually(() => checked(tab)).toBe(false);
      await click(tab, 'dialog button', 'Close');
      await miss(tab, 'dialog');
      await seeFocus(tab, 'footer button', 'Keyboard shortcuts');

      await tab.reload();
      await takenOver(tab);
      // Larger text, were they not turned off.
      await tab.press(']');
      await click(tab, 'footer button', 'Keyboard shortcuts');
      await eventually(() => checked(tab)).toBe(false);
      expect(await sizeOf(tab)).toBe('20px');
      await click(tab, 'dialog label', 'Use these shortcuts');
      await eventually(() => checked(tab)).toBe(true);
      await tab.press('Escape');
      await miss(tab, 'dialog');
      await tab.press(']');
      await eventually(() => sizeOf(tab)).toBe('22px');
      await tab.press('?');
      await see(tab, 'dialog[open] h2', 'Keyboard shortcuts');
      await tab.press('Escape');
      await miss(tab, 'dialog');
    });

    test('what is kept comes back from its file, and a damaged file is refused', async () => {
      await open(tab, `${site.url}/`);
      await click(tab, 'main button', `Save: ${ohio}`);
      await click(tab, 'header a', 'Saved');
      await see(tab, texts, ohio);
      await keepExport(tab);
      await click(tab, 'button', 'Export to a file');
      await eventually(() => exportOf(tab)).toEqual([
        expect.stringMatching(/^broadsheet-\d{4}-\d\d-\d\d\.json$/u),
        expect.stringContaining(ohio),
      ]);
      const [, file = ''] = await exportOf(tab);
      expect(JSON.parse(file)).toMatchObject({ format: 'broadsheet-reader', version: 1, edition: 'Broadsheet' });

      await tab.evaluate(() => localStorage.clear());
      await open(tab, `${site.url}/saved/`);
      await miss(tab, texts);
      await choose(tab, file.slice(0, -20));
      await see(
        tab,
        '[role=alert]',
        'This file is damaged: part of it is missing or was changed. Nothing was changed.',
      );
      await miss(tab, texts);
      await choose(tab, file);
      await see(tab, '.notice', 'Imported: 1 added.');
      await see(tab, texts, ohio);
      await miss(tab, '[role=alert]');
      await tab.reload();
      await see(tab, texts, ohio);
    });

    test('a list that a link brings is shown, added when that is asked for, and refused where it was cut off', async () => {
      await open(tab, `${site.url}/`);
      await click(tab, 'main button', `Save: ${ohio}`);
      await click(tab, 'header a', 'Saved');
      await click(tab, 'button', 'Move the list to another device');
      await see(tab, 'input[readonly]');
      const link = await tab.evaluate(() => document.querySelector<HTMLInputElement>('input[readonly]')?.value ?? '');
      expect(link).toMatch(/^https:\/\/broadsheet\.example\/saved\/#list=1\.d\./u);
      const here = link.replace('https://broadsheet.example', site.url);

      // From another document: to another fragment of one's own a browser only scrolls.
      await tab.open(`${site.url}${blankPath}`);
      await tab.evaluate(() => localStorage.clear());
      await open(tab, here);
      await see(tab, 'h2', '1 story to add');
      await see(tab, 'main li', ohio);
      await miss(tab, texts);
      expect(await tab.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':saved:')))).toEqual(
        [],
      );
      await click(tab, 'button', 'Add to saved');
      await see(tab, '.notice', '1 story added to saved.');
      await see(tab, texts, ohio);
      await eventually(() => tab.evaluate(() => location.hash)).toBe('');
      await tab.reload();
      await see(tab, texts, ohio);

      await tab.open(`${site.url}${blankPath}`);
      await open(tab, here.slice(0, -12));
      await see(tab, 'main p', 'This link is incomplete or was changed.');
      await click(tab, 'button', 'Go to your saved stories');
      await see(tab, texts, ohio);
    });

    test('a story is read aloud sentence by sentence, each lit or else its paragraph marked, until it is stopped', async () => {
      await open(tab, `${site.url}/`);
      await tab.evaluate(installFakeSpeech, [{ ...british }]);
      await click(tab, 'main a', rubio);
      await seeFocus(tab, 'h1', rubio);
      const listen = async () => {
        const before = (await saidIn(tab)).length;
        await click(tab, 'article button', 'Listen');
        await eventually(async () => (await saidIn(tab)).slice(before)).toEqual([expect.stringContaining(rubio)]);
        await see(tab, '[data-listening-bar] p', 'Sentence 1 of');
        await finishIn(tab);
        await see(tab, '[data-listening-bar] p', 'Sentence 2 of');
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

    test('where nothing can speak nothing offers to, and nothing goes wrong', async () => {
      await open(tab, `${site.url}${lead}`);
      const hasVoices = () =>
        tab.evaluate(() => 'speechSynthesis' in globalThis && speechSynthesis.getVoices().length > 0);
      await eventually(
        async () => (await canListen(tab)) === (await hasVoices()),
        'Listen is there where voices are, and only there',
      ).toBe(true);
      // Whatever this browser has.
      await open(tab, `${site.url}/`);
      await tab.evaluate(() => {
        for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(globalThis, name);
      });
      await click(tab, 'main a', rubio);
      await seeFocus(tab, 'h1', rubio);
      await see(tab, '[data-listen]');
      expect(await canListen(tab)).toBe(false);
      await tab.press('t');
      await see(tab, '.notice', 'This browser can’t read aloud.');
    });

    test('the keyboard alone reaches the text panel, and changes the theme', async () => {
      await open(tab, `${site.url}${lead}`);
      const steps = 12;
      for (
        let i = 0;
        i < steps && !(await tab.evaluate((button) => document.activeElement?.matches(button) === true, textButton));
        i++
      )
        await tab.press('Tab');
      await tab.press('Space');
      await eventually(() => tab.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('text-panel');
      for (
        let i = 0;
        i < steps && !(await tab.evaluate(() => document.activeElement?.matches('[name=Theme]') === true));
        i++
      )
        await tab.press('Tab');
      await tab.press('ArrowRight');
      await eventually(() => themeOf(tab)).toBe('light');
      await tab.press('Escape');
      await seeFocus(tab, textButton);
    });
  });

  test.describe(`${browser.name}, set up otherwise`, () => {
    test.describe.configure({ mode: 'default', timeout: patience });
    let site: WatchedSite;
    test.beforeAll(async () => {
      site = await serveWatched();
    });
    test.afterAll(() => site.stop());

    test('without scripts everything can be read, and links lead on', async () => {
      const { tab, stop } = await browser.start('without scripts');
      try {
        await tab.open(`${site.url}${lead}`);
        expect(await textsOf(tab, '.passages > p')).toHaveLength(7);
        // What needs a script is not shown where the browser says that there are none.
        expect(
          await tab.evaluate(
            () =>
              matchMedia('(scripting: none)').matches &&
              [...document.querySelectorAll('[data-needs-script]')].some((control) => control.checkVisibility()),
          ),
        ).toBe(false);
        await click(tab, 'aside a', ohio);
        await see(tab, 'h1', ohio);
        expect(await tab.evaluate(() => 'problems' in globalThis)).toBe(false);
      } finally {
        await stop();
      }
    });

    test('where nothing is kept everything works for as long as the page is open, and that is said', async () => {
      const { tab, stop } = await browser.start('keeps nothing');
      try {
        await open(tab, `${site.url}/`);
        await click(tab, 'main button', `Save: ${ohio}`);
        await see(tab, '.notice', 'This browser doesn’t store anything');
        await see(tab, 'main button', `Remove from saved: ${ohio}`);
        await click(tab, textButton);
        await click(tab, '.choice', 'Dark');
        await eventually(() => themeOf(tab)).toBe('dark');
        await tab.press('Escape');
        await click(tab, 'main a', rubio);
        await seeFocus(tab, 'h1', rubio);
        await click(tab, 'header a', 'Saved');
        await see(tab, 'main ol a', ohio);
        expect(await problemsOf(tab)).toEqual([]);
      } finally {
        await stop();
      }
    });

    if (browser.setUps.includes('forced colours'))
      test('in forced colours links, rules, the section, focus and the line of progress are seen', async () => {
        const { tab, stop } = await browser.start('forced colours');
        try {
          await open(tab, `${site.url}${lead}`);
          expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
          await scrollPast(tab, '#p2', 0);
          await eventually(() =>
            tab.evaluate(() => (document.querySelector('.progress-line')?.getBoundingClientRect().width ?? 0) > 0),
          ).toBe(true);
          await tab.press('Tab');
          expect(
            await tab.evaluate(() => {
              const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
              const { backgroundColor: paper, color: ink } = styleOf('html');
              const isRule = (style: string, width: string, color: string) =>
                style === 'solid' && Number.parseFloat(width) > 0 && color !== paper;
              const rule = styleOf('aside h2');
              const section = styleOf('header nav [aria-current]');
              const other = styleOf('header nav a:not([aria-current])');
              const focus = styleOf(':focus');
              const progress = styleOf('.progress-line').backgroundColor;
              const isLink = (selector: string) => ![paper, ink].includes(styleOf(selector).color);
              return {
                'a name in the text': isLink('.passages a'),
                'a headline': isLink('aside a'),
                'a rule': isRule(rule.borderTopStyle, rule.borderTopWidth, rule.borderTopColor),
                'the section': isRule(section.borderBottomStyle, section.borderBottomWidth, section.borderBottomColor),
                'another section': isRule(other.borderBottomStyle, other.borderBottomWidth, other.borderBottomColor),
                focus: isRule(focus.outlineStyle, focus.outlineWidth, focus.outlineColor),
                progress: ![paper, 'rgba(0, 0, 0, 0)'].includes(progress),
              };
            }),
          ).toEqual({
            'a name in the text': true,
            'a headline': true,
            'a rule': true,
            'the section': true,
            'another section': false,
            focus: true,
            progress: true,
          });
          expect(await problemsOf(tab)).toEqual([]);
        } finally {
          await stop();
        }
      });
  });
}
