import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useImportProject } from '../import-project.ts';
import { sampleText } from '../sample-format.ts';

const { project, at, write, importItems, story, faults, names, run } = useImportProject();

const ferry = { id: 'urn:tarn:ferry', headline: 'Ferry sails', body: '<p>At noon.</p>' };
const quay = { id: 'urn:tarn:quay', headline: 'Quay mended', body: '<p>In May.</p>' };
const results = (report: Awaited<ReturnType<typeof importItems>>) =>
  Object.fromEntries(report.stories.map(({ slug, result }) => [slug, result]));

test('a second import of the same source changes nothing', async () => {
  await importItems([ferry, quay]);
  const before = statSync(at('stories/ferry-sails.json')).mtimeMs;
  expect(results(await importItems([quay, ferry]))).toEqual({ 'ferry-sails': 'unchanged', 'quay-mended': 'unchanged' });
  expect(statSync(at('stories/ferry-sails.json')).mtimeMs).toBe(before);
  expect(names()).toEqual(['.import', 'edition.json', 'ferry-sails.json', 'quay-mended.json']);
  expect(names('stories/.import')).toEqual(['ledger.jsonl']);
});

test('a story whose original has changed is updated if nobody edited it, under its first name', async () => {
  await importItems([ferry]);
  expect(results(await importItems([{ ...ferry, headline: 'Ferry sails again' }]))).toEqual({
    'ferry-sails': 'updated',
  });
  expect(story('ferry-sails')).toMatchObject({ headline: 'Ferry sails again' });
});

test('an edit is never overwritten, and the differences are listed until somebody has dealt with them', async () => {
  await importItems([ferry]);
  const edited = { headline: 'Ferry sails at last', body: ['At noon.'] };
  write('stories/ferry-sails.json', edited);
  expect(results(await importItems([ferry]))).toEqual({ 'ferry-sails': 'edited' });
  const changed = { ...ferry, headline: 'Ferry sails late', body: '<p>At two.</p>' };
  for (let times = 0; times < 2; times++) {
    const { stories } = await importItems([changed]);
    expect(stories).toMatchObject([
      {
        result: 'conflict',
        newVersion: '.import/conflicts/ferry-sails.json',
        differences: [
          { field: 'headline', changedBy: 'both', lines: ['- "Ferry sails at last"', '+ "Ferry sails late"'] },
          { field: 'body', changedBy: 'source', lines: ['- "At noon."', '+ "At two."'] },
        ],
      },
    ]);
    expect(story('ferry-sails')).toEqual(edited);
  }
  expect(project.printed).toContain('Edited here and changed in the source, so not written: ferry-sails.');
  expect(JSON.parse(readFileSync(at('stories/.import/conflicts/ferry-sails.json'), 'utf8'))).toMatchObject({
    body: ['At two.'],
  });
  // The editor keeps the edit.
  rmSync(at('stories/.import/conflicts/ferry-sails.json'));
  expect(results(await importItems([changed]))).toEqual({ 'ferry-sails': 'settled' });
  expect(results(await importItems([changed]))).toEqual({ 'ferry-sails': 'edited' });
  expect(story('ferry-sails')).toEqual(edited);
  // The next change is listed again.
  expect(results(await importItems([ferry]))).toEqual({ 'ferry-sails': 'conflict' });
});

test('an editor who has taken over the new version is not asked again', async () => {
  await importItems([ferry]);
  write('stories/ferry-sails.json', { headline: 'Ferry sails at last' });
  const changed = { ...ferry, headline: 'Ferry sails late' };
  await importItems([changed]);
  write('stories/ferry-sails.json', readFileSync(at('stories/.import/conflicts/ferry-sails.json')));
  expect(results(await importItems([changed]))).toEqual({ 'ferry-sails': 'unchanged' });
  expect(existsSync(at('stories/.import/conflicts/ferry-sails.json'))).toBe(false);
  expect(results(await importItems([ferry]))).toEqual({ 'ferry-sails': 'updated' });
});

test('a story that was deleted stays deleted, and links to it lead to its old address', async () => {
  const linked = { ...ferry, address: 'https://tarn.example/ferry/' };
  const linking = { ...quay, body: '<p>See <a href="https://tarn.example/ferry/">the ferry</a>.</p>' };
  await importItems([linked, linking]);
  expect(story('quay-mended')['body']).toEqual(['See [the ferry](story:ferry-sails).']);
  rmSync(at('stories/ferry-sails.json'));
  expect(results(await importItems([linked, linking]))).toEqual({ 'ferry-sails': 'deleted', 'quay-mended': 'updated' });
  expect(story('quay-mended')['body']).toEqual(['See [the ferry](https://tarn.example/ferry/).']);
  expect(project.printed).toContain('1 deleted here and not written again');
  expect(await faults()).toEqual([]);
});

test('a story that was moved or turned into Markdown is the same story', async () => {
  await importItems([ferry, quay]);
  const text = readFileSync(at('stories/ferry-sails.json'));
  rmSync(at('stories/ferry-sails.json'));
  write('stories/2026/ferry-sails.json', text);
  rmSync(at('stories/quay-mended.json'));
  write('stories/quay-mended.md', '---\nheadline: Quay mended\n---\n\nIn May.\n');
  const report = await importItems([{ ...ferry, headline: 'Ferry sails on' }, quay]);
  expect(report.stories.map(({ file, result }) => [file, result])).toEqual([
    ['2026/ferry-sails.json', 'updated'],
    ['quay-mended.md', 'edited'],
  ]);
  expect(names()).not.toContain('ferry-sails.json');
});

test('a story of the edition keeps its name, and an item of that name gets another', async () => {
  write('stories/ferry-sails.json', { headline: 'Our own ferry', aliases: ['old-ferry'] });
  await importItems([ferry, { headline: 'Old ferry' }]);
  expect(story('ferry-sails')).toMatchObject({ headline: 'Our own ferry' });
  expect(names()).toEqual(['.import', 'edition.json', 'ferry-sails-2.json', 'ferry-sails.json', 'old-ferry-2.json']);
  expect(await faults()).toEqual([]);
});

test('two sources may have the same numbers', async () => {
  write('one.txt', sampleText([{ id: '1', headline: 'Ferry sails' }]));
  write('two.txt', sampleText([{ id: '1', headline: 'Quay mended' }]));
  await run('one.txt');
  expect(results((await run('two.txt')) ?? (await importItems([])))).toEqual({ 'quay-mended': 'created' });
  expect(story('ferry-sails')).toMatchObject({ headline: 'Ferry sails' });
});

test('of two versions of an item in two files, the newest counts', async () => {
  const version = (headline: string, dateModified: string) => sampleText([{ ...ferry, headline, dateModified }]);
  write('wires/a.txt', version('Ferry sails', '2026-03-09T10:00:00Z'));
  write('wires/b.txt', version('Ferry sails at noon', '2026-03-09T12:00:00Z'));
  write('wires/c.txt', version('Ferry sails soon', '2026-03-09T11:00:00Z'));
  const report = await run('wires');
  expect(report?.stories).toHaveLength(1);
  expect(story('ferry-sails')).toMatchObject({ headline: 'Ferry sails at noon' });
  expect(report?.refused).toEqual([
    { source: 'a.txt:2', reason: 'it is an older version of the item at b.txt:2' },
    { source: 'c.txt:2', reason: 'it is an older version of the item at b.txt:2' },
  ]);
});

test('in one file, items with one id are stories of their own, and the same item twice is one', async () => {
  const report = await importItems([ferry, { ...quay, id: ferry.id }, ferry]);
  expect(names()).toContain('quay-mended.json');
  expect(report.refused).toEqual([{ source: 'samples.txt:4', reason: 'it is the same as the item at samples.txt:2' }]);
});
