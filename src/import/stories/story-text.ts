import type { Root } from 'hast';
import type { BlockFile } from '../../press/blocks/block-file.ts';
import type { ImageFile } from '../../press/blocks/image-file.ts';
import { inlineText, storyBody } from '../html/story-body.ts';
import type { Loss } from '../loss.ts';
import type { Original, OriginalPicture } from '../original.ts';
import { folderAddress } from './address-key.ts';
import { elementsOf, linkStories, type LinkContext } from './link-stories.ts';
import * as messages from './messages/notes.ts';
import { findLocalFile, type LocalFolders } from './pictures/local-file.ts';
import { placeBlock, placeImage } from './pictures/place-files.ts';
import type { StoryFiles } from './pictures/story-files.ts';
import { lineOf } from './plain-texts.ts';
import { plainInline, webAddressIn, defined, type StoryNotes } from './story-facts.ts';
import type { StoryFields } from './repair-story.ts';

/** What the texts of a story are made with. */
export interface TextContext extends LinkContext {
  readonly files: StoryFiles;
  readonly local: LocalFolders;
  readonly language: string | undefined;
}

/** Makes the standfirst, the main picture and the text of a story. */
export async function textsOf(original: Original, context: TextContext, notes: StoryNotes): Promise<StoryFields> {
  const { standfirst, body, picture } = original;
  for (const root of [standfirst, body, picture?.caption]) {
    if (root === undefined) continue;
    linkStories(root, context);
    await findLocalPictures(root, context);
  }
  const inline = (root: Root, place: string) => inlineText(root, optionsOf(original, context, place));
  const description = standfirst === undefined ? undefined : lineOf(inline(standfirst, 'standfirst'));
  const image = picture === undefined ? undefined : await mainImage(original, picture, context, notes, inline);
  const blocks = body === undefined ? [] : await bodyBlocks(original, body, context, notes);
  blocks.push(...(await mediaBlocks(original, context, notes)));
  const withoutLead = image === undefined ? blocks : withoutFirst(blocks, image);
  if (original.status?.is === 'killed') withoutLead.unshift(withdrawal(original.status.reason));
  const withoutAlt = undescribed(image === undefined ? withoutLead : [image, ...withoutLead]);
  if (withoutAlt > 0) notes.notes.push(messages.withoutAlt(withoutAlt));
  return defined({ description, image, body: withoutLead.length === 0 ? undefined : withoutLead });
}

const optionsOf = ({ address }: Original, { targets, slug, language }: TextContext, place: string) => ({
  base: address,
  language,
  place,
  // Only links that lead to a story of the edition are made to be kept.
  resolve: (href: string): string | undefined =>
    href.startsWith('story:') && targets.canLink(slug, href.slice('story:'.length)) ? href : undefined,
});

async function bodyBlocks(
  original: Original,
  body: Root,
  context: TextContext,
  { losses }: StoryNotes,
): Promise<BlockFile[]> {
  if (textLength(body) > mostText) {
    losses.push({ element: 'body', made: 'dropped', place: original.place, text: messages.tooLarge });
    return [];
  }
  let made: { readonly body: BlockFile[]; readonly losses: readonly Loss[] };
  try {
    made = storyBody(body, optionsOf(original, context, 'body'));
  } catch (error) {
    // The story is there nevertheless, and its file says what is missing.
    losses.push({ element: 'body', made: 'dropped', place: original.place, text: String(error) });
    return [];
  }
  losses.push(...made.losses);
  const blocks: BlockFile[] = [];
  for (const block of withoutHeadline(made.body, original.headline))
    blocks.push(...(await placeBlock(block, context.files, losses)));
  return blocks;
}

/** Characters of a text. A story's file can have 5 MB. */
const mostText = 5 * 1024 * 1024;

function textLength(root: Root): number {
  let length = 0;
  for (const { children } of [root, ...elementsOf(root)])
    for (const child of children) if (child.type === 'text') length += child.value.length;
  return length;
}

/** Some systems repeat the headline above the text. */
function withoutHeadline(body: readonly BlockFile[], headline: string | undefined): readonly BlockFile[] {
  const [first, ...rest] = body;
  const isHeadline =
    typeof first === 'object' &&
    first.type === 'heading' &&
    headline !== undefined &&
    first.text === plainInline(headline);
  return isHeadline ? rest : body;
}

async function mainImage(
  { place, address, headline }: Original,
  { src, alt = '', caption, credit }: OriginalPicture,
  { files }: TextContext,
  { losses }: StoryNotes,
  inline: (root: Root, place: string) => string,
): Promise<ImageFile | undefined> {
  const absolute = address !== undefined && URL.canParse(src, address) ? new URL(src, address).href : src;
  const notes = caption === undefined ? undefined : lineOf(inline(caption, 'caption'));
  const maker = lineOf(credit);
  const image = {
    src: absolute,
    // The headline says nothing of what can be seen.
    alt: lineOf(alt === headline ? '' : alt) ?? '',
    ...(notes === undefined ? {} : { caption: notes }),
    ...(maker === undefined ? {} : { credit: plainInline(maker) }),
  };
  return placeImage(image, files, losses, place);
}

/** The same picture is often the main one and the first of the text. */
function withoutFirst(blocks: readonly BlockFile[], image: ImageFile): BlockFile[] {
  const i = blocks.findIndex((block) => typeof block === 'object' && block.type === 'image' && block.src === image.src);
  const double = blocks[i];
  if (typeof double === 'object' && double.type === 'image') {
    // What either says of it is kept.
    image.alt ||= double.alt;
    if (double.caption !== undefined) image.caption ??= double.caption;
    if (double.credit !== undefined) image.credit ??= double.credit;
  }
  return blocks.filter((_, j) => j !== i);
}

/** Sound and film that are not in the text: a file of the story, or a card that links to it. */
async function mediaBlocks(
  { media = [], address, headline }: Original,
  { files }: TextContext,
  { losses }: StoryNotes,
): Promise<BlockFile[]> {
  const blocks: BlockFile[] = [];
  for (const { kind, src, title } of media) {
    const name = lineOf(title) ?? lineOf(headline) ?? src;
    const url = webAddressIn(address !== undefined && URL.canParse(src, address) ? new URL(src, address).href : src);
    if (url !== undefined) blocks.push({ type: 'embed', url, title: name });
    else if (kind === 'audio') blocks.push(...(await placeBlock({ type: 'audio', src, title: name }, files, losses)));
    else losses.push({ element: kind, made: 'dropped', place: 'media', text: src });
  }
  return blocks;
}

const withdrawal = (reason: string | undefined): BlockFile => ({
  type: 'note',
  text: plainInline(messages.withdrawn(lineOf(reason))),
});

/** How many pictures of a block nobody describes, those of galleries and boxes among them. */
function undescribedIn(block: BlockFile | ImageFile): number {
  if (typeof block === 'string') return 0;
  if ('alt' in block) return block.alt === '' ? 1 : 0;
  return undescribed('images' in block ? block.images : block.type === 'box' ? block.body : []);
}

const undescribed = (blocks: readonly (BlockFile | ImageFile)[]): number =>
  blocks.reduce((sum, block) => sum + undescribedIn(block), 0);

/** Attributes with other sizes of a picture. */
const otherSources = ['srcSet', 'srcset', 'dataSrcset', 'dataSrc', 'dataLazySrc', 'dataOriginal'];

/** Pictures that are in the imported folder are taken from there, even if the page says where it was on the web. */
async function findLocalPictures(root: Root, { address, local }: TextContext): Promise<void> {
  if (address === undefined || local.own === undefined) return;
  for (const element of elementsOf(root)) {
    const { src } = element.properties;
    if (element.tagName !== 'img' || typeof src !== 'string' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(src)) continue;
    const found = await findLocalFile(src, local);
    if ('reason' in found) continue;
    element.properties['src'] = folderAddress(found.inRoot);
    for (const name of otherSources) delete element.properties[name];
  }
}
