import type { SourceFile } from '../../format.ts';
import { ownCopy } from '../../own-copy.ts';
import { XmlReading } from '../xml/read-xml.ts';
import { isXmlFault } from '../xml/xml-shape.ts';
import { childOf, childrenOf, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { LibraryPicture } from './shortcodes.ts';
import { fieldOf, idOfItem, metaOf, wxrShape } from './wxr-shape.ts';

/** What items refer to. It can stand before them or after them, so a first reading of the file collects it. */
export interface WxrIndex {
  readonly pictures: Map<string, LibraryPicture>;
  /** The numbers of the pictures that were uploaded with a post. */
  readonly attached: Map<string, string[]>;
  /** Texts of blocks that are saved once and used in several posts. */
  readonly blocks: Map<string, string>;
  /** Names of authors by their logins, and by the nicknames that plugins for several authors use. */
  readonly authors: Map<string, string>;
  /** Names of categories by their numbers. */
  readonly categories: Map<string, string>;
  /** Ids of the items that are one story in several languages. */
  readonly translations: Map<string, string[]>;
}

/** All blocks of a site are shorter. Those beyond are left out. */
const mostBlockCharacters = 20_000_000;

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addAttachment(index: WxrIndex, item: XmlElement): void {
  const id = fieldOf(item, 'wp:post_id');
  const src = fieldOf(item, 'wp:attachment_url') ?? fieldOf(item, 'guid');
  if (id === undefined || src === undefined) return;
  const caption = rawTextOf(childOf(item, 'excerpt:encoded')).trim();
  const alt = metaOf(item).get('_wp_attachment_image_alt')?.[0];
  index.pictures.set(ownCopy(id), {
    src: ownCopy(src),
    alt: alt === undefined ? undefined : ownCopy(alt),
    caption: caption === '' ? undefined : ownCopy(caption),
  });
  const parent = fieldOf(item, 'wp:post_parent');
  if (parent !== undefined && parent !== '0') push(index.attached, ownCopy(parent), ownCopy(id));
}

function addGuestAuthor(index: WxrIndex, item: XmlElement): void {
  const meta = metaOf(item);
  const name = meta.get('cap-display_name')?.[0] ?? fieldOf(item, 'title');
  const logins = [meta.get('cap-user_login')?.[0], fieldOf(item, 'wp:post_name')];
  if (name === undefined) return;
  for (const login of logins) {
    if (login === undefined) continue;
    index.authors.set(ownCopy(login), ownCopy(name));
    index.authors.set(ownCopy(login.startsWith('cap-') ? login.slice(4) : `cap-${login}`), ownCopy(name));
  }
}

function addItem(index: WxrIndex, item: XmlElement, room: { characters: number }): void {
  const type = fieldOf(item, 'wp:post_type');
  if (type === 'attachment') addAttachment(index, item);
  else if (type === 'guest-author') addGuestAuthor(index, item);
  else if (type === 'wp_block') {
    const id = fieldOf(item, 'wp:post_id');
    const text = rawTextOf(childOf(item, 'content:encoded'));
    room.characters -= text.length;
    if (id !== undefined && room.characters > 0) index.blocks.set(ownCopy(id), ownCopy(text));
  }
  const id = idOfItem(item);
  for (const { attributes } of childrenOf(item, 'category')) {
    const { domain, nicename } = attributes;
    if (domain === 'post_translations' && nicename !== undefined && id !== undefined) {
      push(index.translations, ownCopy(nicename), ownCopy(id));
    }
  }
}

/** Authors and categories stand before the items. */
function addHead(index: WxrIndex, channel: XmlElement | undefined): void {
  if (channel === undefined) return;
  for (const author of childrenOf(channel, 'wp:author', 'wp:wp_author')) {
    const login = fieldOf(author, 'wp:author_login');
    const parts = [fieldOf(author, 'wp:author_first_name'), fieldOf(author, 'wp:author_last_name')];
    const full = parts.filter((part) => part !== undefined).join(' ');
    const name = fieldOf(author, 'wp:author_display_name') ?? (full === '' ? login : full);
    if (login !== undefined && name !== undefined) index.authors.set(ownCopy(login), ownCopy(name));
  }
  for (const category of childrenOf(channel, 'wp:category')) {
    const id = fieldOf(category, 'wp:term_id');
    const name = textOf(childOf(category, 'wp:cat_name'));
    if (id !== undefined && name !== undefined) index.categories.set(ownCopy(id), ownCopy(name));
  }
}

/** Reads what items refer to. Faults are told by the second reading. */
export async function readIndex(file: SourceFile): Promise<WxrIndex> {
  const index: WxrIndex = {
    pictures: new Map(),
    attached: new Map(),
    blocks: new Map(),
    authors: new Map(),
    categories: new Map(),
    translations: new Map(),
  };
  const room = { characters: mostBlockCharacters };
  const reading = new XmlReading(file, wxrShape);
  for await (const found of reading.items()) if (!isXmlFault(found)) addItem(index, found, room);
  addHead(index, childOf(reading.root, 'channel') ?? reading.root);
  return index;
}
