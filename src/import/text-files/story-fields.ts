/** What the front matter of Hugo, Jekyll, Eleventy and Astro says of a story. */
import type { Root } from 'hast';
import { isLanguage } from '../../text/language.ts';
import { webAddressOf } from '../html/addresses.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { Loss } from '../loss.ts';
import type { Original, OriginalAuthor, OriginalPicture, OriginalStatus } from '../original.ts';
import { dateValue, isSet, listValue, textList, textValue, type Fields } from './field-values.ts';

/** Fields that say how a page is made, and nothing to readers. */
const technical = new Set(
  (
    'layout type weight toc tocopen math mermaid katex comments comment showtoc hidden robots sitemap ' +
    'menu menus outputs markup build _build cascade headless linktitle ishcjklanguage eleventynavigation ' +
    'eleventycomputed eleventyexcludefromcollections templateengine templateengineoverride pagination ' +
    'permalink url slug id guid sticky pin pinned featured disablecomments usepagebundles image_credit ' +
    'show_date show_reading_time readtime cssclasses classes header sidebar nav search_exclude ' +
    'render_with_liquid excerpt_separator setup import imports published draft status date lastmod ' +
    'categories tags title author authors description format output lightbox codemaxlines codelinenumbers ' +
    'figurepositionshow autonumbering share_img js css scripts styles password editurl post_id postid ' +
    'wordpress_id wp_id ghost_id thumbnail excerpt'
  ).split(' '),
);

const used = new Set(
  (
    'title subtitle headline description summary excerpt lead standfirst deck dek tagline date pubdate ' +
    'publishdate publish_date published_at publisheddate date_published created created_at datepublished ' +
    'lastmod updated modified last_modified_at last_modified updateddate modifieddate date_updated ' +
    'updated_at datemodified expirydate unpublishdate expires author authors byline creator contributors ' +
    'tags keywords categories category section sections draft published status slug url permalink aliases ' +
    'redirect_from alias lang language locale languagecode image cover featured_image featuredimage ' +
    'featureimage feature_image thumbnail images heroimage hero hero_image ogimage og_image banner header ' +
    'teaser cover_image coverimage photo alt imagealt image_alt heroalt caption image_caption ' +
    'imagecaption credit image_credit series canonicalurl canonical_url canonical original_url ' +
    'external_url license copyright genre kind dateline topics topic params seo_title short_title ' +
    'shorttitle linktitle translationkey'
  ).split(' '),
);

/** Fields for what stands above a text. */
const leads = ['standfirst', 'subtitle', 'deck', 'dek', 'lead'];
/** Fields for lists and search engines, which become the standfirst if there is nothing else. */
const summaries = ['description', 'summary', 'excerpt'];

/** The fields of a story that front matter gives. Texts without the text of the story. */
export function storyFields(fields: Fields, place: string): Omit<Original, 'id' | 'place' | 'body'> {
  const all: Fields = { ...paramsOf(fields), ...fields };
  const address = webAddressOf(
    textValue(all, 'canonicalURL', 'canonical_url', 'canonical', 'original_url', 'url', 'permalink'),
    undefined,
  );
  const path = textValue(all, 'url', 'permalink');
  const standfirst = textValue(all, ...leads, ...summaries);
  const language = textValue(all, 'lang', 'language', 'locale', 'languageCode')?.replaceAll('_', '-');
  const series = listValue(all, 'series')[0];
  const seriesName =
    typeof series === 'string' ? series : series === undefined ? undefined : textValue(series, 'name', 'title');
  const published = dateValue(
    all,
    'date',
    'pubDate',
    'publishDate',
    'publish_date',
    'published_at',
    'publishedDate',
    'date_published',
    'datePublished',
    'created_at',
    'created',
  );
  const modified = dateValue(
    all,
    'lastmod',
    'updated',
    'modified',
    'last_modified_at',
    'last_modified',
    'updatedDate',
    'modifiedDate',
    'date_updated',
    'updated_at',
    'dateModified',
  );
  const picture = pictureOf(all);
  const former = [
    ...textList(all, 'aliases', 'redirect_from', 'alias'),
    ...(path !== undefined && address === undefined && !path.includes(':') && !/[{}]/u.test(path) ? [path] : []),
  ];
  const sections = [...textList(all, 'section', 'sections', 'category'), ...textList(all, 'categories')];
  const slug = textValue(all, 'slug');
  const losses = [
    ...Object.entries(fields).flatMap(([name, value]) => lossOf(name, value, place)),
    ...otherLeads(all, standfirst, place),
  ];
  return {
    ...text('headline', textValue(all, 'title', 'headline')),
    ...text('alternativeHeadline', textValue(all, 'linkTitle', 'short_title', 'shortTitle')),
    ...(standfirst === undefined ? {} : { standfirst: inlineRoot(standfirst) }),
    ...text('address', address),
    ...text('slug', slug),
    ...(former.length === 0 ? {} : { formerAddresses: former }),
    authors: authorsOf(all),
    ...text('datePublished', published),
    ...text(
      'dateModified',
      modified !== undefined && published !== undefined && modified < published ? undefined : modified,
    ),
    sections: [...new Set(sections)],
    tags: [...new Set([...textList(all, 'tags', 'tag'), ...textList(all, 'topics'), ...textList(all, 'keywords')])].map(
      (name) => ({ name }),
    ),
    ...(language !== undefined && isLanguage(language) ? { language } : {}),
    ...text('genre', textValue(all, 'genre', 'kind')),
    ...text('dateline', textValue(all, 'dateline')),
    ...(seriesName === undefined ? {} : { series: { name: seriesName } }),
    status: statusOf(all),
    ...(picture === undefined ? {} : { picture }),
    ...text('license', textValue(all, 'license')),
    ...text('copyrightHolder', textValue(all, 'copyright')),
    losses,
  };
}

const text = <N extends string>(name: N, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [K in N]?: string };

/** Hugo keeps own fields in `params`. */
const paramsOf = (fields: Fields): Fields => {
  const [params] = listValue(fields, 'params');
  return typeof params === 'object' ? params : {};
};

/** A text of front matter may have Markdown or HTML in it. */
const inlineRoot = (written: string): Root => parseHtml(written.replaceAll(/<(?![a-z/])/giu, '&lt;'), 'fragment').root;

function authorsOf(fields: Fields): OriginalAuthor[] {
  return (
    ['authors', 'author', 'byline', 'creator']
      .map((name) => listValue(fields, name))
      .find((list) => list.length > 0)
      ?.flatMap((value): OriginalAuthor[] => {
        if (typeof value === 'string')
          return [{ name: value.replace(/\s*<[^>]*>$/u, '') }].filter(({ name }) => name !== '');
        const name = textValue(value, 'name', 'display_name', 'title');
        const url = webAddressOf(textValue(value, 'url', 'website', 'link', 'homepage'), undefined);
        const description = textValue(value, 'bio', 'description');
        return name === undefined
          ? []
          : [{ name, ...(url === undefined ? {} : { url }), ...(description === undefined ? {} : { description }) }];
      }) ?? []
  );
}

const pictureNames = [
  'image',
  'cover',
  'featured_image',
  'featuredImage',
  'featureImage',
  'feature_image',
  'heroImage',
  'hero',
  'hero_image',
  'cover_image',
  'coverImage',
  'banner',
  'photo',
  'thumbnail',
  'images',
  'ogImage',
  'og_image',
  'header.image',
  'header.teaser',
];

function pictureOf(fields: Fields): OriginalPicture | undefined {
  for (const name of pictureNames) {
    const [value] = listValue(fields, name);
    if (value === undefined) continue;
    const src = typeof value === 'string' ? value : textValue(value, 'src', 'url', 'path', 'image', 'file', 'feature');
    if (src === undefined) continue;
    const own: Fields = typeof value === 'string' ? {} : value;
    const alt = textValue(own, 'alt') ?? textValue(fields, 'imageAlt', 'image_alt', 'heroAlt', 'alt');
    const caption = textValue(own, 'caption', 'title') ?? textValue(fields, 'image_caption', 'imageCaption', 'caption');
    const credit = textValue(own, 'credit', 'attribution') ?? textValue(fields, 'image_credit', 'credit');
    return {
      src,
      ...text('alt', alt),
      ...(caption === undefined ? {} : { caption: inlineRoot(caption) }),
      ...text('credit', credit),
    };
  }
  return undefined;
}

function statusOf(fields: Fields): OriginalStatus {
  if (isSet(fields, 'draft') === true) return { is: 'draft', as: 'draft' };
  if (isSet(fields, 'published') === false) return { is: 'draft', as: 'published: false' };
  const status = textValue(fields, 'status', 'state');
  if (status !== undefined && /^(?:draft|private|pending|review|unpublished)$/iu.test(status))
    return { is: 'draft', as: status };
  const until = dateValue(fields, 'publishDate', 'publish_date');
  if (until?.includes('T') === true && new Date(until).getTime() > Date.now()) return { is: 'embargoed', until };
  const at = dateValue(fields, 'expiryDate', 'unpublishDate', 'expires');
  return at?.includes('T') === true ? { is: 'expired', at } : { is: 'published' };
}

function lossOf(name: string, value: unknown, place: string): Loss[] {
  const key = name.toLowerCase();
  if (value === null || value === '' || used.has(key)) return [];
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return [
    {
      element: name,
      made: 'dropped',
      ...(technical.has(key) || typeof value === 'boolean' ? { isFurniture: true } : {}),
      place,
      text: shown.slice(0, 120),
    },
  ];
}

/** A story has one standfirst. Fields that say something else are lost; readers don't miss those for search engines. */
function otherLeads(fields: Fields, standfirst: string | undefined, place: string): Loss[] {
  return [...leads, ...summaries].flatMap((name) => {
    const text = textValue(fields, name);
    if (text === undefined || standfirst?.includes(text) !== false) return [];
    const isFurniture = summaries.includes(name);
    return [
      { element: name, made: 'dropped', ...(isFurniture ? { isFurniture } : {}), place, text: text.slice(0, 120) },
    ];
  });
}
