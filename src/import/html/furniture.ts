/** What belongs to the page and not to the story: navigation, sharing, newsletters, advertising, comments. */
import { attribute, firstBelow, hasClass, isElement, isNamed, nameWords, textBelow, type Element } from './nodes.ts';

/** Elements that never hold a part of the story. */
const pageElements = new Set(['nav', 'button', 'dialog', 'menu', 'footer', 'input', 'select', 'textarea']);

/** Some pages put the whole text into a form. What is longer than this holds more than its fields. */
const longestForm = 400;

const pageRoles = new Set([
  'navigation',
  'search',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'toolbar',
  'button',
  'alert',
]);

/** One of these words in a class or an id is enough. */
const pageWords = (
  'share sharing shares sharedaddy sharebar sociable addtoany addthis sharethis shareaholic social socials ' +
  'newsletter newsletters ' +
  'subscribe subscription signup advert advertisement advertising ads adsbygoogle adslot adunit dfp gpt outbrain ' +
  'taboola breadcrumb breadcrumbs cookie cookies consent comments disqus respond jp-relatedposts relatedposts ' +
  'related recirc recirculation recommended recommendations readmore pagination pager nav navbar navigation ' +
  'toolbar sidebar paywall regwall login tags taglist tagcloud printonly noprint promo promos promotion teaser ' +
  'teasers crosslinks onward upsell popup modal tooltip skiplink skip sponsored mashsb ssba swp byline bylines ' +
  'postmeta authorbox morefrom trending mostread mostpopular popular yarpp zergnet revcontent adthrive mediavine ' +
  'kiosk cta vjs rating ratings printbox actionbar gofollow'
).split(' ');

/** Pairs of words, one after the other. `ad-` is the last word: a heading can be named `ad-hoc`. */
const pagePairs = (
  'author-box author-bio author-info author-card about-author about-the post-meta entry-meta article-meta ' +
  'entry-footer post-footer article-footer more-from read-more read-next read-also see-also more-stories ' +
  'most-read most-popular post-navigation post-nav comment-list comment-form ad-slot ad-container ad-wrapper ' +
  'ad-unit ad-placeholder article-ad ad-label inline-ad post-tags entry-tags article-tags tag-list email-form ' +
  'follow-us whatsapp-channel google-news app-download also-read also-like post-categories cat-links tags-links ' +
  'a-rec locked-box ad- ad-banner report-error ad-feedback print-header print-footer video-fallback ' +
  'likes-container reading-time print-button listen-button audio-player-tts print-link jp-relatedposts sharing-buttons'
).split(' ');

/** Words that begin like this are enough as well: `newsletterbox`. */
const pageStems = new RegExp(
  String.raw`^(?:newsletter|advert|republi(?:sh|cation)|recommend|recirc|sponsor|outbrain|taboola|` +
    String.raw`komentarz|kommentare|comentarios|` +
    String.raw`commentaires|reacties)|(?:byline|newsletter|paywall|disqus)$`,
  'u',
);

/** Classes of what is read to blind readers alone, or not at all. */
const hiddenClasses = new RegExp(
  String.raw`(?:^|\s)(?:screen-reader-(?:text|only)|sr-only|(?:u-)?visually-?hidden|hidden-print|hide|off-?screen|` +
    String.raw`(?:is|element|a11y)?-(?:hidden|invisible))(?:\s|$)`,
  'u',
);

/** Classes of what is not shown, unless another class shows it on larger screens. */
const unshown = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/u;
const shownSomewhere = /(?:^|[\s:-])(?:block|flex|grid|inline(?:-block|-flex)?|table(?:-cell|-row)?|contents)(?:\s|$)/u;

const isUnshown = (element: Element): boolean => {
  const classes = attribute(element, 'class') ?? '';
  return unshown.test(classes) && !shownSomewhere.test(classes);
};

/** Whether an element is part of the page around a story. What it is called decides, unless it is most of the text. */
export function isFurniture(element: Element, wholeLength: number): boolean {
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'main') return false;
  if (pageElements.has(element.tagName)) return element.tagName !== 'footer' || !isPartOfQuote(element);
  if (isHidden(element) || isComment(element)) return true;
  const role = attribute(element, 'role');
  if (role !== undefined && pageRoles.has(role)) return true;
  if (isFormBox(element, wholeLength)) return true;
  if (!(hasPageName(element) || isUnshown(element)) || isPostFrame(element)) return false;
  // A whole article can stand in an element with such a name.
  return textBelow(element).length <= Math.max(600, wholeLength * 0.3);
}

/** Whether schema.org's markup calls an element what a reader wrote. */
export const isComment = (element: Element): boolean =>
  /schema\.org\/(?:User)?Comments?$/u.test(attribute(element, 'itemtype') ?? '');

/** A form, or a box with a field for an address: readers of a story have nothing to fill in. */
const isFormBox = (element: Element, wholeLength: number): boolean =>
  (element.tagName === 'form' || isMailBox(element)) &&
  textBelow(element).length <= Math.min(longestForm, wholeLength * 0.3);

const isMailBox = (element: Element): boolean =>
  /^(?:div|section|aside)$/u.test(element.tagName) && hasMailField(element);

/** Whether there is a field for an address below an element. Each is looked at once, however often that is asked. */
const mailFields = new WeakMap<Element, boolean>();

function hasMailField(element: Element): boolean {
  let isFound = mailFields.get(element);
  if (isFound === undefined) {
    isFound =
      (element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'email') ||
      element.children.some((child) => isElement(child) && hasMailField(child));
    mailFields.set(element, isFound);
  }
  return isFound;
}

/** Posts of social networks stand in elements that are called so. */
export const isPostFrame = (element: Element): boolean =>
  isNamed(element, 'social', 'embed', 'twitter', 'instagram', 'tweet') &&
  firstBelow(element, 'blockquote', 'iframe', 'amp-twitter', 'amp-instagram', 'twitter-widget') !== undefined;

/** A footer of a quotation says whose it is. */
const isPartOfQuote = (element: Element): boolean =>
  textBelow(element).length < 200 && !isNamed(element, 'entry', 'post', 'article', 'site', 'page');

/** Whether an element is not shown. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined && attribute(element, 'hidden') !== 'until-found') return true;
  if (/display:\s*none|visibility:\s*hidden/iu.test(attribute(element, 'style') ?? '')) return true;
  return hiddenClasses.test(attribute(element, 'class') ?? '');
}

/** Words before a name that say that something stands beside the element. */
const besides = new Set(['has', 'with', 'w', 'no', 'without', 'and', 'is', 'show', 'hide', 'non', 'not', 'sticky']);
/** What systems call the element with the text. */
const textPairs = new Set(
  'entry-content article-body post-content story-body article-content post-body story-content article-text'.split(' '),
);

const page = new Set(pageWords);
const pairs = new Set(pagePairs);

function hasPageName(element: Element): boolean {
  // WordPress names the topics of a post in its classes.
  if (hasClass(element, 'hentry')) return false;
  const words = [...nameWords(element)];
  const pairsIn = words.map((word, i) => `${word}-${words[i + 1] ?? ''}`);
  if (pairsIn.some((pair) => textPairs.has(pair))) return false;
  return words.some(
    (word, i) =>
      (page.has(word) || pageStems.test(word) || pairs.has(pairsIn[i] ?? '')) && !besides.has(words[i - 1] ?? ''),
  );
}

/** Sites whose frames show advertising or count readers. */
const adHosts = new RegExp(
  String.raw`(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googleadservices\.com|` +
    String.raw`googletagmanager\.com|amazon-adsystem\.com|adnxs\.com|taboola\.com|outbrain\.com|` +
    String.raw`criteo\.(?:com|net)|teads\.tv|scorecardresearch\.com|quantserve\.com|pubmatic\.com|` +
    String.raw`rubiconproject\.com|adform\.net|smartadserver\.com|pinimg\.com|list-manage\.com|mailchi\.mp|` +
    String.raw`sibforms\.com|dianomi\.com|` +
    String.raw`feedburner\.com|feedsportal\.com|stats\.wordpress\.com|pixel\.wp\.com|` +
    String.raw`b\.scorecardresearch\.com|chartbeat\.(?:com|net)|google-analytics\.com|` +
    String.raw`imrworldwide\.com|vgwort\.de|ivwbox\.de|` +
    String.raw`accounts\.google\.com|disqus\.com|addthis\.com|recaptcha\.net)$`,
  'u',
);

/** Whether a frame shows advertising, or a network's button. */
export const isAdFrame = (frame: Element): boolean =>
  isAdvertising((attribute(frame, 'src') ?? '').replace(/^\/\//u, 'https://'));

/** Whether an address is that of advertising, a counter or a newsletter's form. */
export function isAdvertising(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return (
    adHosts.test(hostname) ||
    new RegExp(
      String.raw`^\/(?:recaptcha|adserver|ads?\/|www\/delivery\/|plugins\/(?:like|share_button|page|follow|likebox|` +
        String.raw`send)\.php|widgets\/(?:follow|tweet)_button)`,
      'u',
    ).test(pathname)
  );
}
