import type { Root } from 'hast';
import type { Loss } from '../../loss.ts';
import { UnfitText, htmlBody, lineRoot } from '../values/html.ts';
import { autop } from './autop.ts';
import { hasBlocks, withoutBlockComments } from './blocks.ts';
import { withoutShortcodes } from './shortcodes.ts';
import type { WxrIndex } from './wxr-index.ts';

export interface WxrText {
  readonly root: Root | undefined;
  readonly losses: readonly Loss[];
}

const mostCharacters = 8_388_608;

/** Marks of the editor for the place where lists cut the text, and for pages. */
const marks = /<!--(?:more[^>]{0,200}|nextpage|noteaser)-->/giu;

/**
 * The text of a post as an HTML tree: blocks or the classic editor's text, with its shortcodes resolved.
 * @param postId finds the pictures that were uploaded with the post
 * @throws {UnfitText} if it is longer than a story may be
 */
export function wxrText(written: string, postId: string | undefined, place: string, index: WxrIndex): WxrText {
  if (written.length > mostCharacters) {
    throw new UnfitText(`it has a text of ${Math.round(written.length / 2 ** 20)} MB; a story has at most 5 MB`);
  }
  const context = {
    place,
    picture: (id: string) => index.pictures.get(id),
    attached: index.attached.get(postId ?? '') ?? [],
  };
  const text = written.replaceAll(marks, '');
  const isOfBlocks = hasBlocks(text);
  const blocks = isOfBlocks
    ? withoutBlockComments(text, place, (id) => index.blocks.get(id))
    : { html: text, losses: [] };
  const resolved = withoutShortcodes(blocks.html, context);
  const html = isOfBlocks ? resolved.html : autop(resolved.html);
  return { root: htmlBody(html), losses: [...blocks.losses, ...resolved.losses] };
}

/** A summary. It is one line, or it has paragraphs. */
export function summaryRoot(written: string | undefined): Root | undefined {
  const text = written?.trim();
  if (text === undefined || text === '') return undefined;
  return /[<&\n]/u.test(text) ? htmlBody(/\n\s*\n/u.test(text) ? autop(text) : text) : lineRoot(text);
}
