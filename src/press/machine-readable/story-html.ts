import { storyAddress, topicAddress } from '../../edition/addresses.ts';
import { momentOf } from '../../edition/dates.ts';
import { directionOf } from '../../text/language.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { PressStory } from '../model/edition.ts';
import { namedOf } from '../model/make-edition.ts';
import { written } from '../model/wording.ts';
import { element, sourceOf, type Content, type Markup } from './markup.ts';

/** Where an address of the edition is on the web. */
export type Locate = (address: string) => string;

/** What stands in the place of a text that is not there, as on the story's page. */
const onlyTheHeadline = 'This edition carries only the headline of this story.';

/**
 * A story as HTML that can be read anywhere: every address in it is a whole one, and what it
 * is based on and under which licence goes with it.
 * @param language of the feed; a story in another says its own
 */
export function storyHtml(story: PressStory, language: string, locate: Locate): string {
  const { file } = story;
  const dateline = written(file.dateline);
  const standfirst = written(file.description);
  const parts = [
    // A text says it all; without one, the standfirst is what there is.
    ...(standfirst === undefined || story.body.length > 0 ? [] : [p(standfirst)]),
    ...(dateline === undefined ? [] : [p(dateline)]),
    ...corrections(story, locate),
    ...(story.image === undefined ? [] : [pictureHtml(story.image, locate)]),
    ...(story.body.length === 0 ? [p(onlyTheHeadline)] : story.body.map((block) => blockHtml(block, locate))),
    ...provenance('Based on', story.basedOn),
    ...provenance('Copyright', file.copyrightHolder === undefined ? [] : [namedOf(file.copyrightHolder)]),
    ...provenance('License', file.license === undefined ? [] : [namedOf(file.license)]),
  ];
  if (story.language === language) return sourceOf(parts);
  return element('div', { lang: story.language, dir: directionOf(story.language) }, parts).source;
}

const p = (...content: Content[]): Markup => element('p', {}, content);
const link = (href: string, content: readonly Content[]): Markup => element('a', { href }, content);

const corrections = (story: PressStory, locate: Locate): Markup[] =>
  story.corrections.map(({ text, date }) => {
    const label = date === undefined ? 'Correction' : `Correction, ${momentOf(date, story.language).text}`;
    return p(element('strong', {}, [`${label}:`]), ' ', ...runs(text, locate));
  });

/** Names behind what they are, as links where they have an address. */
function provenance(label: string, names: readonly Named[]): Markup[] {
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
      const cite = written(block.cite);
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
  const notes = [caption, credit].flatMap((note) => written(note) ?? []).join(' ');
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
