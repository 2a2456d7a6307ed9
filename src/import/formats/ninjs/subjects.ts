import type { OriginalTag } from '../../original.ts';
import { lineOf, objectsOf, stringOf } from '../json/read-json.ts';
import type { JsonObject } from '../json/read-json.ts';
import { uniqueBy } from '../values/losses.ts';

const types: readonly (readonly [type: OriginalTag['type'], fields: readonly string[]])[] = [
  ['Person', ['person', 'people']],
  ['Organization', ['organisation', 'organisations']],
  ['Place', ['place', 'places']],
  ['Event', ['event', 'events']],
  ['Thing', ['object', 'objects']],
];

/** Schemes of IPTC and others whose subjects are broad: “politics”, “sport”. */
const broad = /mediatopic|medtop|subjectcode|subj|iptc|^category$|categories|service/iu;

function sameAsOf(concept: JsonObject): string | undefined {
  const uri = stringOf(concept['uri']);
  if (uri !== undefined && /^https?:\/\//iu.test(uri)) return uri;
  const scheme = stringOf(concept['scheme']);
  const code = stringOf(concept['code']);
  if (scheme === undefined || code === undefined || !/^https?:\/\//iu.test(scheme)) return undefined;
  return /[/#=]$/u.test(scheme) ? `${scheme}${code}` : `${scheme}/${code}`;
}

const nameOf = (concept: JsonObject): string | undefined => lineOf(concept['name']) ?? lineOf(concept['literal']);

function isBroad(subject: JsonObject): boolean {
  const scheme = stringOf(subject['scheme']) ?? stringOf(subject['uri']) ?? '';
  // Codes of eight digits are IPTC's, whether or not the scheme is named.
  return broad.test(scheme) || /^\d{8}$/u.test(stringOf(subject['code']) ?? stringOf(subject['qcode']) ?? '');
}

/** Who and what an item is about, by the fields that it has in any version. */
export function tagsOf(item: JsonObject): OriginalTag[] {
  const named = types.flatMap(([type, fields]) =>
    fields
      .flatMap((field) => objectsOf(item[field]))
      .flatMap((concept): OriginalTag[] => {
        const name = nameOf(concept);
        return name === undefined ? [] : [{ name, type, sameAs: sameAsOf(concept) }];
      }),
  );
  const subjects = [...objectsOf(item['subject']), ...objectsOf(item['subjects'])].flatMap((subject): OriginalTag[] => {
    const name = nameOf(subject);
    return name === undefined ? [] : [{ name, sameAs: sameAsOf(subject), isBroad: isBroad(subject) }];
  });
  return uniqueBy([...named, ...subjects], ({ name, type }) => `${type ?? ''} ${name.toLowerCase()}`);
}

/** What the item is filed under: services of a desk, then broad subjects. */
export function sectionsOf(item: JsonObject): string[] {
  const services = objectsOf(item['service']).flatMap((one) => nameOf(one) ?? []);
  const subjects = tagsOf(item).flatMap(({ name, isBroad }) => (isBroad === true ? [name] : []));
  return uniqueBy([...services, ...subjects], (name) => name.toLowerCase());
}
