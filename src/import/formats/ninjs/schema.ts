/** What ninjs 1.0 to 3.1 allows (https://iptc.org/standards/ninjs/). An item seldom says which version it has. */
import type { Json } from '../json/read-json.ts';
import { isObject, stringOf } from '../json/read-json.ts';
import { anything, count, either, listOf, mapOf, numberIn, object, oneOf, text, truncatedDate } from './rules.ts';
import type { FieldRules, NinjsRule } from './rules.ts';

/** Superdesk's items have `guid` instead of `uri`, and fields of their own. */
const isOfSuperdesk = (item: Readonly<Record<string, unknown>>): boolean =>
  item['uri'] === undefined && typeof item['guid'] === 'string';

const kinds = oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning');
const status = oneOf('usable', 'withheld', 'canceled');

const contact = object(
  () => ({
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: object(() => ({ lines: listOf(text), locality: text, area: text, postalcode: text, country: text })),
  }),
  { one: ['value', 'address'] },
);

const geometry: NinjsRule = (value, place) => {
  const isGeometry =
    isObject(value) &&
    /^(?:Multi)?(?:Point|LineString|Polygon)$|^(?:GeometryCollection|Feature|FeatureCollection)$/u.test(
      stringOf(value['type']) ?? '',
    );
  return isGeometry ? undefined : `${place} must be GeoJSON`;
};

const symbols = listOf(object(() => ({ ticker: text, exchange: text, symboltype: text, symbol: text })));

const common: FieldRules = {
  name: text,
  rel: text,
  role: text,
  scheme: text,
  code: text,
  uri: text,
  literal: text,
  contactinfo: listOf(contact),
};
const concept = (more: FieldRules = {}): NinjsRule => {
  const rules = { ...common, ...more };
  return listOf(
    object(() => rules, { others: [[/^geometry_\w+$/iu, anything]], isOpen: (value) => value['qcode'] !== undefined }),
  );
};
const subject = concept({ creator: text, relevance: numberIn(0, 100, true), confidence: numberIn(0, 100, true) });
const genre = concept();

const written = listOf(
  object(() => ({ role: text, contenttype: text, charcount: count, wordcount: count, value: text }), {
    required: ['value'],
  }),
);

const renditionFields: FieldRules = {
  name: text,
  href: text,
  contenttype: text,
  mimetype: text,
  title: text,
  width: count,
  height: count,
  sizeinbytes: count,
  duration: count,
  format: text,
  aspectratio: text,
  videocodec: text,
  framerate: count,
  transportprotocol: text,
  poi: object(() => ({ x: count, y: count })),
  scantype: oneOf('progressive', 'interlaced'),
  bitrate: anything,
};
const rendition = object(() => renditionFields, { isOpen: (value) => value['media'] !== undefined });
const renditions = either(mapOf(rendition), listOf(object(() => renditionFields, { required: ['name'] })));

const recurrence = object(() => ({
  recurrencedates: anything,
  recurrencerules: listOf(
    object(() => ({
      frequency: oneOf('secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'),
      interval: count,
      until: text,
      count,
    })),
  ),
}));
const datesFields = object(() => ({
  startdate: text,
  enddate: text,
  expectedstartdate: truncatedDate,
  expectedenddate: truncatedDate,
  expectedduration: text,
  recurrence,
}));
const dates: NinjsRule = (value, place) => {
  const both = isObject(value) && value['startDate'] !== undefined && value['expectedStartDate'] !== undefined;
  return both ? `${place} must not have both startDate and expectedStartDate` : datesFields(value, place);
};

const organisationFields: FieldRules = { ...common, symbols };
const eventDetails = object(() => ({
  eventstatus: text,
  plannedcoveragestatus: text,
  dates,
  organiser: object(() => organisationFields),
}));
const range = object(() => ({ rangefrom: count, rangeto: count }));
const coverage = object(() => ({
  uri: text,
  title: text,
  pubstatus: status,
  type: kinds,
  dates,
  exclaudience: listOf(text),
  ednote: text,
  urgency: numberIn(1, 9, true),
  language: text,
  itemcount: range,
  wordcount: count,
  renditions,
  commissioned: object(() => ({ by: text, on: text, references: listOf(object(() => ({ name: text, value: text }))) })),
  audiences: listOf(object(() => ({ audience: text, significance: count }))),
  plannedcoveragestatus: text,
  event: text,
  services: listOf(text),
}));
const rights = object(() => ({ langid: text, linkedrights: text, encodedrights: text }), {
  one: ['linkedrights', 'encodedrights'],
});
const standard = object(() => ({ name: text, version: text, schema: text }));
const trust = listOf(object(() => ({ role: text, scheme: text, code: text, title: text, href: text })));
const source = object(() => ({ name: text, uri: text, literal: text }));
const identifiers = either(mapOf(anything), listOf(object(() => ({ role: text, value: text }))));

/** How important an item is, and for how long. It was on trial in versions 1 and 2. */
const advice = object(() => ({ code: text, name: text, scheme: text, uri: text, literal: text }), {
  required: ['code'],
});
const advices = listOf(object(() => ({ role: text, environments: anything, importance: advice, lifetime: advice })));

const associations: NinjsRule = (value, place) =>
  Array.isArray(value)
    ? listOf(object(() => fields, { required: ['uri', 'name'], others, isOpen: isOfSuperdesk }))(value, place)
    : mapOf(object(() => fields, { others, isOpen: isOfSuperdesk }))(value, place);

const fields: FieldRules = {
  uri: text,
  guid: text,
  name: text,
  rel: text,
  type: kinds,
  mimetype: text,
  representationtype: oneOf('complete', 'incomplete', 'full', 'partial'),
  profile: text,
  version: text,
  firstcreated: text,
  versioncreated: text,
  contentcreated: text,
  embargoed: text,
  embargoeduntil: text,
  expires: text,
  pubstatus: status,
  urgency: numberIn(0, 9, true),
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  ednote: text,
  language: text,
  person: concept(),
  people: concept(),
  organisation: concept({ symbols }),
  organisations: concept({ symbols }),
  place: concept({ geojson: geometry }),
  places: concept({ geojson: geometry }),
  subject,
  subjects: subject,
  event: concept(),
  events: concept({ id: text }),
  object: concept(),
  objects: concept(),
  infosource: concept(),
  infosources: concept(),
  title: text,
  byline: text,
  by: text,
  headline: text,
  slugline: text,
  located: text,
  charcount: count,
  wordcount: count,
  renditions,
  associations,
  altids: identifiers,
  trustindicator: trust,
  trustindicators: trust,
  $standard: standard,
  standard,
  genre,
  genres: genre,
  rightsinfo: rights,
  digitalsourcetype: source,
  descriptions: written,
  bodies: written,
  headlines: written,
  eventdetails: eventDetails,
  plannedcoverage: listOf(coverage),
  plannedcoveragestatus: text,
  $schema: text,
  advices,
};

const others = [[/^(?:description|body|headline)_[a-z0-9_]+$/iu, text]] as const;

const item = object(() => fields, { others, isOpen: isOfSuperdesk });

/** What is wrong with an item of ninjs, if anything is. */
export function faultOfNinjs(value: Json): string | undefined {
  if (isObject(value) && value['uri'] === undefined && value['guid'] === undefined)
    return 'it has no uri, which every item must have';
  return item(value, '');
}
