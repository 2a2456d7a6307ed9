/** The caption of a picture, and who made it. */
import { isNamed, isElement, textBelow, type Element, type HtmlNode } from './nodes.ts';

/** The nodes of a caption, without those that name the maker, who is plain text. */
export interface SplitCaption {
  readonly nodes: readonly HtmlNode[];
  readonly credit?: string | undefined;
}

const creditWords = [
  'credit',
  'credits',
  'copyright',
  'source',
  'photographer',
  'photocredit',
  'attribution',
  'rights',
  'creditline',
  'imagecredit',
  'agency',
  'quelle',
  'fotograf',
  'autor',
  'fotocredit',
] as const;

/** Splits what stands below a picture into caption and credit. */
export function splitCaption(nodes: readonly HtmlNode[]): SplitCaption {
  const credits: string[] = [];
  const kept = withoutCredits(nodes, credits);
  const found = credits.map(withoutLabel).filter((text) => text !== '');
  if (found.length > 0) return { nodes: kept, credit: [...new Set(found)].join(', ') };
  return splitLastText(kept);
}

function withoutCredits(nodes: readonly HtmlNode[], credits: string[], depth = 0): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node) || depth > 20) return [node];
    const isCredit = isNamed(node, ...creditWords) && !isNamed(node, 'caption') && textBelow(node).length <= 200;
    const isSmall =
      (node.tagName === 'cite' || node.tagName === 'small') && nodes.length > 1 && textBelow(node).length <= 100;
    if (isCredit || isSmall) {
      credits.push(textBelow(node));
      return [];
    }
    return [{ ...node, children: withoutCredits(node.children, credits, depth + 1) as Element['children'] }];
  });
}

/** Words that say that a name follows, in the languages of many newsrooms. */
const label =
  String.raw`(?:photo(?:s|graph)?(?: by| credit)?|pictures?(?: by)?|images?(?: by| credit)?|credits?|` +
  String.raw`foto(?:s|grafie)?|bild|quelle|source|fuente|crédito|crédits?(?: photo)?|fonte|kép|фото|` +
  String.raw`illustration|copyright)`;

const credited = [
  new RegExp(String.raw`^([\s\S]*?)[\s(|–—-]*\b${label}\s*:\s*([^:]{2,120}?)\)?\s*$`, 'iu'),
  /^([\s\S]*?)[\s(|]*((?:©|\(c\)\s)\s*[^©]{2,100}?)\)?\s*$/iu,
  /^([\s\S]*?)\s*\(((?:AP Photo|AFP|Reuters|Getty)[^()]{0,80})\)\s*$/u,
];

/** A credit at the end of the words: "Photo: …", "(AP Photo/…)", "© …". */
function splitLastText(nodes: readonly HtmlNode[]): SplitCaption {
  const last = nodes.at(-1);
  if (last?.type !== 'text') {
    // Often the words stand in one paragraph.
    const inner = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    const [only] = inner;
    if (inner.length !== 1 || !isElement(only) || only.tagName === 'a') return { nodes };
    const { nodes: children, credit } = splitLastText(only.children);
    return { nodes: [{ ...only, children: children as Element['children'] }], credit };
  }
  for (const pattern of credited) {
    const [, before, credit] = pattern.exec(last.value) ?? [];
    if (credit !== undefined && before !== undefined && credit.trim() !== '')
      return {
        nodes: [...nodes.slice(0, -1), { type: 'text', value: before }],
        credit: credit.replaceAll(/\s+/gu, ' ').trim(),
      };
  }
  return { nodes };
}

const photoCredit = new RegExp(
  String.raw`^[\s(*|–—-]*(?:(?:(?:featured |lead |title )?(?:photo(?:s|graph)?|picture|image)s?(?: by| credit)?|` +
    String.raw`credits?|` +
    String.raw`(?:titel|symbol|beitrags)?(?:bild|foto)(?:s|er|quelle|nachweis|credit|rechte)?|imagen|illustration|` +
    String.raw`crédits?(?: photo)?|créditos?|immagine|kép|фото|zdjęcie|fot\.)\s*(?::|©)|©|\(c\)\s)[^:]{2,140}$`,
  'iu',
);

/** "Ada Bole/AFP via Getty Images" */
const agencyCredit = new RegExp(
  String.raw`^[(\s]*\p{Lu}[^.!?:]{1,80}(?:\/| via )[^.!?:]{0,60}` +
    String.raw`(?:Images|AP|AFP|Reuters|dpa|EPA|Shutterstock)[)\s]*$`,
  'u',
);

/** Whether a line says who made a picture, and nothing else. */
export const isPhotoCredit = (line: string): boolean =>
  line.length <= 160 && (photoCredit.test(line) || agencyCredit.test(line));

/** A credit without the word that says that it is one. */
export const withoutLabel = (credit: string): string =>
  credit
    .replaceAll(/\s+/gu, ' ')
    .replace(new RegExp(String.raw`^[\s(|–—-]*${label}\s*(?::|\.{2,}|…|\s(?=©))\s*`, 'iu'), '')
    .replace(/^credit(?=[A-Z])/u, '')
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
