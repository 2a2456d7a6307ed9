import { namePattern } from '../values/name-pattern.ts';
import type { Loss } from '../../loss.ts';
import type { Found, OriginalAuthor, OriginalStatus } from '../../original.ts';
import { lineOf, objectsOf, stringOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { webAddress } from '../values/addresses.ts';
import { placeOfDateline } from '../values/dateline.ts';
import { hasTime, isoDate } from '../values/dates.ts';
import { isPartOf, plainText } from '../values/html.ts';
import { lostField, machineField, uniqueBy, unlessEmpty } from '../values/losses.ts';
import { authorsOfByline } from '../values/names.ts';
import { refuse, remark } from '../values/refuse.ts';
import { associatedOf, mediaOfNinjs, pictureOf } from './media.ts';
import { sectionsOf, tagsOf } from './subjects.ts';
import { textsOfNinjs } from './texts.ts';
import { faultOfNinjs } from './schema.ts';

/** A field whose name version 3 writes with capitals. */
const either = (item: JsonObject, early: string, late: string): Json | undefined => item[early] ?? item[late];

const dateAt = (item: JsonObject, early: string, late: string): string | undefined =>
  isoDate(stringOf(either(item, early, late)));

/** Whether readers may see it. What its source withdrew counts more than what it delays. */
function statusOf(item: JsonObject): OriginalStatus {
  const status = stringOf(either(item, 'pubstatus', 'pubStatus')) ?? 'usable';
  const embargo = dateAt(item, 'embargoed', 'embargoedUntil');
  const expires = dateAt(item, 'expires', 'expires');
  if (status === 'canceled') return { is: 'killed', reason: stringOf(either(item, 'ednote', 'edNote')) };
  if (status === 'withheld') return { is: 'draft', as: 'withheld' };
  if (embargo !== undefined && hasTime(embargo)) return { is: 'embargoed', until: embargo };
  return expires === undefined ? { is: 'published' } : { is: 'expired', at: expires };
}

function authorsOf(item: JsonObject): OriginalAuthor[] {
  const byline = authorsOfByline(lineOf(item['byline']) ?? lineOf(item['by']));
  if (byline.length > 0) return byline;
  const people = [...objectsOf(item['authors']), ...objectsOf(item['infosource']), ...objectsOf(item['infoSources'])];
  return people.flatMap((one) => {
    const name = lineOf(one['name']);
    const role = stringOf(one['role']) ?? stringOf(one['rel']) ?? 'writer';
    return name === undefined || !/writ|author|report|editor/iu.test(role)
      ? []
      : [{ name, description: lineOf(one['biography']) }];
  });
}

/** Fields that are read, in small letters. */
const readFields = new Set(
  (
    'uri guid type headline headlines title byline by located language firstcreated versioncreated ' +
    'firstpublished embargoed embargoeduntil expires pubstatus urgency copyrightholder usageterms renditions ' +
    'associations genre genres descriptions bodies person people organisation organisations place places event ' +
    'events object objects subject subjects service authors infosource infosources'
  ).split(' '),
);
const machineFields = namePattern(
  String.raw`
  ednote mimetype mime_type representationtype profile version charcount wordcount readtime altids trustindicators?
  \$?standard \$schema slugline contentcreated digitalsourcetype priority source extra annotations keywords name
  rel copyrightnotice rightsinfo products attachments evolvedfrom
`,
);

function lossesOf(item: JsonObject, place: string, status: OriginalStatus): Loss[] {
  const fields = Object.entries(item).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    const isRead = readFields.has(lower) || /^(?:body|description|headline)_/u.test(lower);
    if (isRead || value === null || value === undefined || value === '') return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [(machineFields.test(lower) ? machineField : lostField)(name, place, text)];
  });
  const expires = stringOf(item['expires']);
  return status.is === 'expired' || expires === undefined ? fields : [...fields, lostField('expires', place, expires)];
}

const otherKinds: Readonly<Record<string, string>> = {
  component: 'a part of another item, not a story',
  event: 'the notice of an event, not a story',
  planning: 'a plan of coverage, not a story',
};

function holderOf(item: JsonObject): string | undefined {
  const holder = lineOf(either(item, 'copyrightholder', 'copyrightHolder'));
  const notice = lineOf(either(item, 'copyrightnotice', 'copyrightNotice'));
  const named = /^(?:©|\(c\)|copyright)[\s\d,:©-]{0,20}(.{2,60}?)\.?$/iu.exec(notice?.slice(0, 300) ?? '')?.[1];
  return holder ?? named?.replace(/^by\s+/iu, '');
}

/**
 * One item of ninjs.
 * @throws {UnfitText} if its text is longer than a story may be
 */
export function ninjsItem(item: JsonObject, place: string): Found {
  const id = stringOf(item['uri']) ?? stringOf(item['guid']) ?? place;
  const fault = faultOfNinjs(item);
  if (fault !== undefined) return refuse(id, place, `it is not valid ninjs: ${fault}`);
  const kind = stringOf(item['type']) ?? 'text';
  const other = otherKinds[kind];
  if (other !== undefined) return remark(id, place, other);
  const { headline, alternativeHeadline, standfirst, body } = textsOfNinjs(item);
  if (headline === undefined && body === undefined) return refuse(id, place, 'it has neither a headline nor a text');
  const status = statusOf(item);
  const associated = associatedOf(item, body === undefined ? '' : JSON.stringify(body));
  const own = pictureOf(item);
  const created = dateAt(item, 'firstpublished', 'firstPublished') ?? dateAt(item, 'firstcreated', 'firstCreated');
  const version = dateAt(item, 'versioncreated', 'versionCreated');
  const urgency = Number(item['urgency']);
  const rights = [...objectsOf(item['rightsinfo']), ...objectsOf(item['rightsInfo'])];
  const isSaidTwice =
    standfirst !== undefined && body !== undefined && isPartOf(standfirst, body) && plainText(body).length > 600;
  return {
    id,
    place,
    headline,
    alternativeHeadline: alternativeHeadline === headline ? undefined : alternativeHeadline,
    standfirst: isSaidTwice ? undefined : standfirst,
    body:
      body === undefined && associated.figures.length === 0
        ? undefined
        : { type: 'root', children: [...(body?.children ?? []), ...associated.figures] },
    address: webAddress(id),
    authors: unlessEmpty(authorsOf(item)),
    dateline: placeOfDateline(lineOf(item['located'])),
    datePublished: created ?? version,
    dateModified: version === (created ?? version) ? undefined : version,
    sections: unlessEmpty(sectionsOf(item)),
    tags: unlessEmpty(tagsOf(item)),
    language: lineOf(item['language']),
    genre: [...objectsOf(item['genre']), ...objectsOf(item['genres'])].flatMap((one) => lineOf(one['name']) ?? [])[0],
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    status,
    picture: own ?? associated.lead,
    media: unlessEmpty(uniqueBy([...mediaOfNinjs(item), ...associated.media], ({ src }) => src)),
    copyrightHolder: holderOf(item),
    license:
      lineOf(either(item, 'usageterms', 'usageTerms')) ??
      rights.flatMap((one) => stringOf(either(one, 'linkedrights', 'linkedRights')) ?? [])[0],
    related: unlessEmpty(associated.related),
    losses: unlessEmpty(lossesOf(item, place, status)),
  };
}
