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
import { joinedWords } from '../support/joined-words.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { lead } from '../support/reader.ts';

const htmlOf = (address: string): string => readFileSync(join(folderOf('first'), filePath(address)), 'utf8');
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

test('a reader view shows a story’s text, and of a headline-only story only the note', () => {
  const textOf = (address: string) =>
    new Readability(documentOf(htmlOf(address))).parse()?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const text = textOf(lead);
  expect(text).toMatch(/^U\.S\. Secretary of State Marco Rubio/u);
  expect(text).toMatch(/the war in Ukraine rages on\.$/u);
  const others = slugs().map((slug) => storyAddress(slug));
  expect(others.length).toBeGreaterThan(15);
  for (const address of others.filter((one) => one !== lead))
    expect(textOf(address)).toMatch(/^Headline only: the full story isn’t in this edition\.(?:$|Mentioned in)/u);
});

test('words stay apart where there are no styles', () => {
  const folder = folderOf('first');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(60);
  const joined = pages.flatMap((page) =>
    joinedWords(documentOf(readFileSync(join(folder, page), 'utf8')).body).map((words) => `${page}: ${words}`),
  );
  expect(joined).toEqual([]);
});

const wget = (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, 'wget')));

test('a copy of the site keeps its styles', () => {
  test.skip(!wget, 'wget is not installed');
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
