import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { filePath, storyAddress } from '../../../src/edition/addresses.ts';
import { inlineHashes } from '../../../src/press/hosts/content-security-policy.ts';
import { british } from '../../fixtures/fake-speech.ts';
import { joinedWords } from '../support/joined-words.ts';
import { folderOf, urlOf, type EditionName } from '../support/editions.ts';
import { lead, untilHydrated } from '../support/reader.ts';
import { installVoices } from '../support/voice.ts';

const htmlOf = (address: string, edition: EditionName = 'first'): string =>
  readFileSync(join(folderOf(edition), filePath(address)), 'utf8');
const documentOf = (html: string): Document => new JSDOM(html, { url: 'https://news.example/' }).window.document;
const slugs = () => readdirSync(join(folderOf('first'), 'stories'));

test('a link previewer reads what a story says, and nothing more', async () => {
  const { result } = await ogs({ html: htmlOf(lead) });
  expect(result).toMatchObject({
    ogTitle: 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur',
    ogType: 'article',
    ogLocale: 'en',
    articleSection: 'War in Ukraine',
  });
  // The story gives no author and no date.
  expect(result.articleAuthor ?? result.author).toBeUndefined();
  expect(result.articlePublishedTime ?? result.articleModifiedTime).toBeUndefined();
});

const textOf = (address: string, edition?: EditionName) =>
  new Readability(documentOf(htmlOf(address, edition))).parse()?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';

test('a reader view shows the text of a story with one short paragraph, and not the page around it', () => {
  expect(textOf('/stories/english/', 'persian')).toBe('The port is open after a week.');
  expect(textOf('/stories/third/', 'persian')).toMatch(
    /^کشتی به بندر رسید\. ?مریم کریمی در بندر گفت که کشتی آآ رسید\.$/u,
  );
});

test('a reader view shows a story’s text, and of a headline-only story only the note', () => {
  const text = textOf(lead);
  expect(text).toMatch(/^U\.S\. Secretary of State Marco Rubio/u);
  expect(text).toMatch(/the war in Ukraine rages on\.$/u);
  const others = slugs().map((slug) => storyAddress(slug));
  expect(others.length).toBeGreaterThan(15);
  for (const address of others.filter((one) => one !== lead))
    expect(textOf(address)).toMatch(/^Headline only: the full story isn’t in this edition\.(?:$|Mentioned in)/u);
});

test('words stay apart where there are no styles', () => {
  for (const edition of ['first', 'persian'] as const) {
    const folder = folderOf(edition);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(25);
    const joined = pages.flatMap((page) =>
      joinedWords(documentOf(readFileSync(join(folder, page), 'utf8')).body).map((words) => `${page}: ${words}`),
    );
    expect(joined).toEqual([]);
  }
});

test('so they do in what the app adds', async ({ page }) => {
  await installVoices(page, [{ ...british, lang: 'fa-IR' }]);
  const joined = async () => joinedWords(documentOf(await page.content()).body);
  const open = async (path: string) => {
    await page.goto(urlOf('persian') + encodeURI(path));
    await untilHydrated(page);
  };
  await open('/stories/third/');
  for (const button of (await page.locator('aside .card-tool').all()).slice(0, 2)) await button.click();
  expect(await joined()).toEqual([]);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByRole('region', { name: 'Listening' })).toBeVisible();
  await page.locator('#p1').evaluate((block) => getSelection()?.selectAllChildren(block));
  await expect(page.getByRole('toolbar', { name: 'Share this passage' })).toBeVisible();
  expect(await joined()).toEqual([]);
  await page.getByRole('button', { name: /^Aa/u }).click();
  await expect(page.getByText('Line width')).toBeVisible();
  expect(await joined()).toEqual([]);
  for (const [path, ready] of [
    ['/search/?q=بندر', '[data-results] li'],
    ['/saved/', 'li .headline'],
    ['/history/', 'li .headline'],
  ] as const) {
    await open(path);
    await expect(page.locator(ready).first()).toBeVisible();
    expect(await joined(), path).toEqual([]);
  }
});

const isInstalled = (program: string) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));

for (const browser of ['lynx', 'w3m']) {
  test(`${browser} shows the text of pages, and what needs scripts says so`, () => {
    test.skip(!isInstalled(browser), `${browser} is not installed`);
    const shown = (address: string) =>
      execFileSync(browser, ['-dump', join(folderOf('first'), filePath(address))], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
        .replaceAll(/\[\d+\]/gu, '')
        .replaceAll(/\s+/gu, ' ');
    const story = shown(lead);
    expect(story).toContain('Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur');
    expect(story).toContain('2 min read');
    expect(story).not.toMatch(/\p{Ll}\d+ min|\p{Ll}(?:Share|Save|Print|Headline only)/u);
    for (const address of ['/saved/', '/history/', '/search/']) {
      expect(shown(address)).toContain('needs JavaScript');
      expect(shown(address)).not.toContain('One moment');
    }
  });
}

test('a copy of the site keeps its styles', () => {
  test.skip(!isInstalled('wget'), 'wget is not installed');
  const copy = mkdtempSync(join(tmpdir(), 'broadsheet-copy-'));
  try {
    const options = ['--quiet', '--convert-links', '--page-requisites', '--no-host-directories', '-P', copy];
    execFileSync('wget', [...options, `${urlOf('first')}${lead}`]);
    const stylesOf = (html: string) => inlineHashes(html).styles;
    const [kept] = stylesOf(htmlOf(lead));
    expect(stylesOf(readFileSync(join(copy, filePath(lead)), 'utf8'))[0]).toBe(kept);
    expect(readFileSync(join(copy, filePath(lead)), 'utf8')).toContain(kept);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
