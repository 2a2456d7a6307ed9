import { namePattern } from '../values/name-pattern.ts';
import type { Loss } from '../../loss.ts';
import type { Found, OriginalAuthor, OriginalStatus } from '../../original.ts';
import { webAddress } from '../values/addresses.ts';
import { placeOfDateline } from '../values/dateline.ts';
import { hasTime, isoDate } from '../values/dates.ts';
import { isPartOf } from '../values/html.ts';
import { lostField, machineField, uniqueBy, unlessEmpty } from '../values/losses.ts';
import { authorsOfByline } from '../values/names.ts';
import { refuse, remark } from '../values/refuse.ts';
import { childOf, childrenOf, elementAt, elementsOf, inherited, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { descriptionOf, g2Content, g2Media, g2Picture } from './g2-content.ts';
import { conceptName, g2Tags } from './g2-subjects.ts';

/** Items that are no news. */
const noStories: Readonly<Record<string, string>> = {
  packageItem: 'a package, a list of other items',
  conceptItem: 'a concept, not news',
  knowledgeItem: 'a list of concepts, not news',
  planningItem: 'a plan of coverage, not a story',
  catalogItem: 'a catalogue of codes, not a story',
};

const codeOf = (element: XmlElement | undefined): string =>
  (element?.attributes['qcode'] ?? element?.attributes['uri'] ?? textOf(element) ?? '').toLowerCase();

/** Whether readers may see it. What its source withdrew counts more than what it delays. */
function statusOf(itemMeta: XmlElement | undefined): OriginalStatus {
  const status = codeOf(childOf(itemMeta, 'pubStatus'));
  const embargo = isoDate(textOf(childOf(itemMeta, 'embargoed')));
  const expires = isoDate(textOf(childOf(itemMeta, 'expires')));
  if (/cancel|kill/u.test(status)) return { is: 'killed', reason: textOf(childOf(itemMeta, 'edNote')) };
  if (status.includes('withheld')) return { is: 'draft', as: 'withheld' };
  if (embargo !== undefined && hasTime(embargo)) return { is: 'embargoed', until: embargo };
  return expires === undefined ? { is: 'published' } : { is: 'expired', at: expires };
}

/** The authors: the byline if there is one, otherwise the creators that have a name. */
function authorsOf(contentMeta: XmlElement | undefined): OriginalAuthor[] {
  const bylines = contentMeta === undefined ? [] : childrenOf(contentMeta, 'by');
  const named = bylines.flatMap((by) => authorsOfByline(textOf(by)));
  if (named.length > 0) return uniqueBy(named, ({ name }) => name);
  const creators = contentMeta === undefined ? [] : childrenOf(contentMeta, 'creator', 'contributor');
  const people = creators.filter(
    ({ name, attributes }) => name === 'creator' || /writ|author|report/iu.test(attributes['role'] ?? ''),
  );
  return uniqueBy(
    people.flatMap((one) => {
      const name = conceptName(one);
      return name === undefined ? [] : [{ name, url: webAddress(one.attributes['uri']) }];
    }),
    ({ name }) => name,
  );
}

const readMeta = namePattern(
  String.raw`
  itemClass provider versionCreated firstCreated pubStatus embargoed expires title urgency contentCreated
  contentModified located creator contributor by headline dateline description creditline language genre keyword
  infoSource
`,
);
const machineMeta = namePattern(
  String.raw`
  edNote generator profile service fileName role altId slugline signal link catalogRef hash icon rating audience
  exclAudience contentCreated hopHistory memberOf instanceOf rtr:.* itemMetaExtProperty contentMetaExtProperty
  sender hasInstrument userInteraction digitalSourceType
`,
);

function lossesOf(item: XmlElement, place: string): Loss[] {
  const parts = childrenOf(item, 'itemMeta', 'contentMeta').flatMap((meta) => elementsOf(meta));
  return parts.flatMap((part) => {
    if (readMeta.test(part.name) || (part.name === 'subject' && conceptName(part) !== undefined)) return [];
    const text =
      textOf(part) ??
      [part.attributes['qcode'], part.attributes['literal'], part.attributes['href']].find((one) => one !== undefined);
    if (text === undefined) return [];
    const isMachine = machineMeta.test(part.name) || part.name === 'subject';
    return [(isMachine ? machineField : lostField)(part.name, place, text)];
  });
}

/** The signal of a correction comes with what was corrected, in the note. */
function correctionsOf(itemMeta: XmlElement | undefined): { readonly text: string }[] {
  const signals = itemMeta === undefined ? [] : childrenOf(itemMeta, 'signal');
  const note = textOf(childOf(itemMeta, 'edNote'));
  return note !== undefined && signals.some((signal) => /correct/u.test(codeOf(signal))) ? [{ text: note }] : [];
}

/** The first text of several elements. */
const firstText = (...elements: (XmlElement | undefined)[]): string | undefined =>
  elements.flatMap((element) => textOf(element) ?? [])[0];

/**
 * One item of NewsML-G2. Items of pictures, sound and film are stories with their caption as the text.
 * @throws {UnfitText} if its text is longer than a story may be
 */
export function g2Item(item: XmlElement, place: string): Found {
  const id = item.attributes['guid'] ?? place;
  const other = noStories[item.name];
  const itemMeta = childOf(item, 'itemMeta');
  const contentMeta = childOf(item, 'contentMeta');
  if (other !== undefined) return remark(id, place, other);
  const rights = childOf(item, 'rightsInfo');
  const content = g2Content(item, place);
  const headlines =
    contentMeta === undefined ? [] : childrenOf(contentMeta, 'headline').flatMap((one) => textOf(one) ?? []);
  const headline = headlines[0] ?? content.nitf?.headline ?? firstText(childOf(itemMeta, 'title'));
  const summary = descriptionOf(contentMeta, /summary|abstract|lead/iu);
  const picture = g2Picture(item, content, headline);
  const body = content.body ?? descriptionOf(contentMeta, undefined);
  if (headline === undefined && body === undefined) return refuse(id, place, 'it has neither a headline nor a text');
  const created = ['firstCreated', 'versionCreated'].flatMap(
    (name) => isoDate(textOf(childOf(itemMeta, name))) ?? [],
  )[0];
  const changed = isoDate(firstText(childOf(contentMeta, 'contentModified'), childOf(itemMeta, 'versionCreated')));
  const urgency = Number(textOf(childOf(contentMeta, 'urgency')));
  const tags = g2Tags(contentMeta);
  const isTold = summary === undefined || body === undefined || isPartOf(summary, body);
  const located = childOf(contentMeta, 'located');
  return {
    id,
    place,
    headline,
    alternativeHeadline: headlines[1],
    standfirst: isTold ? content.nitf?.standfirst : summary,
    body,
    address: webAddress(id),
    authors: unlessEmpty(authorsOf(contentMeta)) ?? content.nitf?.authors,
    dateline:
      placeOfDateline(firstText(childOf(contentMeta, 'dateline'))) ?? content.nitf?.dateline ?? conceptName(located),
    datePublished: created ?? isoDate(textOf(childOf(contentMeta, 'contentCreated'))) ?? content.nitf?.datePublished,
    dateModified:
      changed !== undefined && created !== undefined && Date.parse(changed) > Date.parse(created) ? changed : undefined,
    sections:
      unlessEmpty(tags.flatMap(({ name, isBroad }) => (isBroad === true ? [name] : []))) ?? content.nitf?.sections,
    tags: unlessEmpty(uniqueBy([...tags, ...(content.nitf?.tags ?? [])], ({ name }) => name.toLowerCase())),
    language: childOf(contentMeta, 'language')?.attributes['tag'] ?? inherited(item, 'xml:lang'),
    genre: conceptName(childOf(contentMeta, 'genre')),
    series: content.nitf?.series,
    urgency: urgency >= 1 && urgency <= 9 ? urgency : content.nitf?.urgency,
    status: statusOf(itemMeta),
    corrections: unlessEmpty(correctionsOf(itemMeta)) ?? content.nitf?.corrections,
    picture: picture ?? content.nitf?.picture,
    media: unlessEmpty([...g2Media(content), ...(content.nitf?.media ?? [])]),
    copyrightHolder: conceptName(childOf(rights, 'copyrightHolder')) ?? content.nitf?.copyrightHolder,
    license: firstText(childOf(rights, 'usageTerms'), elementAt(rights, 'accountable')) ?? content.nitf?.license,
    losses: unlessEmpty([...content.losses, ...lossesOf(item, place), ...(content.nitf?.losses ?? [])]),
  };
}
