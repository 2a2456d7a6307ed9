import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EditionFile } from '../../../src/press/copy/edition-file.ts';
import { StoryFile } from '../../../src/press/checks/story-file.ts';
import { checkShape } from '../../../src/press/checks/check-shape.ts';
import { schemaFiles } from '../../../src/press/checks/schemas.ts';
import { editionFile } from '../../fixtures/copy.ts';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The keywords of JSON Schema that `accepts` understands. */
const understood = new Set([
  '$schema',
  '$ref',
  '$defs',
  // Of names, all of which are texts.
  'propertyNames',
  // Of texts, for editors' tools.
  'examples',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'oneOf',
]);

function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  return Object.entries(schema).flatMap(([word, value]) => {
    if (word === 'properties' || word === '$defs') return [word, ...Object.values(value as object).flatMap(wordsOf)];
    return typeof value === 'object' ? [word, ...wordsOf(value)] : [word];
  });
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const isType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

function raise(name: string): never {
  throw new Error(`no definition ${name}`);
}

/** Whether an editor's tool would accept a value. Implements as much of JSON Schema as the schemas use. */
function accepts(schema: JsonSchema, value: unknown, definitions = schema.$defs ?? {}): boolean {
  if (schema.$ref !== undefined)
    return accepts(definitions[schema.$ref.replace('#/$defs/', '')] ?? raise(schema.$ref), value, definitions);
  if (schema.type !== undefined && !isType(value, schema.type)) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.anyOf !== undefined && !schema.anyOf.some((form) => accepts(form, value, definitions))) return false;
  if (schema.oneOf !== undefined && schema.oneOf.filter((form) => accepts(form, value, definitions)).length !== 1)
    return false;
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return false;
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) return false;
  if (typeof value === 'number' && schema.maximum !== undefined && value > schema.maximum) return false;
  if (Array.isArray(value)) {
    if (schema.minItems !== undefined && value.length < schema.minItems) return false;
    if (schema.maxItems !== undefined && value.length > schema.maxItems) return false;
    return schema.items === undefined || value.every((item) => accepts(schema.items ?? {}, item, definitions));
  }
  if (typeof value !== 'object' || value === null) return true;
  if (schema.required?.some((name) => !Object.hasOwn(value, name)) === true) return false;
  return Object.entries(value).every(([name, content]) => {
    const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
    if (property !== undefined) return accepts(property, content, definitions);
    const { additionalProperties: others = true } = schema;
    return typeof others === 'boolean' ? others : accepts(others, content, definitions);
  });
}

const committed = (name: string): string =>
  readFileSync(new URL(`../../../src/stories/${name}`, import.meta.url), 'utf8');
const storySchema = JSON.parse(committed('story.schema.json')) as JsonSchema;
const editionSchema = JSON.parse(committed('edition.schema.json')) as JsonSchema;

describe('the schemas beside the stories', () => {
  test.each(Object.entries(schemaFiles()))('are up to date: %s (npm run schemas writes them)', (name, content) => {
    expect(committed(name)).toBe(content);
  });

  test('use only keywords of JSON Schema that these tests understand', () => {
    expect([...wordsOf(storySchema), ...wordsOf(editionSchema)].filter((word) => !understood.has(word))).toEqual([]);
  });

  test('accept every story of the bundled edition', () => {
    const stories = readdirSync(new URL('../../../src/stories/', import.meta.url)).filter(
      (name) => name.endsWith('.json') && name !== 'edition.json' && !name.endsWith('.schema.json'),
    );
    expect(stories).toHaveLength(17);
    expect(stories.filter((name) => !accepts(storySchema, JSON.parse(committed(name))))).toEqual([]);
    expect(accepts(editionSchema, JSON.parse(committed('edition.json')))).toBe(true);
  });
});

describe('the schemas and the press agree', () => {
  const picture = { src: 'quay.jpg', alt: '', width: 4, height: 3 };

  test.each([
    { headline: 'x' },
    { $schema: './story.schema.json', headline: 'x', body: [] },
    { headline: '東京' },
    {
      headline: 'x',
      body: [
        'a',
        { type: 'heading', text: 'h' },
        { type: 'quote', text: 'q', cite: 'c' },
        { type: 'list', items: ['i'], ordered: true },
      ],
    },
    {
      headline: 'x',
      body: [
        { type: 'image', ...picture },
        { type: 'note', text: 'n' },
      ],
      image: { ...picture, caption: 'c', credit: 'd' },
    },
    {
      headline: 'x',
      about: ['a', { name: 'b', type: 'Place' }, { name: 'c', type: 'Person', sameAs: 'https://c.example/' }],
    },
    { headline: 'x', isBasedOn: 'https://a.example/', license: { name: 'l' }, copyrightHolder: 'c' },
    { headline: 'x', isBasedOn: ['a', { name: 'b', url: 'https://b.example/' }] },
    { headline: 'x', datePublished: '2026-03-09', dateModified: '2026-03-09T10:00:00Z', correction: [{ text: 't' }] },
    {
      headline: 'x',
      author: [{ name: 'a', url: 'https://a.example/' }],
      keywords: ['k'],
      related: ['r'],
      aliases: ['old-x'],
      inLanguage: 'ar',
    },
  ])('to accept %j', (story) => {
    expect(checkShape(StoryFile, story).kind).toBe('right');
    expect(accepts(storySchema, story)).toBe(true);
  });

  test.each([
    {},
    [],
    'x',
    { headline: '' },
    { headline: ' ' },
    { headline: 1 },
    { headline: 'x', headlin: 'y' },
    { headline: 'x', body: 'a' },
    { headline: 'x', body: [1] },
    { headline: 'x', body: [''] },
    { headline: 'x', body: [{ type: 'video', text: 'a' }] },
    { headline: 'x', body: [{ type: 'quote' }] },
    { headline: 'x', body: [{ type: 'note', text: 'a', cite: 'b' }] },
    { headline: 'x', body: [{ type: 'list', items: [] }] },
    { headline: 'x', body: [{ type: 'list', items: [1] }] },
    { headline: 'x', author: ['a'] },
    { headline: 'x', author: [{ url: 'https://a.example/' }] },
    { headline: 'x', about: [{ name: 'a', type: 'Animal' }] },
    { headline: 'x', about: ['!!'] },
    { headline: 'x', datePublished: 'yesterday' },
    { headline: 'x', datePublished: '2026-03-09T10:00' },
    { headline: 'x', image: { src: 'a.jpg', width: 1, height: 1 } },
    { headline: 'x', image: { ...picture, width: 0 } },
    { headline: 'x', image: { ...picture, width: 1.5 } },
    { headline: 'x', aliases: ['Not A Slug'] },
    { headline: 'x', correction: [{}] },
    { headline: 'x', isBasedOn: 5 },
  ])('to refuse %j', (story) => {
    expect(checkShape(StoryFile, story).kind).toBe('wrong');
    expect(accepts(storySchema, story)).toBe(false);
  });

  test.each([
    [editionFile, true],
    [
      {
        name: 'T',
        inLanguage: 'en',
        publisher: { name: 'P', url: 'https://p.example/', logo: 'l.png' },
        front: { lead: 'a', stories: ['b'] },
      },
      true,
    ],
    [{ name: 'T' }, false],
    [{ inLanguage: 'en' }, false],
    [{ ...editionFile, nmae: 'x' }, false],
    [{ ...editionFile, sections: [{ slug: 'World', name: 'World' }] }, false],
    [{ ...editionFile, sections: [{ slug: 'world' }] }, false],
    [{ ...editionFile, front: { leads: 'a' } }, false],
  ])('on the edition %j', (edition, right) => {
    expect(checkShape(EditionFile, edition).kind === 'right').toBe(right);
    expect(accepts(editionSchema, edition)).toBe(right);
  });
});
