import { correctionOf } from '#messages/feeds.ts';
import * as messages from '#messages/story.ts';
import { storyAddress, topicAddress, type Locate } from '../../edition/addresses.ts';
import { momentOf } from '../../edition/dates.ts';
import { directionOf } from '../../text/language.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { PressStory } from '../model/edition.ts';
import { element, sourceOf, type Content, type Markup } from './markup.ts';

/**
 * A story as HTML for feed readers: with whole addresses, its sources and its licence.
 * @param feedLanguage a story in another language is marked with its own
 */
export function storyHtml(story: PressStory, feedLanguage: string, locate: Locate): string {
  const { dateline, description, body, copyrightHolder, license } = story;
  const parts = [
    // A story with text has the standfirst as its summary.
    ...(description === undefined || body.length > 0 ? [] : [p(description)]),
    ...(dateline === undefined ? [] : [p(dateline)]),
    ...corrections(story, locate),
    ...(story.image === undefined ? [] : [pictureHtml(story.image, locate)]),
    ...(body.length === 0 ? [p(messages.onlyHeadline)] : body.map((block) => blockHtml(block, locate))),
    ...(story.basedOn.length === 0 ? [] : [p(...messages.basedOn(story.basedOn.map(nameHtml)))]),
    ...(copyrightHolder === undefined ? [] : [p(...messages.copyright(nameHtml(copyrightHolder)))]),
    ...(license === undefined ? [] : [p(...messages.license(nameHtml(license)))]),
  ];
  if (story.language === feedLanguage) return sourceOf(parts);
  return element('div', { lang: story.language, dir: directionOf(story.language) }, parts).source;
}

const p = (...content: Content[]): Markup => element('p', {}, content);
const link = (href: string, content: readonly Content[]): Markup => element('a', { href }, content);

const corrections = (story: PressStory, locate: Locate): Markup[] =>
  story.corrections.map(({ text, datePublished }) => {
    const date = datePublished === undefined ? undefined : momentOf(datePublished, story.language).text;
    return p(element('strong', {}, [correctionOf(date)]), ' ', ...runs(text, locate));
  });

/** A name, as a link if it has an address. */
const nameHtml = ({ name, url }: Named): Content => (url === undefined ? name : link(url, [name]));

function blockHtml(block: Block, locate: Locate): Markup {
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
      return pictureHtml(block.image, locate);
    case 'note':
      return element('aside', {}, [p(...runs(block.text, locate))]);
  }
}

/** A picture with its caption and credit. One on another site is linked and not loaded, as on the page. */
function pictureHtml({ from, src, alt, width, height, caption, credit }: Image, locate: Locate): Markup {
  const notes = [caption, credit].flatMap((note) => note ?? []).join(' ');
  const picture =
    from === 'shipped'
      ? element('img', { src: locate(src), alt, width, height })
      : p(...(alt === '' ? [] : [alt, element('br', {})]), link(src, [messages.openPictureAt(new URL(src).host)]));
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
