import { dirname } from 'node:path';
import type { Format, SourceFile } from '../../format.ts';
import type { Loss } from '../../loss.ts';
import type { Found, OriginalAuthor, OriginalStatus } from '../../original.ts';
import { fieldInJson } from '../../source-names.ts';
import { isJson } from '../files/sniff.ts';
import { lineOf, readJson, stringOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { webAddress } from '../values/addresses.ts';
import { isoDate } from '../values/dates.ts';
import { htmlBody, lineRoot } from '../values/html.ts';
import { lostField, machineField, unlessEmpty } from '../values/losses.ts';
import { readOrRefuse } from '../values/read-or-refuse.ts';
import { refuse, remark } from '../values/refuse.ts';
import { ghostData } from './ghost-data.ts';
import type { GhostData } from './ghost-data.ts';
import { lexicalHtml } from './lexical.ts';
import { mobiledocHtml } from './mobiledoc.ts';

const signs = /"exported_on"\s*:|"(?:mobiledoc|lexical|posts_tags|feature_image|posts_authors)"\s*:/u;

const isGhost = (file: SourceFile): boolean =>
  isJson(file) && signs.test(file.start) && /"(?:posts|db)"\s*:\s*\[|"data"\s*:\s*\{/u.test(file.start);

/** Ghost saves times in UTC, in three ways. */
function dateOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return new Date(value).toISOString().replace('.000Z', 'Z');
  const text = stringOf(value);
  return isoDate(text !== undefined && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u.test(text) ? `${text}Z` : text);
}

/** Addresses of the site itself have a mark instead of its name. */
const ofSite = (text: string | undefined): string | undefined => text?.replaceAll('__GHOST_URL__', '');

function authorOf(user: JsonObject): OriginalAuthor[] {
  const name = lineOf(user['name']);
  if (name === undefined) return [];
  return [{ name, url: webAddress(stringOf(user['website'])), description: lineOf(user['bio']) }];
}

function statusOf(post: JsonObject, date: string | undefined): OriginalStatus {
  const status = stringOf(post['status']) ?? 'published';
  const visibility = stringOf(post['visibility']) ?? 'public';
  if (status === 'scheduled' && date !== undefined) return { is: 'embargoed', until: date };
  if (status !== 'published') return { is: 'draft', as: status };
  return visibility === 'public' ? { is: 'published' } : { is: 'draft', as: `visible to ${visibility}` };
}

/** The text: as HTML if the export has it, otherwise what the editor saved. */
function htmlOf(post: JsonObject, lost: (name: string) => void): string | undefined {
  const html = stringOf(post['html']);
  if (html !== undefined) return html;
  const lexical = stringOf(post['lexical']);
  const mobiledoc = stringOf(post['mobiledoc']);
  const made = lexical === undefined ? undefined : lexicalHtml(lexical, lost);
  return made ?? (mobiledoc === undefined ? undefined : mobiledocHtml(mobiledoc, lost));
}

function readPost(post: JsonObject, data: GhostData, file: SourceFile, place: string): Found {
  const losses: Loss[] = [];
  const meta = data.metaOf(post);
  const id = stringOf(post['uuid']) ?? stringOf(post['comment_id']) ?? stringOf(post['id']) ?? place;
  const headline = lineOf(post['title']);
  const body = htmlBody(ofSite(htmlOf(post, (name) => losses.push(lostField(`card ${name}`, place, name)))));
  if (headline === undefined && body === undefined) return refuse(id, place, 'it has neither a title nor a text');
  const tags = data.tagsOf(post);
  const isInternal = (tag: JsonObject): boolean =>
    tag['visibility'] === 'internal' || lineOf(tag['name'])?.startsWith('#') === true;
  const names = tags.filter((tag) => !isInternal(tag)).flatMap((tag) => lineOf(tag['name']) ?? []);
  const internal = tags.filter(isInternal).flatMap((tag) => lineOf(tag['name']) ?? []);
  const summary = lineOf(post['custom_excerpt']) ?? lineOf(meta['meta_description']);
  const published = dateOf(post['published_at']);
  const image = ofSite(stringOf(post['feature_image']) ?? stringOf(post['image']));
  const slug = stringOf(post['slug']);
  for (const name of ['codeinjection_head', 'codeinjection_foot']) {
    const code = stringOf(post[name]);
    if (code !== undefined) losses.push(machineField(name, place, code));
  }
  return {
    id,
    place,
    headline,
    standfirst: summary === undefined ? undefined : lineRoot(summary),
    body,
    address: webAddress(stringOf(post['canonical_url'])) ?? webAddress(stringOf(post['url'])),
    formerAddresses: slug === undefined ? undefined : [`/${slug}/`],
    slug,
    folder: dirname(file.path),
    authors: unlessEmpty(data.authorsOf(post).flatMap((user) => authorOf(user))),
    datePublished: published,
    dateModified: dateOf(post['updated_at']),
    sections: unlessEmpty(names.slice(0, 1)),
    tags: unlessEmpty(names.map((name) => ({ name }))),
    language: stringOf(post['locale']),
    // Older exports have a mark instead of a type.
    isPage: post['type'] === 'page' || post['page'] === true || post['page'] === 1 || undefined,
    status: statusOf(post, published),
    picture:
      image === undefined
        ? undefined
        : {
            src: image,
            alt: lineOf(meta['feature_image_alt']),
            caption: htmlBody(stringOf(meta['feature_image_caption'])),
          },
    losses: unlessEmpty([...losses, ...internal.map((name) => machineField('internal tag', place, name))]),
  };
}

/** Exports of Ghost, and lists of posts of its interface. */
export const ghost: Format = {
  name: 'Ghost export (JSON)',
  recognises: isGhost,
  sourceName({ start }) {
    const setting = /\{[^{}]*"key"\s*:\s*"title"[^{}]*\}/u.exec(start)?.[0];
    return setting === undefined ? undefined : fieldInJson(setting, 'value', '"');
  },
  async *read(file) {
    const reading = await readJson(file);
    if ('fault' in reading) {
      yield refuse(file.name, reading.place, reading.fault);
      return;
    }
    const data = ghostData(reading.value);
    for (const [i, post] of data.posts.entries()) {
      const place = `${file.name}, post ${i + 1}`;
      yield readOrRefuse(place, () => readPost(post, data, file, place));
    }
    if (data.posts.length === 0) yield remark(file.name, file.name, 'an export without posts');
  },
};
