/**
 * Pages in browsers that lack features, with other programs at work in them, and with a script of another build: their
 * text and links survive.
 */
import { expect, type Page, type Route } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import {
  headlineOnly,
  holdAppScript,
  isMarked,
  lead,
  mark,
  test,
  translate,
  untilHydrated,
} from '../support/reader.ts';

test.use({ tolerated: /status of 404/u });

const openLead = (page: Page) => page.goto(`${urlOf('first')}${lead}`);

/** The story, its text and its links are there, and a section opens. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  await expect(page.locator('article p[id^=p]')).toHaveCount(7);
  await expect(page.locator('aside a[href^="/stories/"]').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  await page.getByRole('main').getByRole('link').filter({ hasText: 'Iran' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Iran/u })).toBeVisible();
}

test('in a browser without modules, no control is shown that would do nothing', async ({ page }) => {
  await page.route(/\/(?:stories\/[^/]+\/|sections\/world\/)?$/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="unknown"') });
  });
  await openLead(page);
  await expect(page.locator('[data-needs-script]')).not.toHaveCount(0);
  await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
  await expectWhole(page);
});

/** Scripts that take a feature away before any other script runs. */
const missing: Readonly<Record<string, () => void>> = {
  IntersectionObserver: () => void Reflect.deleteProperty(globalThis, 'IntersectionObserver'),
  ResizeObserver: () => void Reflect.deleteProperty(globalThis, 'ResizeObserver'),
  localStorage: () =>
    void Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  sessionStorage: () =>
    void Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  'Intl.Segmenter': () => void Reflect.deleteProperty(Intl, 'Segmenter'),
  requestIdleCallback: () => void Reflect.deleteProperty(globalThis, 'requestIdleCallback'),
  'CSS.highlights': () => void Reflect.deleteProperty(CSS, 'highlights'),
  speechSynthesis: () => void Reflect.deleteProperty(globalThis, 'speechSynthesis'),
  popovers: () => void Reflect.deleteProperty(HTMLElement.prototype, 'popover'),
  caches: () => void Reflect.deleteProperty(globalThis, 'caches'),
  'navigation timing': () => {
    const original = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) => (type === 'navigation' ? [] : original(type));
  },
  FontFace: () => void Reflect.deleteProperty(globalThis, 'FontFace'),
  'AbortSignal.timeout': () => void Reflect.deleteProperty(AbortSignal, 'timeout'),
  checkVisibility: () => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'),
  'paint timing': () =>
    void Object.defineProperty(globalThis, 'PerformanceObserver', {
      value: class {
        observe() {
          throw new TypeError('not supported');
        }
      },
    }),
};

for (const [what, remove] of Object.entries(missing)) {
  test(`in a browser without ${what}, pages work`, async ({ page }) => {
    await page.addInitScript(remove);
    await openLead(page);
    await page.mouse.move(300, 300);
    await untilHydrated(page);
    await expectWhole(page);
  });
}

/** React reports that it has replaced what was changed, and that it could not remove what was gone. */
const reports = /error #418|removeChild|status of 404/u;

/** What extensions do to pages, and where. Each changes the page at once, and again and again. */
const extensions: Readonly<Record<string, () => void>> = {
  'adds elements around the page': () => {
    document.body.prepend(document.createElement('extension-bar'));
    document.body.append(document.createElement('extension-root'));
    document.head.prepend(document.createElement('extension-settings'));
    document.documentElement.append(document.createElement('extension-overlay'));
  },
  'adds elements to the text': () => {
    for (const paragraph of document.querySelectorAll('article p, h1, aside a'))
      paragraph.append(document.createElement('extension-note'));
    document.querySelector('article')?.prepend(document.createElement('extension-player'));
    document.querySelector('#edition')?.prepend(document.createElement('extension-bar'));
    document.querySelector('main')?.append(document.createElement('extension-bar'));
  },
  'wraps headlines': () => {
    for (const link of document.querySelectorAll('main a[href^="/stories/"]:not(extension-link > a)')) {
      const wrapper = document.createElement('extension-link');
      link.replaceWith(wrapper);
      wrapper.append(link);
    }
  },
  'removes elements': () => {
    for (const element of document.querySelectorAll('footer p, .headline-note > span, time')) element.remove();
    for (const meta of document.querySelectorAll('meta[property], link[rel=icon]')) meta.remove();
  },
  'changes attributes': () => {
    document.documentElement.setAttribute('data-extension', '');
    for (const element of document.querySelectorAll('a, button, input, p')) {
      element.setAttribute('data-extension', '');
      element.classList.add('extension');
    }
  },
};

for (const [what, change] of Object.entries(extensions)) {
  for (const when of ['before the app starts', 'afterwards']) {
    test(`an extension ${what} ${when}: pages can be read, and links work`, async ({ page, problems }) => {
      if (when === 'before the app starts')
        await page.addInitScript(`addEventListener('DOMContentLoaded', ${String(change)})`);
      await openLead(page);
      await page.mouse.move(300, 300);
      if (when === 'afterwards') {
        await untilHydrated(page);
        await page.evaluate(change);
      }
      await expectWhole(page);
      problems.splice(0, problems.length, ...problems.filter((problem) => !reports.test(problem)));
    });
  }
}

test('a link that is pressed while React replaces a changed page is followed', async ({ page, problems }) => {
  await page.addInitScript(`addEventListener('DOMContentLoaded', ${String(extensions['wraps headlines'])})`);
  const release = await holdAppScript(page);
  await openLead(page);
  const heading = await page.locator('h1').elementHandle();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).hover();
  await page.mouse.down();
  release();
  await expect.poll(() => heading?.evaluate(({ isConnected }) => isConnected)).toBe(false);
  await page.mouse.up();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  problems.splice(0, problems.length, ...problems.filter((problem) => !reports.test(problem)));
});

for (const path of [lead, headlineOnly, '/', '/search/?q=russia', '/saved/']) {
  test(`a page that is translated before the app starts still works: ${path}`, async ({ page, problems }) => {
    await page.route('**/assets/start-app-*.js', async (route) => {
      await translate(page);
      await route.continue();
    });
    await page.goto(`${urlOf('first')}${path}`);
    await page.mouse.move(300, 300);
    await untilHydrated(page);
    await mark(page);
    await translate(page);
    await page
      .getByRole('navigation', { name: '«Sections»' })
      .or(page.getByRole('navigation', { name: 'Sections' }))
      .getByRole('link', { name: 'World' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
    expect(await isMarked(page)).toBe(true);
    problems.splice(0, problems.length, ...problems.filter((problem) => !reports.test(problem)));
  });
}

/** Set by the app of another build. */
const otherApp = 'data-other-app';

/** Makes the host send a script of another build in place of one. It has the scripts of that build too. */
async function mixUp(page: Page, script: string): Promise<void> {
  const sendOther = async (route: Route) => {
    const response = await route.fetch({ url: route.request().url().replace('/other-', '/') });
    // Builds share the scripts of packages.
    const body = (await response.text()).replaceAll(/(["'`]\.\/)(?!react-|rolldown-)(?=[\w-]+\.js["'`])/gu, '$1other-');
    const isApp = route.request().url().includes('start-app-');
    await route.fulfill({
      response,
      body: isApp ? `${body}\ndocument.documentElement.setAttribute('${otherApp}', '');` : body,
    });
  };
  await page.route(`**/assets/${script}-*.js`, sendOther);
  await page.route('**/assets/other-*.js', sendOther);
}

for (const script of ['boot', 'start-app', 'complete-app', 'offline-reading', 'topics']) {
  test(`if ${script} is of another build, no second app runs, and pages can be read`, async ({ page }) => {
    await mixUp(page, script);
    const otherBoot = page.waitForResponse('**/assets/other-boot-*.js');
    await page.goto(`${urlOf('first')}${script === 'topics' ? '/topics/' : lead}`);
    await page.mouse.move(300, 300);
    await otherBoot;
    // A page without the script that reads offline is whole. Without another one, it hides what would do nothing.
    if (script === 'offline-reading') await untilHydrated(page);
    else await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
    await page.mouse.move(310, 310);
    await expect(page.locator('h1')).toHaveText(script === 'topics' ? 'Topics' : /^Rubio to Meet Lavrov/u);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
    await expect(page.locator(`[${otherApp}]`)).toHaveCount(0);
    // The page still downloads again what may be broken.
    await page.unrouteAll({ behavior: 'wait' });
  });
}
