import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/press/check.ts';
import { newStory } from '../../src/press/new-story.ts';
import { editionFile } from '../fixtures/copy.ts';

let root = '';
let printed = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-new-'));
  vi.stubEnv('STORIES_DIR', root);
  writeFileSync(join(root, 'edition.json'), JSON.stringify(editionFile));
  printed = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(root, { recursive: true });
});

const read = (name: string) => readFileSync(join(root, name), 'utf8');

test('a new story is a draft without faults, named after its headline', async () => {
  await newStory(root, ['Harbour “reopens”: 3%', 'of ferries']);
  expect(JSON.parse(read('harbour-reopens-3-percent-of-ferries.json'))).toEqual({
    headline: 'Harbour “reopens”: 3% of ferries',
    creativeWorkStatus: 'Draft',
    body: ['The first paragraph.'],
  });
  expect(printed).toContain('Created harbour-reopens-3-percent-of-ferries.json.\n');
  expect(printed).toContain('/stories/harbour-reopens-3-percent-of-ferries/');
  expect(printed).toContain('(world, trade)');
  printed = '';
  await check(root);
  expect(printed).toBe('0 stories, 0 faults\n');
});

test('it can be Markdown, and has the schema if that is there', async () => {
  writeFileSync(join(root, 'story.schema.json'), '{}');
  await newStory(root, ['--md', 'A "quay": #1']);
  expect(read('a-quay-1.md')).toBe(
    '---\nheadline: "A \\"quay\\": #1"\ncreativeWorkStatus: Draft\n---\n\nThe first paragraph.\n',
  );
  await newStory(root, ['Ferry']);
  expect(read('ferry.json')).toContain('"$schema": "./story.schema.json"');
  printed = '';
  await check(root);
  expect(printed).toBe('0 stories, 0 faults\n');
});

test.each([
  ['Порт открыт', 'порт-открыт.json'],
  ['港が再開', '港が再開.json'],
  [`${'long '.repeat(40)}word`, /^(?:long-)+long\.json$/u],
  ['Index', 'index-topic.json'],
])('the name keeps the letters of the headline: %s', async (headline, name) => {
  await newStory(root, [headline]);
  const created = readdirSync(root).find((file) => file !== 'edition.json') ?? '';
  expect(created.normalize('NFC')).toMatch(name);
  expect(created.length).toBeLessThanOrEqual(86);
});

test.each([
  ['en', '#1 in the world', '1-in-the-world'],
  ['en', 'Fish & chips up 5% @ the quay, $5bn + tips', 'fish-and-chips-up-5-percent-at-the-quay-5bn-plus-tips'],
  ['de', 'Fisch & Fritten um 5 % teurer: 3 € + Trinkgeld', 'fisch-fritten-um-5-teurer-3-trinkgeld'],
  ['fr', 'Poisson & frites : +5 % à 3 €', 'poisson-frites-5-à-3'],
  ['ja', '物価5%上昇＋10円', '物価5-上昇-10円'],
  ['de', '&', undefined],
  ['en', 'C++', 'c-plus-plus'],
])('the name has no word of another language for a sign: %s, %s', async (inLanguage, headline, slug) => {
  writeFileSync(join(root, 'edition.json'), JSON.stringify({ ...editionFile, inLanguage }));
  await newStory(root, [headline]);
  const created = readdirSync(root).find((file) => file !== 'edition.json');
  expect(created?.normalize('NFC')).toBe(slug === undefined ? undefined : `${slug}.json`);
});

test('it never overwrites a story, in whatever folder and form that is', async () => {
  mkdirSync(join(root, 'march'));
  writeFileSync(join(root, 'march/ferry.md'), 'kept');
  await newStory(root, ['Ferry']);
  expect(printed).toBe(
    'march/ferry.md exists already, so nothing was written. Give the new story another name: --slug ferry-2\n',
  );
  expect(process.exitCode).toBe(1);
  expect(readdirSync(root)).toEqual(['edition.json', 'march']);
  await newStory(root, ['Ferry', '--slug', 'ferry-2']);
  expect(read('ferry-2.json')).toContain('"Ferry"');
});

test.each([
  [[], 'Write the headline of the story in quotes: npm run new -- "Harbour reopens".'],
  [['…'], 'No file name can be made of the headline "…".'],
  [['Ferry', '--slug', 'The Ferry'], '--slug "The Ferry": '],
])('it says what to write: %j', async (args, message) => {
  await newStory(root, args);
  expect(printed.slice(0, message.length)).toBe(message);
  expect(process.exitCode).toBe(1);
  expect(readdirSync(root)).toEqual(['edition.json']);
});
