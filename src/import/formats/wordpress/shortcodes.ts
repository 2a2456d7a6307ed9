import { namePattern } from '../values/name-pattern.ts';
import type { Loss } from '../../loss.ts';
import { firstWords, lostField, machineField } from '../values/losses.ts';
import { escapeHtml } from '../values/html.ts';
import { embedHtml } from './embed-html.ts';

/** A picture of the media library, by its number. */
export interface LibraryPicture {
  readonly src: string;
  readonly alt: string | undefined;
  readonly caption: string | undefined;
}

export interface ShortcodeContext {
  readonly place: string;
  picture(id: string): LibraryPicture | undefined;
  /** Numbers of the pictures that were uploaded with the post: what `[gallery]` shows. */
  readonly attached: readonly string[];
}

type ShortcodeAttributes = ReadonlyMap<string, string>;

const quoted = String.raw`"([^"]*)"|'([^']*)'|“([^”]*)”|&quot;(.*?)&quot;|([^\s"'\]]+)`;
const attribute = new RegExp(String.raw`([\w-]+)\s*=\s*(?:${quoted})|"([^"]*)"|(\S+)`, 'gu');

/** ShortcodeAttributes by name; those without a name are `0`, `1` … */
function attributesOf(text: string): ShortcodeAttributes {
  let bare = 0;
  return new Map(
    Array.from(text.matchAll(attribute), ([, name, a, b, c, d, e, quoted, single]): [string, string] =>
      name === undefined ? [String(bare++), quoted ?? single ?? ''] : [name.toLowerCase(), a ?? b ?? c ?? d ?? e ?? ''],
    ),
  );
}

const first = (attributes: ShortcodeAttributes, ...names: string[]): string | undefined =>
  names.map((name) => attributes.get(name)).find((value) => value !== undefined && value !== '');

function pictureHtml({ src, alt, caption }: LibraryPicture): string {
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? '')}">`;
  return `<figure>${image}${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function gallery(attributes: ShortcodeAttributes, context: ShortcodeContext): string | undefined {
  const ids = first(attributes, 'ids', 'include')?.split(/[\s,]+/u) ?? context.attached;
  const pictures = ids.flatMap((id) => context.picture(id) ?? []);
  return pictures.length === 0
    ? undefined
    : `<figure class="wp-block-gallery">${pictures.map((picture) => pictureHtml(picture)).join('')}</figure>`;
}

function caption(attributes: ShortcodeAttributes, content: string): string {
  const [image = ''] = /(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?/iu.exec(content) ?? [];
  const text = attributes.get('caption') ?? content.replace(image, '').trim();
  return `<figure>${image}${text === '' ? '' : `<figcaption>${text}</figcaption>`}</figure>`;
}

const filePattern = /\.(?:mp3|m4a|ogg|wav|mp4|m4v|webm|ogv|mov)\b/iu;

function player(kind: 'audio' | 'video', attributes: ShortcodeAttributes, content: string): string | undefined {
  const named = first(attributes, 'src', 'mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm', 'ogv', 'mov', 'url', '0');
  const src = named ?? /https?:\/\/[^\s<"]+/u.exec(content)?.[0];
  if (src === undefined) return undefined;
  return filePattern.test(src) ? `<${kind} src="${escapeHtml(src)}" controls></${kind}>` : embedHtml(src);
}

const addressOf = (attributes: ShortcodeAttributes, content: string, prefix: string): string | undefined => {
  const written = first(attributes, 'url', 'src', 'href', 'id', '0') ?? (content.trim() || undefined);
  const clean = written?.replaceAll(/^=|&quot;|"/gu, '').trim();
  if (clean === undefined || clean === '') return undefined;
  return /^https?:\/\//iu.test(clean) ? clean : prefix === '' ? undefined : `${prefix}${clean}`;
};

/** Shortcodes that lead to something elsewhere, with the address before the number that they may have. */
const embeds: Readonly<Record<string, string>> = {
  embed: '',
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  dailymotion: 'https://www.dailymotion.com/video/',
  tweet: 'https://twitter.com/i/status/',
  twitter: '',
  instagram: '',
  facebook: '',
  soundcloud: '',
  spotify: '',
  ted: 'https://www.ted.com/talks/',
  gist: '',
  googlemaps: '',
  slideshare: '',
  vine: '',
  flickr: '',
  tiktok: '',
  iframe: '',
  wpvideo: 'https://videopress.com/v/',
  videopress: 'https://videopress.com/v/',
  bandcamp: '',
  mixcloud: '',
  scribd: 'https://www.scribd.com/document/',
  documentcloud: '',
  datawrapper: 'https://datawrapper.dwcdn.net/',
  pym: '',
  infogram: 'https://infogram.com/',
};

/** Shortcodes of pages' furniture: nothing of the story is in them. */
const furniture = namePattern(
  String.raw`
  .*share.* .*social.* .*related.* .*newsletter.* .*subscri.* .*signup.* .*contact.* .*form.* .*sidebar.*
  .*widget.* .*toc .*adsense.* ads? ad[_-].* .*spacer.* .*divider.* .*clear.* .*donate.* .*login.* .*breadcrumb.*
`,
);

/** The HTML of one shortcode. `undefined` if it has none. */
function htmlOf(
  name: string,
  attributes: ShortcodeAttributes,
  content: string,
  context: ShortcodeContext,
): string | undefined {
  if (name === 'caption' || name === 'wp_caption') return caption(attributes, content);
  if (name === 'gallery') return gallery(attributes, context);
  if (name === 'audio' || name === 'video') return player(name, attributes, content);
  if (name === 'code' || name === 'sourcecode') return `<pre><code>${content}</code></pre>`;
  if (name === 'quote' || name === 'blockquote' || name === 'pullquote') return `<blockquote>${content}</blockquote>`;
  const prefix = embeds[name];
  const address = prefix === undefined ? undefined : addressOf(attributes, content, prefix);
  return address === undefined ? undefined : `\n\n${embedHtml(address)}\n\n`;
}

const known = new Set([
  ...Object.keys(embeds),
  ...'caption wp_caption gallery audio video code sourcecode playlist quote'.split(' '),
]);
const opening = /\[(\[?)([a-z][\w-]{1,40})((?:\s+|=)[^[\]]{0,4000})?(\/?)\]/giu;

/** Whether brackets are a shortcode: editors write “[sic]” too. */
const isShortcode = (name: string, text: string, isClosed: boolean): boolean =>
  known.has(name) || isClosed || /\w\s*=\s*\S/u.test(text) || /[_-]/u.test(name);

export interface ShortcodeContent {
  readonly html: string;
  readonly losses: readonly Loss[];
}

/**
 * Resolves the shortcodes of a text. The content of unknown ones stays; what they did is lost, and is told.
 */
export function withoutShortcodes(html: string, context: ShortcodeContext, depth = 0): ShortcodeContent {
  if (!html.includes('[') || depth > 20) return { html, losses: [] };
  const losses: Loss[] = [];
  const ends = endsOf(html);
  const parts: string[] = [];
  let at = 0;
  opening.lastIndex = 0;
  for (const found of html.matchAll(opening)) {
    const [whole, escaped, written = '', attributeText = ''] = found;
    if (found.index < at) continue;
    const name = written.toLowerCase();
    const from = found.index + whole.length;
    const end = whole.endsWith('/]') ? undefined : nextEnd(ends.get(name), from);
    if (escaped !== '' || !isShortcode(name, attributeText, end !== undefined)) continue;
    const content = end === undefined ? '' : html.slice(from, end);
    const inner =
      name === 'code' || name === 'sourcecode'
        ? { html: content, losses: [] }
        : withoutShortcodes(content, context, depth + 1);
    const made = htmlOf(name, attributesOf(attributeText), inner.html, context);
    losses.push(...inner.losses);
    if (made === undefined) {
      const loss = furniture.test(name) ? machineField : lostField;
      losses.push({
        ...loss(`[${name}]`, context.place, whole),
        made: content.trim() === '' ? 'dropped' : 'text',
        text: firstWords(whole),
      });
    }
    parts.push(html.slice(at, found.index), made ?? inner.html);
    at = end === undefined ? from : end + name.length + 3;
  }
  parts.push(html.slice(at));
  return { html: parts.join(''), losses };
}

/** Where the end tags of each shortcode stand. */
function endsOf(html: string): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const { 1: name = '', index } of html.matchAll(/\[\/([a-z][\w-]{1,40})\]/giu)) {
    const key = name.toLowerCase();
    const list = ends.get(key);
    if (list === undefined) ends.set(key, [index]);
    else list.push(index);
  }
  return ends;
}

/** The first of the sorted places that isn't before another one. Those before are forgotten. */
function nextEnd(places: number[] | undefined, from: number): number | undefined {
  if (places === undefined) return undefined;
  let passed = 0;
  while ((places[passed] ?? from) < from) passed += 1;
  if (passed > 0) places.splice(0, passed);
  return places[0];
}
