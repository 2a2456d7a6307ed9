import { namePattern } from '../values/name-pattern.ts';
import type { OriginalTag } from '../../original.ts';
import { uniqueBy } from '../values/losses.ts';
import { childrenOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const types: readonly (readonly [pattern: RegExp, type: OriginalTag['type']])[] = [
  [/person|cptType:2$/iu, 'Person'],
  [/organi[sz]ation|company|cptType:[34]$/iu, 'Organization'],
  [/geoArea|poi|location|place|country|city|cptType:5$/iu, 'Place'],
  [/event/iu, 'Event'],
  [/object/iu, 'Thing'],
];

/** Schemes whose subjects are broad: IPTC's, and categories of agencies. */
const broad = namePattern(
  String.raw`
  medtop[:_].* subj[:_].* iptccat[:_].* iptc[:_].* a1312cat[:_].* cat[:_].* category[:_].* ninat[:_].*
  subjectcode[:_].* mediatopic[:_].* .*department[:_].* .*dep[:_].* .*mediatopic.* .*subjectcode.*
`,
  'iu',
);

/** The name of a concept in the item's language, or in any. */
export function conceptName(concept: XmlElement | undefined): string | undefined {
  if (concept === undefined) return undefined;
  const names = childrenOf(concept, 'name');
  const language = names.find(({ attributes }) => attributes['xml:lang']?.startsWith('en') === true);
  const literal = concept.attributes['literal'];
  return (
    textOf(names.length > 1 ? (language ?? names[0]) : names[0]) ??
    (/\p{L}{2}/u.test(literal ?? '') ? literal : undefined)
  );
}

function sameAsOf({ attributes }: XmlElement): string | undefined {
  const { uri } = attributes;
  return uri !== undefined && /^https?:\/\//iu.test(uri) ? uri : undefined;
}

/** Who and what an item is about. Subjects that have only a code are told as losses. */
export function g2Tags(contentMeta: XmlElement | undefined): OriginalTag[] {
  if (contentMeta === undefined) return [];
  const subjects = childrenOf(contentMeta, 'subject').flatMap((subject): OriginalTag[] => {
    const name = conceptName(subject);
    if (name === undefined) return [];
    const { type, typeuri, qcode, uri } = subject.attributes;
    const said = type ?? typeuri ?? '';
    const found = types.find(([pattern]) => pattern.test(said))?.[1];
    const isBroad = found === undefined && broad.test(qcode ?? uri ?? '');
    return [{ name, type: found, sameAs: sameAsOf(subject), ...(isBroad ? { isBroad } : {}) }];
  });
  const keywords = childrenOf(contentMeta, 'keyword').flatMap((one): OriginalTag[] => {
    const name = textOf(one);
    return name === undefined ? [] : name.split(/\s*;\s*/u).map((part) => ({ name: part }));
  });
  return uniqueBy([...subjects, ...keywords], ({ name, type }) => `${type ?? ''} ${name.toLowerCase()}`);
}
