import type { Root } from 'hast';
import { lineOf, objectsOf, stringOf } from '../json/read-json.ts';
import type { JsonObject } from '../json/read-json.ts';
import { htmlBody, isHtml, lineOfHtml, paragraphsRoot } from '../values/html.ts';

/** A text with what it is for and how it is written. */
interface WrittenText {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** The texts of one kind: `body_html` and the like of version 1, lists of the later ones. */
function textsOf(item: JsonObject, prefix: string, list: string): WrittenText[] {
  const early = Object.entries(item).flatMap(([name, value]): WrittenText[] => {
    const lower = name.toLowerCase();
    const written = stringOf(value);
    if (written === undefined || !(lower === prefix || lower.startsWith(`${prefix}_`))) return [];
    const role = lower.slice(prefix.length + 1);
    return [{ role, type: role, value: written }];
  });
  const late = objectsOf(item[list]).flatMap((one): WrittenText[] => {
    const value = stringOf(one['value']);
    const type = stringOf(one['contentType']) ?? stringOf(one['contenttype']) ?? '';
    return value === undefined
      ? []
      : [{ role: (stringOf(one['role']) ?? '').toLowerCase(), type: type.toLowerCase(), value }];
  });
  return [...early, ...late];
}

function rootOf({ type, value }: WrittenText): Root | undefined {
  return /html|xml|nitf/u.test(type) || isHtml(value) ? htmlBody(value) : paragraphsRoot(value);
}

/** How well a text suits a story: HTML keeps what plain text loses. */
const rank = ({ type, value }: WrittenText): number => (/x?html/u.test(type) ? 2 : 0) + (isHtml(value) ? 1 : 0);

const best = (texts: readonly WrittenText[]): WrittenText | undefined => texts.toSorted((a, b) => rank(b) - rank(a))[0];

export interface NinjsTexts {
  readonly headline: string | undefined;
  readonly alternativeHeadline: string | undefined;
  readonly standfirst: Root | undefined;
  readonly body: Root | undefined;
}

/** The headlines and texts of an item. */
export function textsOfNinjs(item: JsonObject): NinjsTexts {
  const headlines = textsOf(item, 'headline', 'headlines');
  const main = headlines.find(({ role }) => role === '' || role === 'main' || role === 'headline') ?? headlines[0];
  const other = headlines.find((one) => one !== main);
  const descriptions = textsOf(item, 'description', 'descriptions').filter(
    ({ role }) => role !== 'caption' || item['type'] !== 'text',
  );
  const bodies = textsOf(item, 'body', 'bodies');
  const body = bodies.find(({ role }) => role === 'main') ?? best(bodies);
  const description = best(descriptions);
  const standfirst = description === undefined ? undefined : rootOf(description);
  return {
    headline: lineOfHtml(main?.value) ?? lineOf(item['title']),
    alternativeHeadline: lineOfHtml(other?.value),
    standfirst: body === undefined ? undefined : standfirst,
    body: body === undefined ? standfirst : rootOf(body),
  };
}
