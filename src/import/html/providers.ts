/** Sites whose players, posts and charts pages show in frames: their names, and the address that readers can open. */

/** Something on another site. */
export interface Provider {
  readonly name: string;
  /** What it shows there, as the words after the name: `video`. */
  readonly kind: string;
  /** The address to open, from that of the frame. */
  readonly address: string;
}

type ProviderRule = readonly [host: RegExp, name: string, kind: string, address?: (url: URL) => string | undefined];

const path = (url: URL, pattern: RegExp): string | undefined => pattern.exec(url.pathname)?.[1];
const at = (start: string, part: string | undefined | null): string | undefined =>
  part === undefined || part === null || part === '' ? undefined : `${start}${part}`;
const parameter = (url: URL, name: string): string | undefined => {
  const value = url.searchParams.get(name);
  return value !== null && /^https?:\/\//u.test(value) && URL.canParse(value) ? value : undefined;
};

const rules: readonly ProviderRule[] = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$|^youtu\.be$/u, 'YouTube', 'video', youtube],
  [/(?:^|\.)vimeo\.com$/u, 'Vimeo', 'video', (url) => at('https://vimeo.com/', path(url, /^\/(?:video\/)?(\d+)/u))],
  [/(?:^|\.)(?:twitter|x)\.com$/u, 'X', 'post', tweet],
  [
    /(?:^|\.)instagram\.com$/u,
    'Instagram',
    'post',
    (url) => at('https://www.instagram.com', path(url, /^(\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+\/)/u)),
  ],
  [/(?:^|\.)facebook\.com$/u, 'Facebook', 'post', (url) => parameter(url, 'href')],
  [
    /(?:^|\.)tiktok\.com$/u,
    'TikTok',
    'video',
    (url) => at('https://www.tiktok.com/embed/v2/', path(url, /^\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/u)),
  ],
  [/(?:^|\.)soundcloud\.com$/u, 'SoundCloud', 'recording', (url) => parameter(url, 'url')],
  [
    /(?:^|\.)spotify\.com$/u,
    'Spotify',
    'recording',
    (url) => at('https://open.spotify.com/', path(url, /^\/embed(?:-podcast)?\/(.+)$/u)),
  ],
  [
    /(?:^|\.)podcasts\.apple\.com$/u,
    'Apple Podcasts',
    'recording',
    (url) => `https://podcasts.apple.com${url.pathname}${url.search}`,
  ],
  [/(?:^|\.)datawrapper\.(?:de|dwcdn\.net)$|(?:^|\.)dwcdn\.net$/u, 'Datawrapper', 'chart'],
  [
    /^flo\.uri\.sh$|(?:^|\.)flourish\.studio$/u,
    'Flourish',
    'chart',
    (url) => at('https://public.flourish.studio', path(url, /^(\/(?:visualisation|story)\/\d+\/)/u)),
  ],
  [/(?:^|\.)infogram\.com$/u, 'Infogram', 'chart'],
  [/^(?:www\.|maps\.)?google\.[a-z.]+$/u, 'Google Maps', 'map'],
  [/(?:^|\.)openstreetmap\.org$/u, 'OpenStreetMap', 'map'],
  [/^docs\.google\.com$/u, 'Google Docs', 'document'],
  [
    /(?:^|\.)dailymotion\.com$/u,
    'Dailymotion',
    'video',
    (url) =>
      at('https://www.dailymotion.com/video/', path(url, /^\/embed\/video\/(\w+)/u) ?? url.searchParams.get('video')),
  ],
  [/(?:^|\.)twitch\.tv$/u, 'Twitch', 'video'],
  [
    new RegExp(
      String.raw`(?:^|\.)(?:brightcove\.(?:net|com)|jwplatform\.com|jwplayer\.com|kaltura\.com|` +
        String.raw`wistia\.(?:net|com)|vidyard\.com|streamable\.com|rumble\.com)$`,
      'u',
    ),
    '',
    'video',
  ],
  [
    /(?:^|\.)reddit(?:media)?\.com$/u,
    'Reddit',
    'post',
    (url) => at('https://www.reddit.com', path(url, /^(\/r\/.+)$/u)),
  ],
  [/(?:^|\.)bsky\.app$/u, 'Bluesky', 'post'],
  [/(?:^|\.)threads\.(?:net|com)$/u, 'Threads', 'post'],
  [/(?:^|\.)t\.me$/u, 'Telegram', 'post', (url) => `https://t.me${url.pathname}`],
  [/(?:^|\.)linkedin\.com$/u, 'LinkedIn', 'post'],
  [/(?:^|\.)pinterest\.[a-z.]+$/u, 'Pinterest', 'post'],
  [/(?:^|\.)giphy\.com$/u, 'Giphy', 'picture', (url) => at('https://giphy.com/gifs/', path(url, /^\/embed\/(\w+)/u))],
  [/(?:^|\.)imgur\.com$/u, 'Imgur', 'picture'],
  [/(?:^|\.)(?:documentcloud\.org|scribd\.com|issuu\.com|slideshare\.net)$/u, '', 'document'],
  [
    new RegExp(
      String.raw`(?:^|\.)bandcamp\.com$|(?:^|\.)(?:acast|megaphone|simplecast|libsyn|podbean|buzzsprout|omny|` +
        String.raw`audioboom|spreaker|art19)\.(?:com|fm)$`,
      'u',
    ),
    '',
    'recording',
  ],
  [
    /(?:^|\.)codepen\.io$/u,
    'CodePen',
    'example',
    (url) => `https://codepen.io${url.pathname.replace('/embed/', '/pen/')}`,
  ],
  [/^gist\.github\.com$/u, 'GitHub', 'code', (url) => `https://gist.github.com${url.pathname.replace(/\.js$/u, '')}`],
];

function youtube(url: URL): string | undefined {
  const list = url.searchParams.get('list');
  const id =
    url.hostname === 'youtu.be'
      ? path(url, /^\/([\w-]{6,})/u)
      : (path(url, /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/u) ?? url.searchParams.get('v') ?? undefined);
  if (id !== undefined && id !== 'videoseries' && id !== 'live_stream') return `https://www.youtube.com/watch?v=${id}`;
  return at('https://www.youtube.com/playlist?list=', list);
}

function tweet(url: URL): string | undefined {
  const id = url.searchParams.get('id');
  if (/\/embed\/Tweet\.html$/iu.test(url.pathname) && id !== null) return `https://x.com/i/status/${id}`;
  return at('https://x.com', path(url, /^(\/\w+\/status(?:es)?\/\d+)/u));
}

/** What a frame's address shows. @param address an absolute one of the web */
export function providerOf(address: string): Provider {
  const url = new URL(address);
  const host = url.hostname.toLowerCase();
  const own = host.replace(/^www\./u, '');
  for (const [pattern, name, kind, addressIn] of rules)
    if (pattern.test(host)) return { name: name === '' ? own : name, kind, address: addressIn?.(url) ?? address };
  return { name: own, kind: '', address };
}

/** Whether an address is that of a site in the list. */
export const isKnownProvider = (address: string): boolean => providerOf(address).kind !== '';

/** What a card is called that has no title of its own: `YouTube video`. */
export const titleOf = ({ name, kind }: Provider): string => (kind === '' ? name : `${name} ${kind}`);
