/** Lines in which the page speaks, and not the story: "Follow us on …", "MORE: …", who the author is, an offer. */
import { elementsBelow, isElement, textBelow, type Element } from '../../html/nodes.ts';
import { isPhotoCredit } from '../../html/captions.ts';
import { lengthIn, lettersOf } from '../letters.ts';
import type { BodyLine } from '../../html/lines.ts';
import { isFile, isTeaser } from './other-stories.ts';
import { agreedIn } from './agreed.ts';
import { boxesBeside, formsIn, isOffer, isPageBox, lengthOf } from './boxes.ts';
import { hostOf, isOnSite, linksIn } from './links.ts';
import { buttonsIn } from './buttons.ts';
import { tailOf } from './tail.ts';
import { isProse, trackOf, type TextTrack } from './track.ts';
import { aboutText, channel, channelAddress, newsroom, ownNote, price, reader, request } from './voice-words.ts';

/** What is known of a story beside its text. */
export interface TextOwner {
  readonly authors: readonly string[];
  /** The address of its page. */
  readonly address?: string | undefined;
  /** What the site is called. */
  readonly site?: string | undefined;
  /** The text as the page's data have it. */
  readonly said?: string | undefined;
  /** The names of sections and topics that the page's data have. */
  readonly topics?: readonly string[] | undefined;
  /** The text that Readability finds on the page: letters and digits alone. */
  readonly readable?: string | undefined;
}

/** A line with so many signs is the page's. */
const leastSigns = 3;

/** A longer paragraph that stands where the story's stand is the story's, whatever words are in it. */
const longLine = 220;

/** The length of a request or a pointer that is one sentence. */
const shortLine = 120;

/** A request with a link at the end of a text can be longer. */
const longRequest = 400;

/**
 * Finds the lines in which the page speaks. Each line has a score: a sign adds one, a sure one two. There are two kinds
 * of signs. Some tell where a line stands: at an edge of the text, beside its track, in other letters, as a link.
 * Others tell that it is about the page: a link to the site or to a network, a request, the site's name. A line needs
 * both kinds, so that no sentence of the story is left out because of its words alone.
 */
export function pageVoice(lines: readonly BodyLine[], owner: TextOwner): BodyLine[] {
  const track = trackOf(lines);
  const start = lines.findIndex((line) => line.is === 'line' && track.isOn(line));
  // Boxes before the text have its standfirst and its picture.
  const boxes = boxesBeside(lines, track, lines.slice(0, Math.max(0, start)));
  const isPage = pageSigns(lines, track, new Set([...boxes.keys()].filter(isOffer)), owner);
  const found = new Set([...agreedIn(lines, track, owner.readable), ...buttonsIn(lines, owner.address)]);
  for (const line of formsIn(lines, track)) found.add(line);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const edge of ['start', 'end'] as const) {
      let isAtEdge = true;
      for (const line of edge === 'start' ? lines : lines.toReversed()) {
        if (!found.has(line) && isPage(line, isAtEdge ? edge : undefined)) found.add(line);
        if (!found.has(line) && line.is !== 'picture' && line.text !== '') isAtEdge = false;
      }
    }
    for (const own of boxes.values()) if (isPageBox(own, found)) for (const line of own) found.add(line);
  }
  const tail = tailOf(lines, track, boxes, owner.address);
  const isDropped = (line: BodyLine): boolean => found.has(line) || tail.has(line) || isBanner(line, owner.address);
  return lines.filter((line, i) => isDropped(line) || isAbove(line, lines.slice(i + 1), isDropped));
}

/** Whether a heading stands right above lines of the page, and no line of the story follows them. */
const isAbove = (line: BodyLine, after: readonly BodyLine[], isDropped: (line: BodyLine) => boolean): boolean =>
  line.is === 'heading' && after.length > 0 && after.every(isDropped);

/** Tells whether a line has enough signs. @param offers boxes with prices or buttons */
function pageSigns(
  lines: readonly BodyLine[],
  track: TextTrack,
  offers: ReadonlySet<Element>,
  owner: TextOwner,
): (line: BodyLine, edge: 'start' | 'end' | undefined) => boolean {
  const isUnsaid = unsaidIn(lines, owner.said);
  const site = siteNames(owner);
  const topics = new Set((owner.topics ?? []).map(lettersOf));
  const authors = owner.authors.map(lettersOf).filter((name) => name.length > 5 && !site.includes(name));
  const isBio = (text: string, letters: string): boolean =>
    !/^[^.!?]{0,60}:/u.test(text) && authors.some((name) => letters.startsWith(name));
  return (line, edge) => {
    const { is, text, element, linked, around } = line;
    const links = linksIn(line);
    const isOnward = links.some((link) => isOnSite(link, owner.address));
    if (is === 'picture' && text === '') return edge === 'end' && isOnward && !links.some(isFile);
    const isPointer = is === 'heading' || is === 'picture';
    if (isTopicList(line, topics) && (edge === 'end' || !track.isOn(line))) return true;
    const length = lengthIn(text);
    const isList = edge === 'end' && /^[uod]l$/u.test(element.tagName) && links.length > 0 && length <= longRequest;
    const isAsking = request.test(text);
    const isToChannel = links.some((link) => channelAddress.test(link));
    // "Editor's note: get an e-mail whenever this column is out."
    const isNote = ownNote.test(text) && !(isAsking && isToChannel);
    if ((is === 'other' && !isList) || isNote || /^[—–]|[—–]$/u.test(text)) return false;
    if (isPointer && linked <= (isAsking ? 0.2 : 0.6)) return false;
    const isMarked = isAllMarked(element) || around.some(isMark);
    const isBeside = !track.isOn(line);
    // Somebody who is quoted says "we" and "you", too, and so does who asks in an interview.
    const isAddress =
      edge !== 'start' &&
      count(edge === 'end', isBeside, links.length > 0) > 1 &&
      reader.test(text) &&
      newsroom.test(text) &&
      !/["“„«?]/u.test(text);
    const isRequest = edge === 'end' && (isAsking || isAddress) && links.length > 0 && length <= longRequest;
    if (length > longLine && !isMarked && !isBeside && !isRequest) return false;
    const isAtEdge = edge === 'end' || (edge === 'start' && length < 120);
    // A short line that asks readers to come to a network stands apart wherever it is.
    const apart = count(isAtEdge, isBeside, isMarked, linked > 0.6, isAsking && isToChannel && length < shortLine);
    const letters = lettersOf(text);
    const asks =
      count(isAsking, isAddress, isBio(text, letters)) +
      2 *
        count(
          edge === 'end' && /[©ⓒ]/u.test(text) && !isPhotoCredit(text),
          isLabelled(line, isMarked),
          isOnward && isTeaser(element, text, linked),
          isBeside && isUnsaid(line),
          around.some((box) => offers.has(box)),
        );
    // A network in the news, and a link in a sentence, say nothing by themselves.
    const isNamed = (isBeside || isAtEdge) && site.some((name) => letters.includes(name));
    const isShort =
      length < (edge === 'end' && isOnward && (isNamed || isBeside) ? shortLine : 80) && !text.endsWith('?');
    if (asks === 0 && is === 'picture') return false;
    // Lists of accounts and addresses can be the story itself.
    if (asks === 0 && edge === undefined && !isBeside && !isOnward) return false;
    if (asks === 0 && !isShort && !(edge === 'end' && isMarked) && linked <= 0.6) return false;
    const leads = count(
      channel.test(text),
      isAsking && price.test(text),
      isToChannel,
      isOnward && (linked > 0.15 || isMarked || (edge === 'end' && isAsking)),
      isNamed,
      isAsking && aboutText.test(text),
    );
    return apart > 0 && asks + leads > 0 && apart + asks + leads >= leastSigns;
  };
}

const count = (...signs: readonly boolean[]): number => signs.filter(Boolean).length;

/** Whether the page's data have a text without a line: they have nearly all of the others. */
function unsaidIn(lines: readonly BodyLine[], said: string | undefined): (line: BodyLine) => boolean {
  const letters = lettersOf(said ?? '');
  const isSaid = ({ text }: BodyLine) => letters.includes(lettersOf(text).slice(0, 60));
  const prose = lines.filter(isProse);
  const isWhole = prose.length > 0 && lengthOf(prose.filter(isSaid)) >= lengthOf(prose) * 0.8;
  return (line) => isWhole && !isSaid(line);
}

/** "MORE: …", "READ | …": a label in capital letters before a link, or in letters unlike the story's. */
function isLabelled({ text, linked }: BodyLine, isMarked: boolean): boolean {
  const [, label = '', sign] = /^[^\p{L}"“«„'‘]{0,4}((?:\p{L}+ ?){1,3})([|:])\s*\S/u.exec(text) ?? [];
  const isShouted = label === label.toUpperCase() && label !== label.toLowerCase();
  return isShouted && label.trim().length > 2 && (linked > 0.5 || (isMarked && sign === '|'));
}

const isMark = ({ tagName }: Element): boolean => /^(?:em|strong|b|i)$/u.test(tagName);

/** Whether a line, or a list, is names of the story's topics and little else. */
function isTopicList({ element, text }: BodyLine, topics: ReadonlySet<string>): boolean {
  if (text.length > 600 || /^(?:blockquote|table|pre|figure)$/u.test(element.tagName)) return false;
  const parts = new Set([...elementsBelow(element, 'a', 'li', 'span')].map((part) => lettersOf(textBelow(part))));
  const named = [...parts].filter((part) => topics.has(part));
  return named.length > 1 && named.join('').length >= lettersOf(text).length * 0.6;
}

/** Whether all words of a line are in bold or slanting letters, or links beside such. */
function isAllMarked(element: Element): boolean {
  const isIn = (one: Element): boolean =>
    isMark(one) ||
    (one.children.some((child) => isElement(child)) &&
      one.children.every((child) =>
        isElement(child)
          ? child.tagName === 'a' || child.tagName === 'br' || isIn(child)
          : !/\p{L}/u.test(child.type === 'text' ? child.value : ''),
      ));
  return isMark(element) || (isIn(element) && elementsBelow(element, 'em', 'strong', 'b', 'i').next().done !== true);
}

/**
 * A picture without a word that leads to another site, or a list of such. Pictures of the story lead to themselves, or
 * to their maker.
 */
function isBanner(line: BodyLine, address: string | undefined): boolean {
  const isList = /^[uo]l$/u.test(line.element.tagName);
  if (line.text !== '' || address === undefined || (line.is !== 'picture' && !isList)) return false;
  const links = linksIn(line);
  const away = links.filter((link) => /^(?:https?:)?\/\//iu.test(link) && !isFile(link) && !isOnSite(link, address));
  return away.length > 0 && (!isList || away.length === links.length);
}

/** The letters of the site's name and of its domain. */
function siteNames({ site, address }: TextOwner): string[] {
  const labels = hostOf(address ?? '')
    .split('.')
    .slice(0, -1);
  return [site ?? '', ...labels].map(lettersOf).filter((name) => name.length > 4);
}
