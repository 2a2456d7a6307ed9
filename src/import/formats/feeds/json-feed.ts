import type { Format, SourceFile } from '../../format.ts';
import type { Found, OriginalAuthor } from '../../original.ts';
import { fieldInJson } from '../../source-names.ts';
import { isJson } from '../files/sniff.ts';
import { isObject, lineOf, objectsOf, readJson, stringOf, stringsOf } from '../json/read-json.ts';
import type { JsonObject } from '../json/read-json.ts';
import { resolveAddress, webAddress } from '../values/addresses.ts';
import { isoDate } from '../values/dates.ts';
import { htmlBody, lineOfHtml, lineRoot, paragraphsRoot } from '../values/html.ts';
import { lostField, machineField, unlessEmpty } from '../values/losses.ts';
import { readOrRefuse } from '../values/read-or-refuse.ts';
import { refuse, remark } from '../values/refuse.ts';
import { kindOfMedia } from './feed-media.ts';

const version = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/u;
const ownFields = /"(?:home_page_url|feed_url)"\s*:/u;

const isJsonFeed = (file: SourceFile): boolean =>
  isJson(file) && (version.test(file.start) || (ownFields.test(file.start) && /"items"\s*:/u.test(file.start)));

const fields = new Set(
  (
    'id url external_url title content_html content_text summary image banner_image date_published date_modified ' +
    'author authors tags language attachments'
  ).split(' '),
);

function authorsOf(item: JsonObject, feed: JsonObject): OriginalAuthor[] {
  const named = [item['authors'], item['author'], feed['authors'], feed['author']].find(
    (one) => objectsOf(one).length > 0,
  );
  return objectsOf(named).flatMap((author) => {
    const name = lineOf(author['name']);
    return name === undefined ? [] : [{ name, url: webAddress(stringOf(author['url'])) }];
  });
}

function readItem(item: JsonObject, feed: JsonObject, place: string): Found {
  const base = webAddress(stringOf(feed['home_page_url']));
  const external = webAddress(stringOf(item['external_url']), base);
  const address = webAddress(stringOf(item['url']), base) ?? external;
  const text = stringOf(item['content_text']);
  const summary = lineOf(item['summary']);
  const body = htmlBody(stringOf(item['content_html'])) ?? (text === undefined ? undefined : paragraphsRoot(text));
  const picture = resolveAddress(stringOf(item['image']) ?? stringOf(item['banner_image']), base);
  const files = objectsOf(item['attachments']).flatMap((file) => {
    const src = resolveAddress(stringOf(file['url']), base);
    return src === undefined ? [] : [{ file, src, kind: kindOfMedia(stringOf(file['mime_type']), undefined, src) }];
  });
  const headline = lineOfHtml(lineOf(item['title']));
  const id = stringOf(item['id']) ?? address ?? headline ?? place;
  if ([headline, body, summary, address, picture].every((part) => part === undefined)) {
    return refuse(id, place, 'it has neither a title, a text nor an address');
  }
  const image = files.find(({ kind }) => kind === 'image');
  return {
    id,
    place,
    headline,
    standfirst: body === undefined || summary === undefined ? undefined : lineRoot(summary),
    body: body ?? (summary === undefined ? undefined : paragraphsRoot(summary)),
    address,
    authors: unlessEmpty(authorsOf(item, feed)),
    datePublished: isoDate(stringOf(item['date_published'])),
    dateModified: isoDate(stringOf(item['date_modified'])),
    tags: unlessEmpty(
      stringsOf(item['tags']).flatMap((tag) => (lineOf(tag) === undefined ? [] : [{ name: tag.trim() }])),
    ),
    language: stringOf(item['language']) ?? stringOf(feed['language']),
    picture: picture === undefined ? (image === undefined ? undefined : { src: image.src }) : { src: picture },
    media: unlessEmpty(
      files.flatMap(({ file, src, kind }) =>
        kind === 'audio' || kind === 'video'
          ? [{ kind, src, title: lineOf(file['title']), duration: stringOf(file['duration_in_seconds']) }]
          : [],
      ),
    ),
    related: external === undefined || external === address ? undefined : [external],
    losses: unlessEmpty([
      ...files.filter(({ kind }) => kind === 'other').map(({ src }) => lostField('attachments', place, src)),
      ...Object.entries(item).flatMap(([name, value]) =>
        fields.has(name) || value === null || value === undefined
          ? []
          : [(name.startsWith('_') ? machineField : lostField)(name, place, JSON.stringify(value))],
      ),
    ]),
  };
}

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: Format = {
  name: 'JSON Feed',
  recognises: isJsonFeed,
  sourceName: ({ start }) => fieldInJson(start, 'title', 'items'),
  async *read(file) {
    const reading = await readJson(file);
    if ('fault' in reading) {
      yield refuse(file.name, reading.place, reading.fault);
      return;
    }
    const feed = isObject(reading.value) ? reading.value : {};
    const items = objectsOf(feed['items']);
    for (const [i, item] of items.entries()) {
      const place = `${file.name}, item ${i + 1}`;
      yield readOrRefuse(place, () => readItem(item, feed, place));
    }
    if (items.length === 0) yield remark(file.name, file.name, 'a feed without items');
  },
};
