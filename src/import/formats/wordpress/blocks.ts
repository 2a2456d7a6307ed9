import { namePattern } from '../values/name-pattern.ts';
import type { Loss } from '../../loss.ts';
import { escapeHtml } from '../values/html.ts';
import { lostField, machineField } from '../values/losses.ts';
import { embedHtml } from './embed-html.ts';

const blockComment = /^<!--\s+(\/?)wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s+(?:(\{[\s\S]*\})\s+)?(\/?)-->$/iu;

/** Replaces each comment of a text. Regular expressions alone take too long for texts that were made to do harm. */
function replaceComments(html: string, replace: (whole: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start);
    if (end === -1) break;
    parts.push(html.slice(at, start), replace(html.slice(start, end + 3)));
    at = end + 3;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** Blocks that WordPress fills when a page is shown: lists of posts, forms, parts of the theme. */
const furniture = namePattern(
  String.raw`
  (?:core/)?latest-posts (?:core/)?latest-comments (?:core/)?archives (?:core/)?categories (?:core/)?calendar
  (?:core/)?tag-cloud (?:core/)?search (?:core/)?rss (?:core/)?social-links? (?:core/)?navigation.*
  (?:core/)?page-list.* (?:core/)?site-.* (?:core/)?post-.* (?:core/)?query.* (?:core/)?comment.*
  (?:core/)?comments.* (?:core/)?loginout (?:core/)?avatar (?:core/)?read-more (?:core/)?spacer (?:core/)?more
  (?:core/)?nextpage (?:core/)?template-part (?:core/)?term-.* (?:core/)?home-link (?:core/)?buttons?
  (?:core/)?widget.* (?:core/)?legacy-widget jetpack/.* yoast/.* woocommerce/.* .*newsletter.* .*subscri.*
  .*share.* .*related.*
`,
);

export interface BlockContent {
  readonly html: string;
  readonly losses: readonly Loss[];
}

function attributesOf(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whether a text is of the block editor. */
export const hasBlocks = (html: string): boolean => html.includes('<!-- wp:');

/**
 * Takes the comments of the block editor out of a text. Its HTML is whole without them.
 * @param reusable the text of a block that is saved once and used in several posts, by its number
 */
export function withoutBlockComments(
  html: string,
  place: string,
  reusable: (id: string) => string | undefined,
  depth = 0,
): BlockContent {
  const losses: Loss[] = [];
  const text = replaceComments(html, (whole) => {
    const [isBlock, slash = '', name = '', json, end = ''] = blockComment.exec(whole) ?? [];
    if (isBlock === undefined) return whole;
    if (slash !== '' || end === '') return '';
    const attributes = attributesOf(json);
    const { ref, url } = attributes;
    if (/^(?:core\/)?block$/u.test(name) && (typeof ref === 'number' || typeof ref === 'string')) {
      const shared = depth > 5 ? undefined : reusable(String(ref));
      if (shared === undefined) {
        losses.push(lostField('reusable block', place, `number ${ref}, which the export doesn't have`));
        return '';
      }
      const inner = withoutBlockComments(shared, place, reusable, depth + 1);
      losses.push(...inner.losses);
      return inner.html;
    }
    if (typeof url === 'string' && /embed/u.test(name)) return embedHtml(url);
    losses.push((furniture.test(name) ? machineField : lostField)(`block ${name}`, place, whole));
    return '';
  });
  return { html: withEmbeds(text), losses };
}

/** Embeds are saved as an address in a box. */
function withEmbeds(html: string): string {
  return html.replaceAll(
    /<div\s+class="wp-block-embed__wrapper">\s*(https?:\/\/[^\s<>]+)\s*<\/div>/giu,
    (_, address: string) => `<embed src="${escapeHtml(address.replaceAll('&amp;', '&'))}">`,
  );
}
