import type { Original } from '../../original.ts';
import { placeOfDateline } from '../values/dateline.ts';
import { isoDate } from '../values/dates.ts';
import { lineRoot, plainText } from '../values/html.ts';
import { unlessEmpty } from '../values/losses.ts';
import { childOf, childrenOf, descendantsOf, elementAt, inherited, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { nitfText } from './nitf-body.ts';
import { nitfAuthors, nitfDateline, nitfLosses, nitfSections, nitfStatus, nitfTags, normDate } from './nitf-head.ts';

/** Who may use it, and how: `doc.rights` and the rights below the headline. */
function rightsOf(nitf: XmlElement): string | undefined {
  const rights = elementAt(nitf, 'head', 'docdata', 'doc.rights');
  const words = Object.entries(rights?.attributes ?? {})
    .filter(([name]) => !/^(?:code-source|id|(?:start|end)date)$/u.test(name))
    .map(([, value]) => value.trim());
  const said = textOf(childOf(elementAt(nitf, 'body', 'body.head'), 'rights'));
  const all = [...words, said ?? ''].filter((word) => word !== '').join(' ');
  return all === '' ? undefined : all;
}

function seriesOf(docdata: XmlElement | undefined): Original['series'] {
  const { attributes } = childOf(docdata, 'series') ?? {};
  const name = attributes?.['series.name']?.trim();
  const part = Number(attributes?.['series.part']);
  return name === undefined || name === ''
    ? undefined
    : { name, position: part > 0 && Number.isInteger(part) ? part : undefined };
}

/** A document of NITF. */
export function nitfStory(nitf: XmlElement, place: string): Original {
  const docdata = elementAt(nitf, 'head', 'docdata');
  const head = elementAt(nitf, 'body', 'body.head');
  const hedline = childOf(head, 'hedline') ?? childOf(head, 'headline');
  const [hl1, ...others] = [...descendantsOf(hedline ?? nitf, 'hl1')].flatMap((one) => textOf(one) ?? []);
  const decks = hedline === undefined ? [] : childrenOf(hedline, 'hl2').flatMap((one) => textOf(one) ?? []);
  const headline = hl1 ?? textOf(hedline) ?? textOf(elementAt(nitf, 'head', 'title'));
  const deck = decks.find((line) => line !== headline);
  const { body, standfirst, picture, media } = nitfText(nitf);
  const status = nitfStatus(docdata);
  const urgency = Number(childOf(docdata, 'urgency')?.attributes['ed-urg']);
  const { attributes: copyright } = childOf(docdata, 'doc.copyright') ?? {};
  const [publication] = [...descendantsOf(childOf(nitf, 'head') ?? nitf, 'pubdata')];
  const isTitleOnly = standfirst !== undefined && plainText(standfirst) === headline;
  const holder = copyright?.['holder']?.trim();
  return {
    id: childOf(docdata, 'doc-id')?.attributes['id-string'] ?? place,
    place,
    headline,
    alternativeHeadline: others[0],
    standfirst:
      standfirst === undefined || isTitleOnly ? (deck === undefined ? undefined : lineRoot(deck)) : standfirst,
    body,
    authors: unlessEmpty(nitfAuthors(nitf)),
    dateline: placeOfDateline(nitfDateline(nitf)),
    datePublished: normDate(docdata, 'date.issue') ?? isoDate(publication?.attributes['date.publication']),
    sections: unlessEmpty(nitfSections(nitf)),
    tags: unlessEmpty(nitfTags(nitf)),
    language:
      nitf.attributes['baselang'] ?? inherited(nitf, 'xml:lang') ?? elementAt(nitf, 'body')?.attributes['xml:lang'],
    series: seriesOf(docdata),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    status,
    corrections: unlessEmpty(
      childrenOf(docdata ?? nitf, 'correction').flatMap(({ attributes }) =>
        attributes['info'] === undefined ? [] : [{ text: attributes['info'] }],
      ),
    ),
    picture,
    media: unlessEmpty(media),
    copyrightHolder: holder === '' ? undefined : holder,
    license: rightsOf(nitf),
    losses: unlessEmpty([...nitfLosses(nitf, place, status)]),
  };
}
