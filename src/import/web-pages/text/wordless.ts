/** Boxes without a word: pictures and frames that are advertising, or lead to other stories. */
import { isAdFrame, isFurniture } from '../../html/furniture.ts';
import { attribute, elementsBelow, hasClass, nameWords, type Element } from '../../html/nodes.ts';
import { isKnownProvider } from '../../html/providers.ts';
import { isFile } from './other-stories.ts';
import { isOnSite } from './links.ts';

/** The sizes in which advertising is sold, in pixels. */
const adSizes = new Set(
  (
    '728x90 970x90 970x250 300x250 336x280 320x50 320x100 160x600 120x600 300x600 468x60 300x100 300x50 ' +
    '234x60 970x66 980x120'
  ).split(' '),
);

/** Wider pictures than this that are six times as wide as high are banners. */
const leastBanner = 400;

/** Whether an element that has no words of its own belongs to the page. @param address of the story's page */
export function isWordlessPage(element: Element, address: string | undefined): boolean {
  const all = [element, ...elementsBelow(element)];
  const frames = all.filter(({ tagName }) => tagName === 'iframe');
  const pictures = all.filter(({ tagName }) => /^(?:img|amp-img)$/u.test(tagName));
  if (frames.length + pictures.length === 0)
    return all.every(({ tagName }) => !shown.test(tagName)) && isFurniture(element, 0);
  if (isAdName(element)) return true;
  const isPageFrame = (frame: Element) =>
    isAdFrame(frame) || isOwnPost(frame, address) || (!isPlayer(frame) && (isAdSized(frame) || isAdSized(element)));
  // Pictures of a story lead to larger ones.
  const toPages = all.filter(({ tagName }) => tagName === 'a').filter((link) => !isFile(attribute(link, 'href') ?? ''));
  const inLinks = new Set(toPages.flatMap((link) => [...elementsBelow(link)]));
  return frames.every(isPageFrame) && pictures.every((picture) => isAdSized(picture) && inLinks.has(picture));
}

const shown = /^(?:picture|video|figure|audio|object|embed)$/u;

/** Whether a frame is of a site whose players and posts stories show. */
const isPlayer = (frame: Element): boolean => {
  const source = (attribute(frame, 'src') ?? attribute(frame, 'data-src') ?? '').replace(/^\/\//u, 'https://');
  return URL.canParse(source) && isKnownProvider(source);
};

/** Whether classes call an element an advertisement: the word stands alone, or first. */
const isAdName = (element: Element): boolean => {
  const [first] = nameWords(element);
  return first === 'ad' || first === 'ads' || first === 'advert';
};

function isAdSized(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  const sizes = [
    [attribute(element, 'width'), attribute(element, 'height')],
    [/(?:^|;)\s*width:\s*(\d+)px/u.exec(style)?.[1], /(?:^|;)\s*height:\s*(\d+)px/u.exec(style)?.[1]],
  ].map((size) => size.map((length) => Number.parseInt(length ?? '', 10)));
  return sizes.some(
    ([wide = 0, high = 0]) =>
      adSizes.has(`${wide}x${high}`) ||
      (element.tagName !== 'iframe' && wide >= leastBanner && high > 0 && wide >= high * 6),
  );
}

/** Whether an element is the card that WordPress makes of another story of the site. */
export function isOwnPost(element: Element, address: string | undefined): boolean {
  if (!hasClass(element, 'wp-embedded-content')) return false;
  const links = [element, ...elementsBelow(element, 'a')].flatMap(
    (one) => attribute(one, one.tagName === 'iframe' ? 'src' : 'href') ?? [],
  );
  return links.length > 0 && links.every((link) => isOnSite(link, address));
}
