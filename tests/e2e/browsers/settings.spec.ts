import { expect, test } from '@playwright/test';
import { lead } from '../support/reader.ts';
import { browsers } from './installed-browsers.ts';
import { patience } from './port.ts';
import { click, eventually, open, problemsOf, scrollPast, see, seeFocus, textsOf, themeOf } from './reader.ts';
import { serveWatched, type WatchedSite } from './watched-site.ts';

const ohio = 'Ohio Man Indicted';
const rubio = 'Rubio to Meet Lavrov';
const textButton = 'button[aria-label^=Aa]';

for (const browser of browsers) {
  test.describe(`${browser.name}, with other settings`, () => {
    test.describe.configure({ mode: 'default', timeout: patience });
    let site: WatchedSite;
    test.beforeAll(async () => {
      site = await serveWatched();
    });
    test.afterAll(() => site.stop());

    test('without scripts, all text can be read and links work', async () => {
      const { tab, stop } = await browser.start('without scripts');
      try {
        await tab.open(`${site.url}${lead}`);
        expect(await textsOf(tab, '.passages > p')).toHaveLength(7);
        // Controls that need a script are hidden if the browser says that scripts are off.
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

    test('without storage, everything works while the page is open, and a notice says so', async () => {
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
      test('in forced colours, links, rules, the section, focus and the progress line are visible', async () => {
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
