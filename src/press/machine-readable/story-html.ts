import { direction, language } from '#messages/language.ts';
import { correctionOf } from '#messages/feeds.ts';
import * as messages from '#messages/story.ts';
import { storyAddress, topicAddress, type Locate } from '../../edition/addresses.ts';
import { momentOf } from '../../edition/dates.ts';
import { directionOf, primaryLanguage } from '../../text/language.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { PressStory } from '../model/edition.ts';
import { element, Markup, sourceOf, type Content } from './markup.ts';

/**
 * A story as HTML for feed readers: with whole addresses, its sources and its licence. Its language and direction are
 * always marked: readers show stories of many feeds in one page, whose language is the reader's.
 */
export function storyHtml(story: PressStory, locate: Locate): string {
  const { dateline, description, body, copyrightHolder, license } = story;
  const words = interfaceWords(story.language);
  const parts = [
    // A story with text has the standfirst as its summary.
    ...(description === undefined || body.length > 0 ? [] : [p(description)]),
    ...(dateline === undefined ? [] : [p(dateline)]),
    ...corrections(story, locate, words),
    ...(story.image === undefined ? [] : [pictureHtml(story.image, locate, words)]),
    ...(body.length === 0
      ? [p(...words(messages.onlyHeadline))]
      : body.map((block) => blockHtml(block, locate, words))),
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
const link = (href: string, content: readonly Content[]): Markup => element('a', { href }, content);

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

const corrections = (story: PressStory, locate: Locate, words: MarkWords): Markup[] =>
  story.corrections.map(({ text, datePublished }) => {
    const date = datePublished === undefined ? undefined : plain(momentOf(datePublished, story.language).text);
    return p(element('strong', {}, words(...correctionOf(date))), ' ', ...runs(text, locate));
  });

/** A name, as a link if it has an address. */
const nameHtml = ({ name, url }: Named): Markup => (url === undefined ? plain(name) : link(url, [name]));

/** A text of the story inside a message. */
const plain = (text: string): Markup => new Markup(sourceOf([text]));

function blockHtml(block: Block, locate: Locate, words: MarkWords): Markup {
  switch (block.type) {
    case 'paragraph':
      return p(...runs(block.text, locate));
    case 'heading':
      return element('h2', {}, runs(block.text, locate));
    case 'quote': {
      const { cite } = block;
      const quotation = element('blockquote', {}, [p(...runs(block.text, locate))]);
      return cite === undefined ? quotation : element('figure', {}, [quotation, element('figcaption', {}, [cite])]);
    }
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, runs(item, locate))),
      );
    case 'image':
      return pictureHtml(block.image, locate, words);
    case 'note':
      return element('aside', {}, [p(...runs(block.text, locate))]);
  }
}

/** A picture with its caption and credit. One on another site is linked and not loaded, as on the page. */
function pictureHtml(
  { from, src, alt, width, height, caption, credit }: Image,
  locate: Locate,
  words: MarkWords,
): Markup {
  const notes = [caption, credit].flatMap((note) => note ?? []).join(' ');
  const picture =
    from === 'shipped'
      ? element('img', { src: locate(src), alt, width, height })
      : p(...(alt === '' ? [] : [alt, element('br', {})]), link(src, words(messages.openPictureAt(new URL(src).host))));
  return element('figure', {}, notes === '' ? [picture] : [picture, element('figcaption', {}, [notes])]);
}

const runs = (content: readonly Inline[], locate: Locate): Content[] =>
  content.map((node) => (typeof node === 'string' ? node : run(node, locate)));

function run(node: Exclude<Inline, string>, locate: Locate): Markup {
  switch (node.type) {
    case 'emphasis':
      return element('em', {}, runs(node.content, locate));
    case 'strong':
      return element('strong', {}, runs(node.content, locate));
    case 'code':
      return element('code', { dir: 'ltr' }, [node.text]);
    case 'link':
      return link(node.href, runs(node.content, locate));
    case 'story':
      return link(locate(storyAddress(node.slug)), runs(node.content, locate));
    case 'topic':
      return link(locate(topicAddress(node.slug)), runs(node.content, locate));
  }
}
