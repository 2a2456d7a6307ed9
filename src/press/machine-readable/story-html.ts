import { direction, language } from '#messages/language.ts';
import { correctionOf } from '#messages/feeds.ts';
import { paidContent } from '#messages/headlines.ts';
import * as messages from '#messages/story.ts';
import { storyAddress, topicAddress, type Locate } from '../../edition/addresses.ts';
import { momentIn } from '../model/moments.ts';
import { directionOf, primaryLanguage } from '../../text/language.ts';
import type { Image } from '../../edition/image.ts';
import { shareableFile } from '../../edition/pictures.ts';
import type { Inline } from '../../edition/inline.ts';
import type { Change, Named } from '../../edition/published.ts';
import type { FeedHtml } from '../blocks/press-block.ts';
import { joinedCaptions } from '../blocks/values/captions.ts';
import { feedHtmlOf } from '../blocks/press-blocks.ts';
import type { PressStory } from '../model/edition.ts';
import { element, Markup, sourceOf, type Content } from '../../text/markup.ts';

/**
 * A story as HTML for feed readers: with whole addresses, its sources and its licence. Its language and direction are
 * always marked: readers show stories of many feeds in one page, whose language is the reader's.
 */
export function storyHtml(story: PressStory, locate: Locate, timeZone: string): string {
  const { dateline, description, body, copyrightHolder, license } = story;
  const words = interfaceWords(story.language);
  const feed = feedHtml(locate, words);
  const parts = [
    ...(story.sponsor === undefined ? [] : [p(...words(...paidContent(nameHtml(story.sponsor))))]),
    // A story with text has the standfirst as its summary.
    ...(description === undefined || body.length > 0 ? [] : [p(description)]),
    ...(dateline === undefined ? [] : [p(dateline)]),
    ...corrections(story, locate, timeZone, words),
    ...(story.image === undefined ? [] : [pictureHtml(story.image, locate, words)]),
    ...(body.length === 0 ? [p(...words(messages.onlyHeadline))] : body.map((block) => feedHtmlOf(block, feed))),
    ...(story.basedOn.length === 0 ? [] : [p(...words(...messages.basedOn(story.basedOn.map(nameHtml))))]),
    ...(copyrightHolder === undefined ? [] : [p(...words(...messages.copyright(nameHtml(copyrightHolder))))]),
    ...(license === undefined ? [] : [p(...words(...messages.license(nameHtml(license))))]),
  ];
  return inLanguage('div', story.language, parts).source;
}

/** An element of a feed's HTML with the language and direction of a story. */
export const inLanguage = (name: string, language: string, content: readonly Content[]): Markup =>
  element(name, { lang: language, dir: directionOf(language) }, content);

const p = (...content: Content[]): Markup => element('p', {}, content);
const link = (href: string, content: readonly Content[], title?: string): Markup =>
  element('a', title === undefined ? { href } : { href, title }, content);

/** Marks the texts of a message as the language of the interface; its elements are the story's. */
type MarkWords = (...message: readonly Content[]) => Content[];

const interfaceWords =
  (around: string): MarkWords =>
  (...message) =>
    primaryLanguage(around) === primaryLanguage(language)
      ? [...message]
      : message.map((part) =>
          typeof part === 'string' ? element('span', { lang: language, dir: direction }, [part]) : part,
        );

/** What has changed. A space keeps the earlier words apart from those that take their place. */
const changeHtml = (changes: readonly Change[]): Content[] =>
  changes.flatMap(({ kind, text }, i): Content[] => [
    kind === 'same' ? text : element(kind === 'added' ? 'ins' : 'del', {}, [text]),
    ...(kind === 'removed' && changes[i + 1]?.kind === 'added' ? [' '] : []),
  ]);

const corrections = (story: PressStory, locate: Locate, timeZone: string, words: MarkWords): Markup[] =>
  story.corrections.map(({ text, datePublished, change }) => {
    const date =
      datePublished === undefined ? undefined : plain(momentIn(datePublished, story.language, timeZone).text);
    return p(
      element('strong', {}, words(...correctionOf(date))),
      ' ',
      ...(change === undefined ? runs(text, locate) : changeHtml(change)),
    );
  });

/** A name, as a link if it has an address. */
const nameHtml = ({ name, url }: Named): Markup => (url === undefined ? plain(name) : link(url, [name]));

function feedHtml(locate: Locate, words: MarkWords): FeedHtml {
  const feed: FeedHtml = {
    inline: (text) => runs(text, locate),
    locate,
    image: (image) => pictureHtml(image, locate, words),
    words,
    block: (block) => feedHtmlOf(block, feed),
  };
  return feed;
}

/** A text of the story inside a message. */
const plain = (text: string): Markup => new Markup(sourceOf([text]));

/** A picture with its caption and credit. One on another site is linked and not loaded, as on the page. */
function pictureHtml(
  { from, src, widths, alt, width, height, caption, credit }: Image,
  locate: Locate,
  words: MarkWords,
): Markup {
  const notes = joinedCaptions([caption, credit]);
  const picture =
    from === 'shipped'
      ? element('img', { src: locate(shareableFile(src, widths)), alt, width, height })
      : p(...(alt === '' ? [] : [alt, element('br', {})]), link(src, words(messages.openPictureAt(new URL(src).host))));
  return element(
    'figure',
    {},
    notes.length === 0 ? [picture] : [picture, element('figcaption', {}, runs(notes, locate))],
  );
}

const runs = (content: readonly Inline[], locate: Locate): Content[] =>
  content.map((node) => (typeof node === 'string' ? node : run(node, locate)));

const elements = { emphasis: 'em', strong: 'strong', struck: 's', sup: 'sup', sub: 'sub' } as const;

function run(node: Exclude<Inline, string>, locate: Locate): Markup {
  switch (node.type) {
    case 'code':
      return element('code', { dir: 'ltr' }, [node.text]);
    case 'link':
      return link(node.href, runs(node.content, locate), node.title);
    case 'story':
      return link(locate(storyAddress(node.slug)), runs(node.content, locate), node.title);
    case 'topic':
      return link(locate(topicAddress(node.slug)), runs(node.content, locate));
    case 'footnote':
      // Feed readers show several stories in one page, so that the ids of their footnotes would be the same.
      return element('sup', {}, [`[${node.note}]`]);
    default:
      return element(elements[node.type], {}, runs(node.content, locate));
  }
}
