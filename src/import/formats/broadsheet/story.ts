import { basename, dirname } from 'node:path';
import type { Format, SourceFile } from '../../format.ts';
import type { Loss } from '../../loss.ts';
import type { Found, Original, OriginalStatus, OriginalTag } from '../../original.ts';
import { fieldInJson } from '../../source-names.ts';
import { isJson } from '../files/sniff.ts';
import { isObject, lineOf, objectsOf, readJson, stringOf, stringsOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { webAddress } from '../values/addresses.ts';
import { isoDate } from '../values/dates.ts';
import { htmlBody } from '../values/html.ts';
import { lostField, unlessEmpty } from '../values/losses.ts';
import { readOrRefuse } from '../values/read-or-refuse.ts';
import { refuse, remark } from '../values/refuse.ts';
import { blocksHtml, inlineHtml } from './blocks-html.ts';

const schemas = /"\$schema"\s*:\s*"[^"]*(?:story|edition)\.schema\.json"/u;
/** A story begins with its headline, if it has no schema; items of agencies have an address of their own as well. */
const story = /^\s*\{\s*"headline"\s*:(?![\s\S]*"(?:uri|guid)"\s*:)|"articleSection"\s*:/u;
const settings = /^\s*\{\s*"name"\s*:[\s\S]*"inLanguage"\s*:/u;
/** The schemas that lie in the folder of an edition. */
const schema = /^\s*\{\s*"title"\s*:\s*"[^"]*",\s*"type"\s*:\s*"object",\s*"properties"/u;

/** What a file of an edition is that is no story. */
function otherFileOf({ start }: SourceFile, value: JsonObject): string | undefined {
  if (value['headline'] !== undefined) return undefined;
  if (schema.test(start)) return 'a schema for editors’ tools';
  const isSettings = stringOf(value['name']) !== undefined && (schemas.test(start) || settings.test(start));
  return isSettings ? 'the settings of an edition; take them over by hand' : undefined;
}

function statusOf(story: JsonObject): OriginalStatus {
  const embargo = isoDate(stringOf(story['embargo']));
  const expires = isoDate(stringOf(story['expires']));
  if (story['creativeWorkStatus'] === 'Draft') return { is: 'draft', as: 'Draft' };
  if (embargo !== undefined) return { is: 'embargoed', until: embargo };
  return expires === undefined ? { is: 'published' } : { is: 'expired', at: expires };
}

/** A name, or an object with one. */
const named = (value: Json | undefined): readonly JsonObject[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]).flatMap((one) =>
    typeof one === 'string' ? [{ name: one }] : isObject(one) ? [one] : [],
  );

const topicTypes = new Set(['Person', 'Organization', 'Place', 'Event', 'Thing']);

function tagsOf(story: JsonObject): OriginalTag[] {
  const about = named(story['about']).flatMap((topic): OriginalTag[] => {
    const name = lineOf(topic['name']);
    const type = stringOf(topic['type']);
    if (name === undefined) return [];
    const known = type !== undefined && topicTypes.has(type) ? (type as OriginalTag['type']) : undefined;
    return [{ name, type: known, sameAs: stringsOf(topic['sameAs'])[0] }];
  });
  return [...about, ...stringsOf(story['keywords']).map((name) => ({ name, isBroad: true }))];
}

function pictureOf(story: JsonObject): Original['picture'] {
  const image = isObject(story['image']) ? story['image'] : {};
  const src = stringOf(image['src']);
  if (src === undefined) return undefined;
  return {
    src,
    alt: lineOf(image['alt']),
    caption: htmlBody(inlineHtml(stringOf(image['caption']))),
    credit: lineOf(image['credit']),
  };
}

const read = new Set(
  (
    '$schema headline alternativeHeadline description articleSection genre isPartOf urgency sponsor body author ' +
    'dateline datePublished dateModified about keywords related image correction inLanguage copyrightHolder ' +
    'license isBasedOn aliases creativeWorkStatus embargo expires workTranslation'
  ).split(' '),
);

function readStory(story: JsonObject, file: SourceFile): Found {
  const slug = basename(file.path).replace(/\.json$/u, '');
  const headline = lineOf(story['headline']);
  if (headline === undefined) return refuse(slug, file.name, 'it has no headline');
  const losses: Loss[] = [];
  const body = htmlBody(blocksHtml(story['body'], (type) => losses.push(lostField(`block ${type}`, file.name, type))));
  const series = isObject(story['isPartOf']) ? story['isPartOf'] : {};
  const seriesName = lineOf(series['name']);
  const [sponsor] = named(story['sponsor']);
  const urgency = Number(story['urgency']);
  const sponsorName = lineOf(sponsor?.['name']);
  return {
    id: slug,
    place: file.name,
    headline,
    alternativeHeadline: lineOf(story['alternativeHeadline']),
    standfirst: htmlBody(inlineHtml(stringOf(story['description']))),
    body,
    slug,
    address: webAddress(stringOf(story['isBasedOn'])),
    folder: dirname(file.path),
    formerAddresses: unlessEmpty(stringsOf(story['aliases']).map((alias) => `/stories/${alias}/`)),
    authors: unlessEmpty(
      named(story['author']).flatMap((author) => {
        const name = lineOf(author['name']);
        const type = stringOf(author['type']);
        if (name === undefined) return [];
        return [
          {
            name,
            type: type === 'Person' || type === 'Organization' ? type : undefined,
            url: webAddress(stringOf(author['url'])),
            jobTitle: lineOf(author['jobTitle']),
            description: lineOf(author['description']),
            sameAs: unlessEmpty(stringsOf(author['sameAs'])),
          },
        ];
      }),
    ),
    dateline: lineOf(story['dateline']),
    datePublished: isoDate(stringOf(story['datePublished'])),
    dateModified: isoDate(stringOf(story['dateModified'])),
    sections: unlessEmpty(stringsOf(story['articleSection'])),
    tags: unlessEmpty(tagsOf(story)),
    language: stringOf(story['inLanguage']),
    genre: lineOf(story['genre']),
    series:
      seriesName === undefined ? undefined : { name: seriesName, position: Number(series['position']) || undefined },
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    status: statusOf(story),
    corrections: unlessEmpty(
      objectsOf(story['correction']).flatMap((one) => {
        const text = lineOf(one['text']);
        return text === undefined ? [] : [{ text, datePublished: isoDate(stringOf(one['datePublished'])) }];
      }),
    ),
    picture: pictureOf(story),
    sponsor: sponsorName === undefined ? undefined : { name: sponsorName, url: webAddress(stringOf(sponsor?.['url'])) },
    copyrightHolder: lineOf(named(story['copyrightHolder'])[0]?.['name']),
    license: lineOf(story['license']),
    translations: unlessEmpty(stringsOf(story['workTranslation'])),
    related: unlessEmpty(stringsOf(story['related'])),
    losses: unlessEmpty([
      ...losses,
      ...Object.entries(story).flatMap(([name, value]) =>
        read.has(name) || value === undefined ? [] : [lostField(name, file.name, JSON.stringify(value))],
      ),
    ]),
  };
}

/** Story files of another edition of Broadsheet. */
export const broadsheetStory: Format = {
  name: 'Broadsheet story (JSON)',
  recognises: (file) => isJson(file) && [schemas, story, settings, schema].some((sign) => sign.test(file.start)),
  sourceName: ({ name, start }) =>
    name.split('/').at(-1) === 'edition.json' ? fieldInJson(start, 'name', 'sections') : undefined,
  async *read(file) {
    const reading = await readJson(file);
    if ('fault' in reading) yield refuse(file.name, reading.place, reading.fault);
    else if (!isObject(reading.value)) yield refuse(file.name, file.name, 'it is no story: it must be an object');
    else {
      const other = otherFileOf(file, reading.value);
      if (other !== undefined) return yield remark(file.name, file.name, other);
      const { value } = reading;
      yield readOrRefuse(file.name, () => readStory(value, file));
    }
  },
};
