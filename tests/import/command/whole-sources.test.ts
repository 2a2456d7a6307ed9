import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { allFormats } from '../../../src/import/command/all-formats.ts';
import { useImportProject } from '../import-project.ts';

const { project, at, write, read, report, run } = useImportProject(allFormats);

const feed = (title: string): string =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>Harbour reopens</title><guid>urn:1</guid>` +
  '<description>The quay has held.</description></item></channel></rss>';

describe('a new edition has the name of its source', () => {
  test.each([
    ['a feed', 'feed.xml', feed('<![CDATA[Tarn &amp; Carrow Courier]]>'), 'Tarn & Carrow Courier'],
    [
      'a JSON feed',
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Tarn \\"Courier\\"",' +
        '"items":[{"id":"1","title":"Harbour reopens","content_text":"The quay has held."}]}',
      'Tarn "Courier"',
    ],
    ['a feed without a title', 'feed.xml', feed(''), 'My edition'],
  ])('%s', async (_, name, text, expected) => {
    write(name, text);
    await run(name, '--into', 'new');
    expect(read('new/edition.json')).toMatchObject({ name: expected });
  });

  test.each([
    [
      'hugo.toml',
      '# The site\nbaseURL = "https://carrow.example/"\ntitle = "Tarn Courier"\n[params]\n',
      'Tarn Courier',
    ],
    ['config.yaml', 'baseURL: https://carrow.example/\ntitle: Tarn Courier\n', 'Tarn Courier'],
    ['config/_default/hugo.json', '{ "title": "Tarn Courier" }', 'Tarn Courier'],
    ['_config.yml', 'title: Tarn Courier\n', 'Tarn Courier'],
    ['hugo.toml', 'baseURL = "https://carrow.example/"\n', 'My edition'],
    ['hugo.toml', 'title = "Tarn\n', 'My edition'],
    ['other.toml', 'title = "Tarn Courier"\n', 'My edition'],
  ])('a site with %s: %s', async (name, text, expected) => {
    write(`site/${name}`, text);
    write('site/content/quay.md', '---\ntitle: Harbour reopens\n---\nThe quay has held.\n');
    await run('site', '--into', 'new');
    expect(read('new/edition.json')).toMatchObject({ name: expected });
  });
});

test('files in other languages beside each other are translations', async () => {
  write('site/content/quay.md', '---\ntitle: Harbour reopens\n---\nThe quay has held.\n');
  write('site/content/quay.fr.md', '---\ntitle: Le port rouvre\n---\nLe quai a tenu.\n');
  write('site/content/de/crane.md', '---\ntitle: Der Kran\n---\nDer Kran steht noch.\n');
  write('site/content/fr/crane.md', '---\ntitle: La grue\n---\nLa grue tient.\n');
  await run('site');
  const stories = report().stories.map(({ file }) => read(`stories/${file}`));
  const of = (headline: string) => stories.find((story) => story['headline'] === headline);
  const slugOf = (headline: string) =>
    report().stories[stories.findIndex((story) => story['headline'] === headline)]?.slug;
  expect(of('Le port rouvre')).toMatchObject({ inLanguage: 'fr', workTranslation: [slugOf('Harbour reopens')] });
  expect(of('Harbour reopens')).toMatchObject({ workTranslation: [slugOf('Le port rouvre')] });
  expect(of('La grue')).toMatchObject({ inLanguage: 'fr', workTranslation: [slugOf('Der Kran')] });
});

test('an archive that is not unpacked says what to do', async () => {
  const tar = Buffer.alloc(1536);
  tar.write('a.md', 0);
  tar.write('ustar', 257);
  write('in/site.tar', tar);
  write('in/more.zip', Buffer.from('PK\u0003\u0004 and more'));
  await run('in');
  expect(report().refused).toEqual([
    { source: 'more.zip', reason: 'it is a zip archive inside what is imported: import it by itself' },
    { source: 'site.tar', reason: 'it is a tar archive: unpack it with "tar xf site.tar", and import the folder' },
  ]);
});

test.each([
  ['a picture', 'quay.md', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u0001\u0002', 'latin1'), 'it is no text'],
  ['zeros', 'quay.html', Buffer.alloc(5000), 'it is no text'],
  [
    'a damaged packed file',
    'quay.md',
    Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    "it can't be read: it is packed, and damaged: it can not be unpacked",
  ],
])('%s with the name of a text is refused', async (_, name, bytes, reason) => {
  write(`in/${name}`, bytes);
  await run('in');
  expect(report().refused).toEqual([{ source: name, reason }]);
});

describe('a faulty --section-map', () => {
  test.each([
    ['that is not there', undefined, "map.json can't be used: there is no such file."],
    ['that is no JSON', '{\n  "Sport": sport }', "map.json:2:12 can't be used: it is not valid JSON: this is no value"],
  ])('%s is a fault in words', async (_, text, expected) => {
    write('feed.xml', feed('Courier'));
    if (text !== undefined) write('map.json', text);
    await run('feed.xml', '--section-map', 'map.json');
    expect(project.errors).toContain(expected);
    expect(project.errors).not.toContain('ENOENT');
  });
});

describe('folders of killed imports', () => {
  // No process has this number: Linux gives none above 4 million.
  const left = join(tmpdir(), 'broadsheet-import-99999999-abc');
  const used = join(tmpdir(), `broadsheet-import-${process.pid}-abc`);
  afterEach(() => {
    for (const folder of [left, used]) rmSync(folder, { recursive: true, force: true });
  });

  test('are removed by the next import that needs one', async () => {
    for (const folder of [left, used]) mkdirSync(folder, { recursive: true });
    // An archive without files: only its end.
    write('empty.zip', Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]));
    await run('empty.zip');
    expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`broadsheet-import-${process.pid}-`))).toEqual([
      `broadsheet-import-${process.pid}-abc`,
    ]);
    expect(existsSync(at('stories'))).toBe(true);
  });
});
