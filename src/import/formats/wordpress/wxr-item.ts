import type { Root } from 'hast';
import { namePattern } from '../values/name-pattern.ts';
import type { Loss } from '../../loss.ts';
import type { Found, OriginalMedia, OriginalStatus } from '../../original.ts';
import { webAddress } from '../values/addresses.ts';
import { htmlBody, isPartOf, lineOfHtml, plainText } from '../values/html.ts';
import { lostField, machineField, unlessEmpty } from '../values/losses.ts';
import { refuse, remark } from '../values/refuse.ts';
import { childOf, childrenOf, isBare, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { kindOfMedia } from '../feeds/feed-media.ts';
import { summaryRoot, wxrText } from './wxr-content.ts';
import { wxrDate } from './wxr-dates.ts';
import type { WxrIndex } from './wxr-index.ts';
import { fieldOf, idOfItem, metaOf } from './wxr-shape.ts';
import { termsOf } from './wxr-terms.ts';

/** Kinds of items that are no stories, and what they are. Other kinds are stories of the site's own making. */
const noStories: Readonly<Record<string, string>> = {
  attachment: 'a file of the media library; stories that show it have it',
  nav_menu_item: 'an entry of a menu',
  revision: 'an earlier version of a post',
  wp_block: 'a reusable block; posts that use it have its text',
  'guest-author': 'an author; posts have the name',
  custom_css: 'a style of the theme',
  feedback: 'a message from a form',
};
const ofTheSystem = namePattern(
  String.raw`
  wp_.* customize_changeset oembed_cache user_request acf-.* wpcf7_.* elementor_.* jp_.* jetpack_.* shop_.*
  product_variation mc4wp.* amp_.* scheduled-action wpforms.* ngg_.* fl-.* et_.* nf_sub flamingo_.* vc_.* spucpt
  custom-css safecss postman_sent_mail wp-types-.* polylang_.*
`,
);

const machineMeta = namePattern(
  String.raw`
  _.* views post_views_count hits enclosure classic-editor.* rank_math_.* jetpack.* amp_.* sharing_.*
  switch_like.* layout sidebar.* page_template slide_template wpb_.* td_.* original_post_id pre_import.* geo_.*
  syndication_.* rss_.* dsq_.* dc_.* fb_.* twitter.*
`,
  'iu',
);
/** Fields in which editors write what stands below the headline. */
const subtitles = ['subtitle', '_subtitle', 'kia_subtitle', 'wps_subtitle', 'secondary_title'];
/** Fields that sum a post up for search engines. */
const searchTexts = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  '_genesis_description',
  '_seopress_titles_desc',
  'standard_seo_post_meta_description',
  'description',
];
const descriptions = [...subtitles, ...searchTexts];

type Meta = ReadonlyMap<string, readonly string[]>;

/** Fields of plugins that sum a post up. Templates (`%%title%%`) are none. */
function descriptionOf(meta: Meta): string | undefined {
  return descriptions.flatMap((key) => meta.get(key) ?? []).find((value) => !/%%|#post_/u.test(value));
}

/** What sums a post up and is not the beginning of its text: the excerpt, or what a plugin has. */
function standfirstOf(item: XmlElement, meta: Meta, text: Root | undefined): Root | undefined {
  const isOwn = (root: Root | undefined) => root !== undefined && (text === undefined || !isPartOf(root, text));
  const excerpt = summaryRoot(rawTextOf(childOf(item, 'excerpt:encoded')));
  if (isOwn(excerpt)) return excerpt;
  const description = summaryRoot(descriptionOf(meta));
  return isOwn(description) ? description : undefined;
}

/** Fields that sum a post up otherwise than the story does. */
function unusedDescriptions(meta: Meta, shown: readonly (Root | undefined)[], place: string): Loss[] {
  const isShown = (root: Root) => shown.some((text) => text !== undefined && isPartOf(root, text));
  return descriptions.flatMap((key) =>
    (meta.get(key) ?? []).flatMap((value) => {
      const root = summaryRoot(value);
      if (root === undefined || isShown(root)) return [];
      return [(subtitles.includes(key) ? lostField : machineField)(`custom field ${key}`, place, plainText(root))];
    }),
  );
}

function statusOf(item: XmlElement, date: string | undefined): OriginalStatus {
  const status = fieldOf(item, 'wp:status') ?? 'publish';
  if (fieldOf(item, 'wp:post_password') !== undefined) return { is: 'draft', as: 'protected by a password' };
  if (status === 'publish') return { is: 'published' };
  if (status === 'future' && date !== undefined) return { is: 'embargoed', until: date };
  return { is: 'draft', as: status };
}

/** Files of podcasts: the address, the size and the type stand in lines. */
function mediaOf(meta: Meta): OriginalMedia[] {
  return (meta.get('enclosure') ?? []).flatMap((value) => {
    const [src = '', , type] = value.split(/\s*\n\s*/u);
    const kind = kindOfMedia(type, undefined, src);
    return kind === 'audio' || kind === 'video' ? [{ kind, src }] : [];
  });
}

/** The address with another last part. */
function sibling(address: string | undefined, slug: string): string[] {
  if (address === undefined) return [];
  const { pathname } = new URL(address);
  if (pathname === '/') return [];
  return [new URL(`${pathname.endsWith('/') ? '../' : './'}${slug}${pathname.endsWith('/') ? '/' : ''}`, address).href];
}

function lossesOf(item: XmlElement, meta: Meta, place: string): Loss[] {
  const comments = childrenOf(item, 'wp:comment').length;
  const fields = [...meta].filter(
    ([key]) => !/^_(?:edit_|wp_|thumbnail_id|oembed|menu_|pingme|encloseme|publicize|yoast)/u.test(key),
  );
  return [
    ...(comments > 0
      ? [machineField('comments', place, `${comments === 1 ? 'one comment' : `${comments} comments`} of readers`)]
      : []),
    ...fields.flatMap(([key, values]) =>
      descriptions.includes(key) || key === 'enclosure'
        ? []
        : [(machineMeta.test(key) ? machineField : lostField)(`custom field ${key}`, place, values.join(' '))],
    ),
  ];
}

const nothing = 'it has neither a title nor a text';

/** Why an item is no story, if it is none. */
function noStoryOf(item: XmlElement, id: string, place: string): Found | undefined {
  const type = fieldOf(item, 'wp:post_type') ?? 'post';
  const status = fieldOf(item, 'wp:status');
  const reason = noStories[type] ?? (ofTheSystem.test(type) ? `an item of the system’s type ${type}` : undefined);
  if (reason !== undefined) return remark(id, place, reason);
  if (status === 'trash') return remark(id, place, 'an item in the trash');
  return status === 'auto-draft' ? remark(id, place, 'an empty draft that the editor made by itself') : undefined;
}

/**
 * One item of a WordPress export.
 * @throws {UnfitText} if its text is longer than a story may be
 */
export function wxrItem(item: XmlElement, place: string, index: WxrIndex): Found {
  // There can be a million of these: looking for each field takes long.
  if (isBare(item)) return refuse(place, place, nothing);
  const address = webAddress(fieldOf(item, 'link'));
  const guid = webAddress(fieldOf(item, 'guid'));
  const id = idOfItem(item) ?? place;
  const noStory = noStoryOf(item, id, place);
  if (noStory !== undefined) return noStory;
  const meta = metaOf(item);
  const postId = fieldOf(item, 'wp:post_id');
  const headline = lineOfHtml(fieldOf(item, 'title'));
  const text = wxrText(rawTextOf(childOf(item, 'content:encoded')), postId, place, index);
  const standfirst = standfirstOf(item, meta, text.root);
  if (headline === undefined && text.root === undefined && standfirst === undefined) {
    return refuse(id, place, nothing);
  }
  const published = wxrDate(item, 'wp:post_date', 'wp:post_date_gmt');
  const modified = wxrDate(item, 'wp:post_modified', 'wp:post_modified_gmt');
  const terms = termsOf(item, index, meta.get('_yoast_wpseo_primary_category')?.[0]);
  const featured = index.pictures.get(meta.get('_thumbnail_id')?.[0] ?? '');
  const slug = fieldOf(item, 'wp:post_name');
  const former = [
    ...(guid !== undefined && guid !== address ? [guid] : []),
    ...(meta.get('_wp_old_slug') ?? []).flatMap((old) => sibling(address, old)),
  ];
  const group = terms.group === undefined ? undefined : index.translations.get(terms.group);
  return {
    id,
    place,
    headline,
    standfirst,
    body: text.root,
    address,
    formerAddresses: unlessEmpty(former),
    slug,
    authors: unlessEmpty(terms.authors),
    datePublished: published,
    dateModified: modified === published ? undefined : modified,
    sections: unlessEmpty(terms.sections),
    tags: unlessEmpty(terms.tags),
    language: terms.language ?? textOf(childOf(item.parent, 'language')),
    series: terms.series === undefined ? undefined : { name: terms.series },
    isPage: fieldOf(item, 'wp:post_type') === 'page' || undefined,
    status: statusOf(item, published),
    picture:
      featured === undefined
        ? undefined
        : { src: featured.src, alt: featured.alt, caption: htmlBody(featured.caption) },
    media: unlessEmpty(mediaOf(meta)),
    translations: unlessEmpty(group?.filter((other) => other !== id) ?? []),
    losses: unlessEmpty([
      ...text.losses,
      ...lossesOf(item, meta, place),
      ...unusedDescriptions(meta, [standfirst, text.root], place),
    ]),
  };
}
