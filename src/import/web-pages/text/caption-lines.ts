/** Captions that stand in the line after their picture. */
import { isPhotoCredit } from '../../html/captions.ts';
import { isElement, isNamed, textBelow, type Element, type HtmlNode } from '../../html/nodes.ts';
import { hasPicture } from './other-stories.ts';

/** Some pages have the caption of a picture in the line after it. A figure holds both. */
export function withCaptions(nodes: readonly HtmlNode[]): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (const node of nodes) {
    const last = kept.findLastIndex((one) => isElement(one) || (one.type === 'text' && one.value.trim() !== ''));
    const picture = kept[last];
    if (isElement(node) && isElement(picture) && isCaptionLine(node) && isPictureLine(picture))
      kept[last] = {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [picture, { ...node, tagName: 'figcaption' }],
      };
    else kept.push(node);
  }
  return kept;
}

const isPictureLine = (element: Element): boolean =>
  element.tagName !== 'figure' && hasPicture(element) && textBelow(element) === '';

function isCaptionLine(element: Element): boolean {
  if (!/^(?:p|div|span|small|em|figcaption)$/u.test(element.tagName) || hasPicture(element)) return false;
  const text = textBelow(element);
  if (text === '' || text.length > 400) return false;
  return isNamed(element, ...captionWords) || isPhotoCredit(text);
}

export const captionWords =
  'caption imagedescription imagecaption picturecaption bildunterschrift captiontext legende copyright credit'.split(
    ' ',
  );
