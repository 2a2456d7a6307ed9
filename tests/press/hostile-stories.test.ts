// @vitest-environment jsdom
/**
 * Every field of a story and of an edition with each kind of value that does harm where it is not expected, through
 * all that is made of it. A value is refused with its file and field, or it is the same text everywhere.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRenderer } from '../../src/app/renderer.tsx';
import { filePath, searchAddress, storyAddress } from '../../src/edition/addresses.ts';
import { blockOf, passageFragment } from '../../src/edition/passage-link.ts';
import { passageWords } from '../../src/edition/passage-words.ts';
import { blockText } from '../../src/edition/plain-text.ts';
import type { StoryPage } from '../../src/edition/published.ts';
import { spokenSentences, splitSentence } from '../../src/listening/sentences.ts';
import { MissingFile } from '../../src/queries/client.ts';
import { machineFiles } from '../../src/press/machine-readable/machine-files.ts';
import type { Edition } from '../../src/press/model/edition.ts';
import { planPublication, type Publication } from '../../src/press/pages/publication.ts';
import { archiveOf } from '../fixtures/archive.ts';
import { editionOf, faultsOf, published } from '../fixtures/copy.ts';
import {
  fields,
  hostileValues,
  nameOf,
  objects,
  shown,
  wholeOptions,
  withTexts,
  withUnknownField,
  type HostileField,
} from '../fixtures/hostile-texts.ts';
import { xmlOf } from '../fixtures/machine-readers.ts';

// Pages are rendered as the build does it, though their HTML is read with a document.
beforeAll(() => void vi.stubEnv('SSR', true));
afterAll(() => void vi.unstubAllEnvs());

const values = Object.entries(hostileValues);

/** The text that goes into a field: two topics or sections of one name would be a fault. */
const textFor = (value: string) => (field: HostileField) =>
  value.trim() === '' || !/(?:about|sections)\[1\]/u.test(nameOf(field)) ? value : `${value} 2`;

const known = new Map<string, ReadonlyMap<HostileField, readonly string[]>>();

/** The faults of an edition with a value in one field, for each field. */
function faultsWith(value: string): ReadonlyMap<HostileField, readonly string[]> {
  const faults =
    known.get(value) ??
    new Map(fields.map((field) => [field, faultsOf(withTexts([field], textFor(value)), wholeOptions)]));
  known.set(value, faults);
  return faults;
}

describe.each(values)('a value that is refused names its file and its field: %s', (_, value) => {
  test('as the value of any field', () => {
    for (const [field, faults] of faultsWith(value)) {
      const [own = ''] = nameOf(field).split(/[.[]/u);
      const start = new RegExp(`^stories/${field.file}:\\d+:\\d+ "${own.replace('$', String.raw`\$`)}`, 'u');
      // A story in a section that is renamed names a section that is gone.
      const isConsequence = (fault: string) =>
        nameOf(field) === 'sections[0].slug' && fault.includes('no section "world"');
      expect(faults.filter((fault) => !start.test(fault) && !isConsequence(fault))).toEqual([]);
    }
  });

  test('as the name of a field that nobody knows', () => {
    for (const object of objects) {
      const faults = faultsOf(withUnknownField(object, value), wholeOptions);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).toMatch(new RegExp(`^stories/${object.file}:\\d+:\\d+`, 'u'));
    }
  });
});

/** An edition with a value in every field that takes it. */
interface HostileEdition {
  readonly edition: Edition;
  readonly publication: Publication;
  readonly takers: readonly string[];
}

function editionWith(value: string): HostileEdition {
  const takers = [...faultsWith(value)].flatMap(([field, faults]) => (faults.length === 0 ? field : []));
  const edition = editionOf(withTexts(takers, textFor(value)), wholeOptions);
  return {
    edition,
    publication: planPublication(edition),
    takers: takers.map((field) => `${field.file} ${nameOf(field)}`),
  };
}

/** Whether a text can be written as UTF-8 and read again. */
const isWellFormed = (text: string): boolean => text === text.toWellFormed();

/** The elements of a page that could run code or lead to it. */
const codeIn = (page: Document): string[] =>
  [...page.querySelectorAll('*')]
    .filter(
      (element) =>
        /^(?:iframe|object|embed|base)$/u.test(element.localName) ||
        (element.localName === 'script' && !/^application\/(?:ld\+)?json$/u.test(element.getAttribute('type') ?? '')) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|formaction)$/u.test(name) && /^\s*(?:javascript|data|vbscript):/iu.test(value)),
        ),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));

describe.each(values)('an edition with a value in every field that takes it: %s', (_, value) => {
  let made: HostileEdition;
  beforeAll(() => {
    made = editionWith(value);
  });

  test('has data files that are JSON, at addresses that are files', () => {
    const { files, pages } = made.publication;
    for (const make of files.values()) {
      const json = JSON.stringify(make());
      expect(isWellFormed(json)).toBe(true);
      expect(JSON.parse(json)).toEqual(make());
    }
    const paths = [...files.keys(), ...pages].map(filePath);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const part of paths.flatMap((path) => path.split('/'))) {
      expect(part).not.toMatch(/^\.\.?$|[\p{C}\\:*?"<>|]/u);
      expect(Buffer.byteLength(part)).toBeLessThan(256);
    }
  });

  test('has pages without code, whose structured data is JSON', async () => {
    const { publication } = made;
    const renderer = createRenderer('/');
    let heading: string | null | undefined;
    // One page of each kind. That of all headlines is like that of a section.
    const addresses = new Map(publication.pages.map((address) => [address.split('/', 3)[1], address]));
    addresses.delete('headlines');
    for (const address of [...addresses.values(), storyAddress('a'), searchAddress]) {
      const content = publication.contents.get(address)?.make().head ?? publication.plainHead;
      const { head, page, state, status } = await renderer.render(decodeURI(address), (file) => {
        if (!publication.files.has(file)) throw new MissingFile(file);
        return published(publication, file);
      });
      expect([address, status]).toEqual([address, 200]);
      const html = `<!doctype html><html><head>${content}${head}</head><body>${page}${state}</body></html>`;
      expect(isWellFormed(html)).toBe(true);
      const document = new DOMParser().parseFromString(html, 'text/html');
      expect(codeIn(document)).toEqual([]);
      for (const script of document.querySelectorAll('script')) expect(() => JSON.parse(script.text)).not.toThrow();
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.title).not.toBe('');
      // oxlint-disable-next-line no-control-regex
      expect(document.body.textContent).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
      if (address === storyAddress('a')) heading = document.querySelector('h1')?.textContent;
    }
    const takesHeadline = made.takers.includes('a.json headline');
    expect(heading).toBe(takesHeadline ? shown(value.normalize('NFC')) : 'The river rises');
  });

  test('has feeds and sitemaps that are XML, and other files that are JSON', () => {
    for (const [address, make] of machineFiles(made.edition, made.publication.pages)) {
      const text = make();
      expect(isWellFormed(text)).toBe(true);
      if (address.endsWith('.xml')) xmlOf(text);
      else if (!/\.(?:txt|css)$/u.test(address)) JSON.parse(text);
    }
  });

  test('can be searched, also for the value', () => {
    const archive = archiveOf(made.publication);
    for (const query of [value, `"${value}"`, 'another story']) {
      const { cards } = archive.ask(query.slice(0, 200).toWellFormed());
      for (const { slug } of cards) expect(['a', 'b']).toContain(slug);
    }
    expect(archive.ask('another story').cards.map(({ slug }) => slug)).toContain('b');
  });

  test('can be listened to, and its passages have links', () => {
    const content = made.publication.contents.get(storyAddress('a'))?.make().data as StoryPage;
    const sentences = spokenSentences(content.story, 'en');
    for (const { text } of sentences)
      for (const part of splitSentence(text, 200)) expect(part.length).toBeLessThanOrEqual(201);
    const texts = content.story.body.map(blockText);
    for (const [i, text] of texts.entries()) {
      const passage = {
        texts,
        story: [0, texts.length - 1] as const,
        first: { text: i, offset: 0 },
        last: { text: i, offset: text.length },
        language: 'en',
      };
      const fragment = passageFragment({ block: `p${i + 1}`, ...passageWords(passage) });
      expect(fragment).toMatch(/^#[\w%:~=,.!*'()-]+$/u);
      expect(blockOf(fragment)).toBe(`p${i + 1}`);
    }
  });
});
