import {
  frontAddress,
  frontFile,
  listAddress,
  listFile,
  mastheadFile,
  pageLength,
  paragraphId,
  storyAddress,
  storyFile,
  wordPrefix,
  wordsFile,
  type ListName,
} from '../edition/addresses.ts';
import { momentOf } from '../edition/dates.ts';
import { directionOf, languageOf } from '../edition/language.ts';
import { passageAbout } from '../edition/passages.ts';
import type { Block, Card, FrontPage, Inline, ListPage, Masthead, Passage, Story, StoryPage, Words } from '../edition/published.ts';
import { readingMinutes } from '../edition/reading-time.ts';
import { relate } from '../edition/relatedness.ts';
import type { Edition, PressStory, Section } from './edition.ts';
import { plainText } from './inline.ts';
import { namedOf } from './make-edition.ts';

/** What goes to press: each file is made when it is asked for, so that no more than one is in memory at a time. */
export interface Publication {
  /** The data files by their addresses. */
  readonly files: ReadonlyMap<string, () => unknown>;
  /** The addresses of all pages. */
  readonly pages: readonly string[];
}

/** Computed headlines fill up to this many; the editor's own are all shown. */
const relatedLength = 8;
const frontRelatedLength = 7;
/** Where fewer are related than this, the section's other headlines follow. */
const fewRelated = 4;
const moreLength = 6;
const frontGroupLength = 6;
/** Characters of the featured story on the front page, in whole paragraphs. */
const openingLength = 1500;
const summaryLength = 200;
/** Headlines an unknown address is compared with, for each word. */
const cardsPerWord = 8;
const passagesShown = 2;
/** How many of the closest stories are looked through for a passage. */
const passageCandidates = 24;

/** Lays out every page of an edition. */
export function publish(edition: Edition): Publication {
  const files = new Map<string, () => unknown>();
  const pages: string[] = [frontAddress];
  const desk = makeDesk(edition);

  files.set(mastheadFile, () => masthead(edition));
  files.set(frontFile, () => frontPage(edition, desk));
  for (const story of edition.stories) {
    pages.push(storyAddress(story.slug));
    files.set(storyFile(story.slug), () => storyPage(story, edition, desk));
  }

  const addList = (name: ListName, stories: readonly PressStory[], about: Pick<ListPage, 'name' | 'description' | 'topicKind'>) => {
    const count = Math.max(1, Math.ceil(stories.length / pageLength));
    for (let page = 1; page <= count; page++) {
      pages.push(listAddress(name, page));
      files.set(listFile(name, page), (): ListPage => ({
        ...about,
        cards: stories.slice((page - 1) * pageLength, page * pageLength).map((story) => withStandfirst(story, desk.card(story))),
        page,
        pages: count,
        total: stories.length,
      }));
    }
  };
  addList({ kind: 'headlines' }, edition.stories, { name: 'All headlines' });
  const bySection = new Map<Section, PressStory[]>(edition.sections.map((section) => [section, []]));
  for (const story of edition.stories) if (story.section !== undefined) bySection.get(story.section)?.push(story);
  for (const [section, stories] of bySection) {
    addList({ kind: 'section', slug: section.slug }, stories, { name: section.name, ...present({ description: section.description }) });
  }
  for (const topic of edition.topics) {
    addList({ kind: 'topic', slug: topic.slug }, topic.stories, { name: topic.name, ...present({ topicKind: topic.kind }) });
  }
  for (const [prefix, words] of slugWords(edition, desk)) files.set(wordsFile(prefix), words);
  return { files, pages };
}

/** What all pages ask for: cards, and the stories related to one. */
interface Desk {
  readonly card: (story: PressStory) => Card;
  readonly textOf: (story: PressStory) => string[];
  readonly related: (story: PressStory) => PressStory[];
  readonly passages: (story: PressStory) => Passage[];
}

function makeDesk(edition: Edition): Desk {
  const textOf = (story: PressStory): string[] => story.body.map(blockText);
  const minutes = new Map<PressStory, number>();
  const card = (story: PressStory): Card => {
    if (story.body.length > 0 && !minutes.has(story)) minutes.set(story, readingMinutes(textOf(story).join('\n')));
    const time = minutes.get(story);
    return {
      slug: story.slug,
      headline: written(story.file.alternativeHeadline) ?? headlineOf(story),
      ...present({
        published: story.file.datePublished === undefined ? undefined : momentOf(story.file.datePublished.slice(0, 10), edition.file.inLanguage),
        language: languageOf(story.file.inLanguage, edition.file.inLanguage),
      }),
      text: time === undefined ? { kind: 'headline-only' } : { kind: 'full', minutes: time },
    };
  };

  const computed = relate(
    edition.stories.map((story) => ({
      slug: story.slug,
      language: story.language,
      headline: story.file.headline,
      description: story.file.description ?? '',
      topics: story.topics.map(({ slug }) => slug),
      keywords: story.file.keywords ?? [],
      text: textOf(story).join('\n'),
    })),
  );
  const linkedFrom = new Map<string, string[]>();
  for (const { slug, file } of edition.stories) {
    for (const other of file.related ?? []) {
      const linked = linkedFrom.get(other.normalize('NFC'));
      if (linked === undefined) linkedFrom.set(other.normalize('NFC'), [slug]);
      else if (linked.length < relatedLength) linked.push(slug);
    }
  }
  const related = (story: PressStory): PressStory[] => {
    const slugs = new Set((story.file.related ?? []).map((slug) => slug.normalize('NFC')));
    // An editor's link is good in both directions, behind what a story itself has in common with others.
    for (const slug of [...computed(story.slug, relatedLength), ...(linkedFrom.get(story.slug) ?? [])]) {
      if (slugs.size < relatedLength) slugs.add(slug);
    }
    return [...slugs].flatMap((slug) => edition.bySlug.get(slug) ?? []);
  };

  const passages = (story: PressStory): Passage[] => {
    if (story.body.length > 0) return [];
    const about = { headline: story.file.headline, language: story.language, topics: story.topics };
    const candidates = computed(story.slug, passageCandidates).flatMap((slug) => edition.bySlug.get(slug) ?? []);
    return candidates
      .filter((other) => other.body.length > 0 && other.language === story.language)
      .flatMap((other) => {
        const paragraphs = other.body.flatMap((block, i) =>
          block.type === 'paragraph' ? [{ id: paragraphId(i), text: plainText(block.text) }] : [],
        );
        const found = passageAbout(about, paragraphs, other.language);
        return found === undefined ? [] : [{ found, other }];
      })
      .toSorted((a, b) => b.found.score - a.found.score || (a.other.slug < b.other.slug ? -1 : 1))
      .slice(0, passagesShown)
      .map(({ found, other }) => ({
        text: found.text,
        paragraph: found.paragraph,
        story: {
          slug: other.slug,
          headline: headlineOf(other),
          ...present({ language: languageOf(other.file.inLanguage, edition.file.inLanguage) }),
        },
      }));
  };
  return { card, textOf, related, passages };
}

/** In a list of one section or topic there is room for the standfirst. */
const withStandfirst = (story: PressStory, card: Card): Card => ({ ...card, ...present({ description: written(story.file.description) }) });

function masthead(edition: Edition): Masthead {
  const { name, description, inLanguage } = edition.file;
  return {
    name: oneLine(name),
    ...present({ description: written(description), url: edition.url }),
    language: { lang: inLanguage, dir: directionOf(inLanguage) },
    sections: edition.sections.map(({ slug, name: section }) => ({ slug, name: section })),
    stories: edition.stories.length,
  };
}

function storyPage(story: PressStory, edition: Edition, desk: Desk): StoryPage {
  const { file } = story;
  const language = edition.file.inLanguage;
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : momentOf(iso, story.language));
  const page: Story = {
    slug: story.slug,
    headline: headlineOf(story),
    summary: written(file.description) ?? summaryOf(desk.textOf(story)),
    authors: (file.author ?? []).map(({ name, url }) => ({ name, ...present({ url }) })),
    text: desk.card(story).text,
    topics: story.topics.map(({ slug, name }) => ({ slug, name })),
    corrections: story.corrections.map(({ text, date }) => ({ text, ...present({ published: moment(date) }) })),
    body: [...story.body],
    basedOn: [...story.basedOn],
    ...present({
      description: written(file.description),
      language: languageOf(file.inLanguage, language),
      section: sectionLink(story.section),
      dateline: written(file.dateline),
      published: moment(file.datePublished),
      modified: file.dateModified === file.datePublished ? undefined : moment(file.dateModified),
      image: story.image,
      license: file.license === undefined ? undefined : namedOf(file.license),
      copyrightHolder: file.copyrightHolder === undefined ? undefined : namedOf(file.copyrightHolder),
    }),
  };
  const related = desk.related(story);
  return {
    story: page,
    related: related.map(desk.card),
    ...present({ more: related.length < fewRelated ? moreFrom(story, related, edition, desk) : undefined }),
    passages: desk.passages(story),
  };
}

function moreFrom(story: PressStory, related: readonly PressStory[], edition: Edition, desk: Desk): StoryPage['more'] {
  const section = sectionLink(story.section);
  if (section === undefined) return undefined;
  const cards: Card[] = [];
  for (const other of edition.stories) {
    if (cards.length === moreLength) break;
    if (other.section === story.section && other !== story && !related.includes(other)) cards.push(desk.card(other));
  }
  return cards.length === 0 ? undefined : { section, cards };
}

function frontPage(edition: Edition, desk: Desk): FrontPage {
  const { lead } = edition;
  const followed = new Set((edition.file.front?.stories ?? []).map((slug) => slug.normalize('NFC')));
  const group = (section: Section | undefined) => {
    const stories = edition.stories.filter((story) => story !== lead && story.section === section);
    // The editor's own choice is all shown, however long; what follows it is not.
    const chosen = stories.filter(({ slug }) => followed.has(slug)).length;
    const cards = stories.slice(0, Math.max(frontGroupLength, chosen)).map(desk.card);
    return { ...present({ section: sectionLink(section) }), cards, total: stories.length };
  };
  return {
    ...present({ lead: lead === undefined ? undefined : leadOf(lead, desk) }),
    groups: [...edition.sections, undefined].map(group).filter(({ total }) => total > 0),
  };
}

function leadOf(lead: PressStory, desk: Desk): NonNullable<FrontPage['lead']> {
  const opening: Inline[][] = [];
  let length = 0;
  for (const block of lead.body) {
    if (block.type !== 'paragraph' || length >= openingLength) break;
    opening.push(block.text);
    length += plainText(block.text).length;
  }
  const related = desk.related(lead);
  return {
    // The featured story is set large: its own headline, not the short one.
    card: { ...desk.card(lead), headline: headlineOf(lead) },
    ...present({ section: sectionLink(lead.section), image: lead.image }),
    opening,
    continues: opening.length < lead.body.length,
    related: related.slice(0, frontRelatedLength).map(desk.card),
    relatedTotal: related.length,
  };
}

/** The words of all slugs by their first two characters, for pages whose address is not known. */
function slugWords(edition: Edition, desk: Desk): Map<string, () => Words> {
  const words = new Map<string, PressStory[]>();
  for (const story of edition.stories) {
    for (const word of new Set(story.slug.split('-'))) {
      const stories = words.get(word);
      if (stories === undefined) words.set(word, [story]);
      else if (stories.length < cardsPerWord) stories.push(story);
    }
  }
  const prefixes = new Map<string, string[]>();
  for (const word of [...words.keys()].toSorted()) {
    const prefix = wordPrefix(word);
    if (prefix === undefined) continue;
    const known = prefixes.get(prefix);
    if (known === undefined) prefixes.set(prefix, [word]);
    else known.push(word);
  }
  return new Map(
    [...prefixes].map(([prefix, found]) => [prefix, () => found.map((word) => ({ word, cards: (words.get(word) ?? []).map(desk.card) }))]),
  );
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'image':
      return block.image.caption ?? '';
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return plainText(block.text);
  }
}

/** How a text begins, cut after a whole word. Nothing is written that the story does not say. */
function summaryOf(text: readonly string[]): string {
  const first = oneLine(text.find((paragraph) => paragraph.trim() !== '') ?? '');
  if (first === '') return 'This edition carries only the headline of this story.';
  if (first.length <= summaryLength) return first;
  const cut = first.slice(0, summaryLength - 1).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > summaryLength / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const headlineOf = (story: PressStory): string => oneLine(story.file.headline);

/** Optional text as an editor means it: blank is absent. */
const written = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : oneLine(text));

const sectionLink = (section: Section | undefined) =>
  section === undefined ? undefined : { slug: section.slug, name: section.name };

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. An absent fact is an absent field, on the page and in the file. */
function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
