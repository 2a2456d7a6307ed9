import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { readEdition } from '../../../src/press/model/read-edition.ts';

let work = '';
const stories = () => join(work, 'stories');
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'broadsheet-misnamed-'));
  mkdirSync(stories());
  write('edition.json', '{"name": "T", "inLanguage": "en"}');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const write = (name: string, content = '{"headline": "x"}') => writeFileSync(join(stories(), name), content);

async function faultsIn(): Promise<string[]> {
  const made = await readEdition({ storiesFolder: stories(), siteUrl: undefined }, work);
  return made.kind === 'faulty' ? made.faults.map(formatFault) : [];
}

describe('a file that was probably meant to be a story', () => {
  test.each(['flood.jsonc', 'flood.json5', 'flood.json.txt', 'flood.JSONC'])(
    'has to be renamed, and a link to it is not a fault: %s',
    async (name) => {
      write(name);
      write('drought.json', '{"headline": "x", "related": ["flood"]}');
      expect(await faultsIn()).toEqual([
        `stories/${name}: stories are files that end in .json or .md; rename this file to "flood.json"${
          name.endsWith('.txt')
            ? ''
            : ', and remove its comments and the commas after last items, which JSON does not have'
        }`,
      ]);
    },
  );

  test.each(['flood.markdown', 'flood.mdx', 'flood.md.txt', 'flood.mkd', 'flood.MD.TXT'])(
    'in Markdown has to be renamed too: %s',
    async (name) => {
      write(name, '---\nheadline: Flood\n---\n');
      write('drought.json', '{"headline": "x", "related": ["flood"]}');
      expect(await faultsIn()).toEqual([
        `stories/${name}: stories are files that end in .json or .md; rename this file to "flood.md"`,
      ]);
    },
  );

  test.each(['flood.yaml', 'flood.yml'])('in YAML has to be written in another form: %s', async (name) => {
    write(name, 'headline: Flood\n');
    write('drought.json', '{"headline": "x", "related": ["flood"]}');
    expect(await faultsIn()).toEqual([
      `stories/${name}: stories are files that end in .json or .md; rename this file to "flood.md", with the fields ` +
        'between two lines of --- and the text below them, or write it as JSON',
    ]);
  });

  test('that is the edition in YAML has to be written as JSON', async () => {
    rmSync(join(stories(), 'edition.json'));
    write('edition.yaml', 'name: T\n');
    expect(await faultsIn()).toEqual([
      'stories/edition.yaml: stories are files that end in .json or .md; write these fields as JSON, in "edition.json"',
    ]);
  });

  test('has a name for readers, or the fields of a story', async () => {
    for (const name of ['README.markdown', 'READ ME.md.txt', '_config.yml', 'CHANGES.yaml']) write(name, '# Notes\n');
    expect(await faultsIn()).toEqual([]);
    write('The Flood.md.txt', '\uFEFF---\r\nheadline: Flood\r\n---\r\n');
    expect(await faultsIn()).toContain(
      'stories/The Flood.md.txt: stories are files that end in .json or .md; rename this file to "The Flood.md"',
    );
  });

  test('is one fault if the story exists in another form', async () => {
    write('flood.json');
    write('flood.md.txt', '---\nheadline: Flood\n---\n');
    expect(await faultsIn()).toEqual([
      'stories/flood.md.txt: stories are files that end in .json or .md, and "flood.json" is there too; ' +
        'remove one of the two',
    ]);
  });

  test('is one fault if the story exists too', async () => {
    write('flood.json');
    write('flood.jsonc');
    expect(await faultsIn()).toEqual([
      'stories/flood.jsonc: stories are files that end in .json or .md, and "flood.json" is there too; ' +
        'remove one of the two',
    ]);
  });

  test('is to be removed if another one has the same name', async () => {
    write('flood.json.txt');
    write('flood.jsonc');
    expect(await faultsIn()).toEqual([
      'stories/flood.json.txt: stories are files that end in .json or .md; rename this file to "flood.json"',
      'stories/flood.jsonc: stories are files that end in .json or .md, and "flood.json" is there too; ' +
        'remove one of the two',
    ]);
  });

  test('has one of a few extensions', async () => {
    for (const name of ['README.md', 'story.txt', 'Thumbs.db', 'flood.json~', '.DS_Store', '.flood.jsonc']) write(name);
    expect(await faultsIn()).toEqual([]);
  });
});
