import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/sharing.ts';
import { Label } from '../components/Label.tsx';
import { passageFragment } from '../edition/passage-link.ts';
import { share } from '../platform/share.ts';
import { CopyField } from './CopyField.tsx';
import type { Quote } from './quote.ts';
import { useCopy } from './use-copy.ts';

/** CSS pixels between the selected words and the bar, and between the bar and the edges of the window. */
const gap = 8;

/**
 * A toolbar to share or copy the selected words. It is above the words. On touch screens it is at the
 * bottom of the window, because browsers show a menu of their own at the words.
 */
export function PassageBar({
  quote,
  title,
  url,
  selectionBox,
}: {
  readonly quote: Quote;
  readonly title: string;
  /** The story's canonical address. */
  readonly url: string;
  /** The box around the selected words, relative to the window. */
  readonly selectionBox: DOMRect;
}) {
  const [copied, copyText] = useCopy();
  const [canShare] = useState(() => 'share' in navigator);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current !== null && !matchMedia('(pointer: coarse)').matches) placeBar(bar.current, selectionBox);
  });
  // React's own listener would be called at each press on any page.
  useEffect(() => bar.current?.addEventListener('pointerdown', keepSelection), []);

  const link = `${url}${passageFragment(quote.passage)}`;
  const quoted = messages.quoted(quote.text);
  const citation = `${quoted}\n\n${title}\n${link}`;
  const isCopied = (text: string) => copied.kind === 'copied' && copied.text === text;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={messages.sharePassage}
      lang={language}
      data-passage-bar
      className="passage-bar"
    >
      {canShare ? (
        <button type="button" className="tool" onClick={() => void share({ title, text: quoted, url: link })}>
          <Label>{messages.share}</Label>
        </button>
      ) : null}{' '}
      <button type="button" className="tool" onClick={() => void copyText(citation, messages.quoteCopied)}>
        <Label key={copied.kind}>{isCopied(citation) ? messages.quoteCopied : messages.copyQuote}</Label>
      </button>{' '}
      <button type="button" className="tool" onClick={() => void copyText(link, messages.linkCopied)}>
        <Label key={copied.kind}>{isCopied(link) ? messages.linkCopied : messages.copyLink}</Label>
      </button>
      {copied.kind === 'manual' ? (
        <div className="w-full px-3 pb-2">
          <CopyField text={copied.text} />
        </div>
      ) : null}
    </div>
  );
}

/** Puts the bar above the selected words, or below them if there is no room above. It stays inside the window. */
function placeBar(bar: HTMLElement, selection: DOMRect): void {
  const { offsetParent, offsetWidth, offsetHeight } = bar;
  if (offsetParent === null) return;
  const { left, top, width } = offsetParent.getBoundingClientRect();
  const centred = selection.left + selection.width / 2 - left - offsetWidth / 2;
  bar.style.left = `${Math.max(0, Math.min(centred, width - offsetWidth))}px`;
  const above = selection.top - offsetHeight - gap;
  const lowest = innerHeight - offsetHeight - gap;
  bar.style.top = `${Math.max(gap, Math.min(above < 0 ? selection.bottom + gap : above, lowest)) - top}px`;
}

/** Stops a press on the bar from clearing the selection. The field to copy from needs its own selection. */
function keepSelection(event: PointerEvent): void {
  if (event.target instanceof Element && event.target.closest('textarea') === null) event.preventDefault();
}
