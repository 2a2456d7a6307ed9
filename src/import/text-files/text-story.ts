/** A story of a text file: its front matter, its path and its text. */
import type { Root } from 'hast';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { elementsBelow, isElement, textBelow, type Element } from '../html/nodes.ts';
import type { SourceFile } from '../format.ts';
import type { Loss } from '../loss.ts';
import type { Found, NoStory } from '../original.ts';
import type { Fields } from './field-values.ts';
import { pathFacts } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import { storyFields } from './story-fields.ts';

/** Files of more characters than this are no stories. */
const mostCharacters = 20_000_000;

export interface FieldsAndText {
  readonly fields: Fields;
  readonly text: string;
}

/** The whole text of a file; undefined if it is too large. */
async function wholeText(file: SourceFile): Promise<string | undefined> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of file.text()) {
    parts.push(part);
    length += part.length;
    if (length > mostCharacters) return undefined;
  }
  return parts.join('');
}

export const refused = (file: SourceFile, reason: string, isRefused = true): NoStory => ({
  id: file.name,
  place: file.name,
  refused: isRefused,
  reason,
});

/** The front matter of a file, and the text after it; or why they can't be read. */
export async function fieldsAndText(file: SourceFile): Promise<FieldsAndText | NoStory> {
  const written = await wholeText(file);
  if (written === undefined) return refused(file, 'this file is too large for one story');
  const { fields, text, fault } = splitFrontMatter(written);
  return fault === undefined ? { fields, text } : refused(file, `its front matter can't be read: ${fault}`);
}

export function textStory(file: SourceFile, fields: Fields, root: Root, losses: readonly Loss[]): Found {
  const path = pathFacts(file.name);
  const hasFields = Object.keys(fields).length > 0;
  if (path.isNoStory && (!hasFields || /(?:^|\/)(?:_index|404)\./u.test(file.name)))
    return refused(file, 'a page about the folder, not a story', false);
  const own = storyFields(fields, `${file.name}, front matter`);
  const heading = firstHeading(root);
  const headline = own.headline ?? (heading === undefined ? undefined : textBelow(heading)) ?? titleOf(path.slug);
  const sections = own.sections?.length === 0 && path.section !== undefined ? [path.section] : own.sections;
  const language = own.language ?? path.language;
  const date = own.datePublished ?? path.date;
  const translations = path.translations.filter((name) => isBeside(file, name));
  return {
    ...own,
    id: file.name,
    place: file.name,
    headline,
    slug: own.slug ?? path.slug,
    folder: dirname(file.path),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(sections === undefined ? {} : { sections }),
    ...(language === undefined ? {} : { language }),
    ...(translations.length === 0 ? {} : { translations }),
    ...(path.isDraft ? { status: { is: 'draft' as const, as: 'draft' } } : {}),
    body: heading !== undefined && textBelow(heading) === headline ? without(root, heading) : root,
    losses: [...(own.losses ?? []), ...losses],
  };
}

/** Whether there is another file of the import. Names in an archive begin with the archive's. */
function isBeside({ path, name }: SourceFile, other: string): boolean {
  const isUnpacked = !path.endsWith(name);
  const inArchive = (one: string) => (isUnpacked ? one.slice(one.indexOf('/') + 1) : one);
  const end = inArchive(name);
  return path.endsWith(end) && existsSync(`${path.slice(0, path.length - end.length)}${inArchive(other)}`);
}

/** The first heading of the highest level, if nothing stands before it. */
function firstHeading(root: Root): Element | undefined {
  const first = root.children.find((child) => isElement(child) || (child.type === 'text' && child.value.trim() !== ''));
  if (!isElement(first)) return undefined;
  if (first.tagName === 'h1') return first;
  return ['header', 'article', 'div', 'section', 'main'].includes(first.tagName)
    ? elementsBelow(first, 'h1').next().value
    : undefined;
}

const without = (root: Root, heading: Element): Root => {
  const copy = <T extends Root | Element>(node: T): T => ({
    ...node,
    children: node.children
      .filter((child) => child !== heading)
      .map((child) => (isElement(child) && [...elementsBelow(child)].includes(heading) ? copy(child) : child)),
  });
  return copy(root);
};

/** A title of a file's name: `harbour-reopens` is "Harbour reopens". */
const titleOf = (slug: string): string => {
  const words = slug.replaceAll(/[-_]+/gu, ' ').trim();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};
