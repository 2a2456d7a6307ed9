import { tagHtml } from '../values/tag-html.ts';
import MarkdownIt from 'markdown-it';
import { isObject, objectsOf, stringOf } from '../json/read-json.ts';
import type { JsonObject } from '../json/read-json.ts';
import { escapeHtml } from '../values/html.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

const languageClass = ({ language }: JsonObject): string | undefined => {
  const name = stringOf(language);
  return name === undefined ? undefined : `language-${name}`;
};

/** A caption, which is HTML. */
const captionOf = ({ caption }: JsonObject): string => {
  const text = stringOf(caption);
  return text === undefined ? '' : `<figcaption>${text}</figcaption>`;
};

const image = (card: JsonObject): string =>
  tagHtml(
    'img',
    { src: stringOf(card['src']), alt: stringOf(card['alt']) ?? '', title: stringOf(card['title']) },
    undefined,
  );

function bookmark(card: JsonObject): string {
  const metadata = isObject(card['metadata']) ? card['metadata'] : {};
  const address = stringOf(card['url']) ?? stringOf(metadata['url']) ?? '';
  const title = stringOf(metadata['title']) ?? address;
  const description = stringOf(metadata['description']);
  const words = `<p><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></p>`;
  return `<blockquote>${words}${description === undefined ? '' : `<p>${escapeHtml(description)}</p>`}</blockquote>`;
}

function embed(card: JsonObject): string {
  const html = stringOf(card['html']);
  const address = stringOf(card['url']);
  const inner = html ?? (address === undefined ? '' : `<embed src="${escapeHtml(address)}">`);
  return `<figure>${inner}${captionOf(card)}</figure>`;
}

const file = (kind: 'audio' | 'video', card: JsonObject): string =>
  tagHtml(
    'figure',
    {},
    tagHtml(kind, { src: stringOf(card['src']), title: stringOf(card['title']), controls: true }, '') + captionOf(card),
  );

const link = (address: string | undefined, text: string | undefined): string =>
  address === undefined ? '' : `<p><a href="${escapeHtml(address)}">${escapeHtml(text ?? address)}</a></p>`;

const cards: Readonly<Record<string, (card: JsonObject) => string>> = {
  image: (card) => `<figure>${image(card)}${captionOf(card)}</figure>`,
  gallery: (card) => {
    const figures = objectsOf(card['images']).map((one) => `<figure>${image(one)}</figure>`);
    return `<figure class="wp-block-gallery">${figures.join('')}${captionOf(card)}</figure>`;
  },
  embed,
  bookmark,
  html: (card) => stringOf(card['html']) ?? '',
  markdown: (card) => markdown.render(stringOf(card['markdown']) ?? ''),
  codeblock: (card) =>
    tagHtml('pre', {}, tagHtml('code', { class: languageClass(card) }, escapeHtml(stringOf(card['code']) ?? ''))),
  horizontalrule: () => '<hr>',
  callout: (card) => `<aside>${stringOf(card['calloutText']) ?? ''}</aside>`,
  toggle: (card) =>
    `<details><summary>${stringOf(card['heading']) ?? ''}</summary>${stringOf(card['content']) ?? ''}</details>`,
  button: (card) => link(stringOf(card['buttonUrl']), stringOf(card['buttonText'])),
  video: (card) => file('video', card),
  audio: (card) => file('audio', card),
  file: (card) => link(stringOf(card['src']), stringOf(card['fileTitle']) ?? stringOf(card['fileName'])),
  header: (card) => `<h2>${stringOf(card['header']) ?? ''}</h2><p>${stringOf(card['subheader']) ?? ''}</p>`,
  product: (card) =>
    tagHtml(
      'aside',
      {},
      `<p><strong>${stringOf(card['productTitle']) ?? ''}</strong></p>${stringOf(card['productDescription']) ?? ''}`,
    ),
  'call-to-action': (card) => `<aside>${stringOf(card['textValue']) ?? ''}</aside>`,
  soft: () => '<br>',
};

const otherNames: Readonly<Record<string, string>> = {
  hr: 'horizontalrule',
  code: 'codeblock',
  'code-block': 'codeblock',
  'card-markdown': 'markdown',
  'image-card': 'image',
  'embed-card': 'embed',
  'horizontal-rule': 'horizontalrule',
};

/** Cards that readers of the page don't see: they are in mails, or divide what is free from what is paid. */
export const isHiddenCard = (name: string): boolean => /^(?:paywall|email|email-cta|signup)$/u.test(name);

/** The HTML of a card of Ghost's editors. `undefined` if the kind is unknown. */
export const cardHtml = (name: string, card: JsonObject): string | undefined =>
  isHiddenCard(name) ? '' : cards[otherNames[name] ?? name]?.(card);
