import type { BlockFile } from '../../press/blocks/block-file.ts';
import { webAddressOf } from './addresses.ts';
import { isAdvertising } from './furniture.ts';
import { attribute, elementsBelow, firstAttribute, hasClass, textBelow, type Element } from './nodes.ts';
import { isKnownProvider, providerOf, titleOf } from './providers.ts';
import { writeRuns } from './inline/write-runs.ts';

export type EmbedFile = Extract<BlockFile, { type: 'embed' }>;

/** What became of an element that shows something from elsewhere. */
export type Embedded =
  | { readonly is: 'embed'; readonly block: EmbedFile }
  | { readonly is: 'furniture'; readonly address: string }
  /** It has no address, so that nothing can be linked. */
  | { readonly is: 'lost'; readonly address: string };

const frames = new Set(['iframe', 'embed', 'object', 'frame', 'amp-iframe', 'amp-video-iframe', 'portal']);

/** Classes of quotations that a script turns into posts. */
const postClasses = [
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'reddit-embed-bq',
  'reddit-card',
  'bluesky-embed',
  'mastodon-embed',
  'text-post-media',
  'imgur-embed-pub',
  'wp-embedded-content',
  'embedly-card',
  'fb-post',
  'fb-video',
  'fb-xfbml-parse-ignore',
  'telegram-post',
  'kg-bookmark-card',
  'flourish-embed',
  'infogram-embed',
] as const;

/** Whether an element shows something that stands on another site. */
export const isEmbedded = (element: Element): boolean =>
  frames.has(element.tagName) ||
  hasClass(element, ...postClasses) ||
  (ampSource(element) !== undefined && element.tagName.startsWith('amp-')) ||
  element.tagName === 'lite-youtube' ||
  element.tagName === 'youtube-video' ||
  (attribute(element, 'data-oembed-url') ?? attribute(element, 'data-embed-url')) !== undefined;

/** The address of what AMP's and other sites' own elements show. */
function ampSource(element: Element): string | undefined {
  const [video, tweet, post] = [
    firstAttribute(element, ['data-videoid', 'videoid', 'data-video-id']),
    attribute(element, 'data-tweetid'),
    attribute(element, 'data-shortcode'),
  ];
  switch (element.tagName) {
    case 'amp-youtube':
    case 'lite-youtube':
    case 'youtube-video':
      return video === undefined ? undefined : `https://www.youtube.com/watch?v=${video}`;
    case 'amp-vimeo':
      return video === undefined ? undefined : `https://vimeo.com/${video}`;
    case 'amp-dailymotion':
      return video === undefined ? undefined : `https://www.dailymotion.com/video/${video}`;
    case 'amp-twitter':
      return tweet === undefined ? undefined : `https://x.com/i/status/${tweet}`;
    case 'amp-instagram':
      return post === undefined ? undefined : `https://www.instagram.com/p/${post}/`;
    case 'amp-soundcloud':
      return at('https://api.soundcloud.com/tracks/', attribute(element, 'data-trackid'));
    case 'amp-facebook':
    case 'amp-reddit':
      return firstAttribute(element, ['data-href', 'data-src']);
    default:
      return undefined;
  }
}

const at = (start: string, id: string | undefined): string | undefined => (id === undefined ? undefined : start + id);

/** Makes the card of what stands elsewhere. @param title its caption, if it has one */
export function embedOf(element: Element, base: string | undefined, title?: string): Embedded {
  const written =
    ampSource(element) ??
    firstAttribute(element, [
      'data-instgrm-permalink',
      'data-oembed-url',
      'data-embed-url',
      'cite',
      'data-href',
      'data-lazy-src',
      'data-src',
      'src',
      'data',
      'data-src-fg',
      'data-original',
    ]);
  const source = frames.has(element.tagName) && written === undefined ? parameterSource(element) : written;
  const address = webAddressOf(source, base) ?? linkIn(element, base);
  if (address === undefined) {
    const isEmpty = textBelow(element) === '' && source === undefined && attribute(element, 'srcdoc') === undefined;
    return {
      is: isEmpty || source?.startsWith('about:') === true ? 'furniture' : 'lost',
      address: (source ?? '').slice(0, 120),
    };
  }
  if (isAdvertising(address)) return { is: 'furniture', address };
  const provider = providerOf(address);
  const words = frames.has(element.tagName) ? [] : paragraphsOf(element);
  const given = [
    title,
    attribute(element, 'title'),
    attribute(element, 'data-title'),
    attribute(element, 'aria-label'),
  ].find(isSpeaking);
  const shown = given ?? (hasClass(element, 'wp-embedded-content', 'kg-bookmark-card') ? words.shift() : undefined);
  return {
    is: 'embed',
    block: {
      type: 'embed',
      url: provider.address,
      title: shown?.replaceAll(/\s+/gu, ' ').trim() ?? titleOf(provider),
      provider: provider.name,
      ...(words.length === 0 ? {} : { text: words.map((text) => writeRuns([{ text, marks: [] }]).text) }),
    },
  };
}

/** A title that says more than that it is a frame. */
const isSpeaking = (title: string | undefined): title is string =>
  title !== undefined &&
  /\p{L}/u.test(title) &&
  !new RegExp(
    String.raw`^(?:\S+ )?(?:video|audio|media|music)? ?(?:player|embed(?:ded content)?|iframe|frame|` +
      String.raw`content|post|widget)$|^youtube video player$|^(?:twitter|x|instagram|facebook) (?:post|` +
      String.raw`tweet|embed)$|^\W*https?:`,
    'iu',
  ).test(title.trim());

/** Flash's way to name a film. */
function parameterSource(element: Element): string | undefined {
  for (const parameter of elementsBelow(element, 'param', 'embed', 'iframe')) {
    if (parameter.tagName !== 'param') return attribute(parameter, 'src');
    if (/^(?:movie|src|url)$/iu.test(attribute(parameter, 'name') ?? '')) return attribute(parameter, 'value');
  }
  return undefined;
}

/** The last link of a post leads to it. */
function linkIn(element: Element, base: string | undefined): string | undefined {
  const links = [...elementsBelow(element, 'a')].flatMap((link) => webAddressOf(attribute(link, 'href'), base) ?? []);
  return (
    links.findLast(
      (address) => isKnownProvider(address) && /\/(?:status(?:es)?|p|reel|video|posts?|comments)\//u.test(address),
    ) ?? links.at(-1)
  );
}

/** The words of a post, paragraph by paragraph. */
function paragraphsOf(element: Element): string[] {
  const paragraphs = [...elementsBelow(element, 'p')].map(textBelow).filter((text) => text !== '');
  const all = paragraphs.length > 0 ? paragraphs : [textBelow(element)].filter((text) => text !== '');
  const rest = textBelow(element);
  const written = paragraphs.join(' ');
  // Below a post's words stand its author and its date.
  const source = paragraphs.length > 0 && rest.startsWith(written) ? rest.slice(written.length).trim() : '';
  return source === '' ? all : [...all, source];
}
