/**
 * What the pages of one site share word for word: requests, offers, notices. It needs no list of words, and no
 * knowledge of a site's markup; but it needs several pages of the site.
 */
import { linesOf, withoutElements, type BodyLine } from '../html/lines.ts';
import { attribute, elementsBelow } from '../html/nodes.ts';
import type { Loss } from '../loss.ts';
import type { Original } from '../original.ts';
import { Fingerprint } from '../../text/fingerprint.ts';

/** A line that is on so many pages of a site, and on such a share of them, is the site's and not the story's. */
const [leastPages, leastShare] = [3, 0.1];

/** Stories have shorter lines in common: "No.", "Background". */
const leastLetters = 12;

/** If so much of a text is on other pages, too, the pages are copies of one story. */
const mostShared = 0.4;

interface Site {
  pages: number;
  /** On how many pages each line is, by its hash. */
  readonly lines: Map<number, number>;
}

export class SharedLines {
  private readonly sites = new Map<string, Site>();

  /** Notes the lines of a page. Other originals have nothing around their text. */
  add(original: Original): void {
    const host = hostOf(original);
    if (host === undefined) return;
    const site = this.sites.get(host) ?? { pages: 0, lines: new Map<number, number>() };
    this.sites.set(host, site);
    site.pages += 1;
    const keys = new Set(linesOf(original.body?.children ?? []).flatMap((line) => keyOf(line) ?? []));
    for (const key of keys) site.lines.set(key, (site.lines.get(key) ?? 0) + 1);
  }

  /** An original without the lines that many pages of its site have. They are among its losses, as furniture. */
  without(original: Original): Original {
    const { body } = original;
    const site = this.sites.get(hostOf(original) ?? '');
    if (body === undefined || site === undefined || site.pages < leastPages) return original;
    const least = Math.max(leastPages, site.pages * leastShare);
    const lines = linesOf(body.children);
    const shared = new Set(
      lines.filter((line) => {
        const key = keyOf(line);
        return key !== undefined && (site.lines.get(key) ?? 0) >= least;
      }),
    );
    const lengthOf = (some: readonly BodyLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
    // A heading that stories have in common stays where its own text follows.
    const dropped = lines.filter(
      (line, i) => shared.has(line) && (line.is !== 'heading' || !isText(lines[i + 1], shared)),
    );
    if (dropped.length === 0 || lengthOf([...shared]) > lengthOf(lines) * mostShared) return original;
    const losses = dropped.map(({ element, text }): Loss => ({
      element: element.tagName,
      made: 'dropped',
      isFurniture: true,
      place: original.place,
      text: text.slice(0, 120),
    }));
    const children = withoutElements(body.children, new Set(dropped.map(({ element }) => element)));
    return {
      ...original,
      body: { ...body, children },
      losses: [...(original.losses ?? []), ...losses],
    };
  }
}

const isText = (line: BodyLine | undefined, shared: ReadonlySet<BodyLine>): boolean =>
  line !== undefined && line.is !== 'heading' && !shared.has(line);

const hostOf = ({ isWebPage, address = '' }: Original): string | undefined =>
  isWebPage === true && URL.canParse(address) ? new URL(address).host.replace(/^www\./u, '') : undefined;

/** A number for the words of a line, or for the address of a picture without words; undefined for short lines. */
function keyOf({ is, text, element }: BodyLine): number | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length >= leastLetters) return hashOf(letters);
  if (is !== 'picture' || letters !== '') return undefined;
  const [image] = element.tagName === 'img' ? [element] : elementsBelow(element, 'img');
  const src = image === undefined ? '' : (attribute(image, 'src') ?? '');
  return src === '' || src.startsWith('data:') ? undefined : hashOf(src);
}

const mix = new Fingerprint();

/** A number for a text: an archive of millions of lines takes no more for each. */
function hashOf(text: string): number {
  mix.addText(text);
  return mix.take();
}
