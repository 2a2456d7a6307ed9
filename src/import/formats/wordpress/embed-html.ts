import { tagHtml } from '../values/tag-html.ts';

/** Sites whose addresses, alone in a line, WordPress shows as what they lead to. */
const hosts = new Set(
  (
    'youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com dai.ly twitter.com x.com instagram.com ' +
    'facebook.com fb.watch tiktok.com soundcloud.com spotify.com mixcloud.com flickr.com flic.kr ted.com ' +
    'slideshare.net speakerdeck.com reddit.com imgur.com issuu.com scribd.com kickstarter.com wordpress.tv ' +
    'videopress.com tumblr.com pinterest.com bsky.app datawrapper.de dwcdn.net infogram.com flourish.studio ' +
    'documentcloud.org podcasts.apple.com music.apple.com podbean.com libsyn.com art19.com megaphone.fm ' +
    'crowdsignal.com giphy.com loom.com twitch.tv codepen.io gist.github.com canva.com figma.com'
  ).split(' '),
);

/** Whether WordPress embeds what an address leads to. */
export function isEmbeddable(address: string): boolean {
  const host = /^https?:\/\/([^/?#\s]{1,200})\/\S/iu.exec(address.slice(0, 2000))?.[1]?.toLowerCase();
  const parts = host?.split('.') ?? [];
  return parts.some((_, i) => hosts.has(parts.slice(i).join('.')));
}

/** What stands elsewhere, as HTML: `embed`, as posts have no frame. The address may be escaped or not. */
export const embedHtml = (address: string): string =>
  tagHtml(
    'figure',
    { class: 'wp-block-embed' },
    tagHtml('embed', { src: address.trim().replaceAll('&amp;', '&') }, undefined),
  );
