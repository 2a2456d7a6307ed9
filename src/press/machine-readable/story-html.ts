import { storyAddress, topicAddress, type Locate } from '../../edition/addresses.ts';
import { momentOf } from '../../edition/dates.ts';
import { directionOf } from '../../text/language.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { PressStory } from '../model/edition.ts';
import { element, sourceOf, type Content, type Markup } from './markup.ts';

/** What stands in the place of a text that is not there, as on the story's page. */
const onlyTheHeadline = 'This edition carries only the headline of this story.';

/**
 * A story as HTML that can be read anywhere: every address in it is a whole one, and what it
 * is based on and under which licence goes with it.
 * @param language of the feed; a story in another says its own
 */
export function storyHtml(story: PressStory, language: string, locate: Locate): string {
  const { dateline, description, body, copyrightHolder, license } = story;
  const parts = [
    // A text says it all; without one, the standfirst is what there is.
    ...(description === undefined || body.length > 0 ? [] : [p(description)]),
    ...(dateline === undefined ? [] : [p(dateline)]),
    ...corrections(story, locate),
    ...(story.image === undefined ? [] : [pictureHtml(story.image, locate)]),
    ...(body.length === 0 ? [p(onlyTheHeadline)] : body.map((block) => blockHtml(block, locate))),
    ...provenance('Based on', story.basedOn),
    ...provenance('Copyright', copyrightHolder ?? []),
    ...provenance('License', license ?? []),
  ];
  if (story.language === language) return sourceOf(parts);
  return element('div', { lang: story.language, dir: directionOf(story.language) }, parts).source;
}

const p = (...content: Content[]): Markup => element('p', {}, content);
const link = (href: string, content: readonly Content[]): Markup => element('a', { href }, content);

const corrections = (story: PressStory, locate: Locate): Markup[] =>
  story.corrections.map(({ text, datePublished }) => {
    const label =
      datePublished === undefined ? 'Correction' : `Correction, ${momentOf(datePublished, story.language).text}`;
    return p(element('strong', {}, [`${label}:`]), ' ', ...runs(text, locate));
  });

/** Names behind what they are, as links where they have an address. */
function provenance(label: string, named: Named | readonly Named[]): Markup[] {
  const names = [named].flat();
  if (names.length === 0) return [];
  const list = names.flatMap(({ name, url }, i): Content[] => [
    i === 0 ? '' : ', ',
    url === undefined ? name : link(url, [name]),
  ]);
  return [p(`${label} `, ...list)];
}

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

/** A picture of the edition. One on another site is linked and not loaded, as on the page. */
function pictureHtml({ from, src, alt, width, height, caption, credit }: Image, locate: Locate): Markup {
  const notes = [caption, credit].flatMap((note) => note ?? []).join(' ');
  const picture =
    from === 'shipped'
      ? element('img', { src: locate(src), alt, width, height })
      : p(...(alt === '' ? [] : [alt, element('br', {})]), link(src, [`Open the picture at ${new URL(src).host}`]));
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
