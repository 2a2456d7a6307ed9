import { useLayoutEffect, useRef, useState } from 'react';
import { Label } from '../components/Label.tsx';
import { passageFragment } from '../edition/passage-link.ts';
import { share } from '../platform/share.ts';
import { CopyField } from './CopyField.tsx';
import type { Quote } from './quote.ts';
import { useCopy } from './use-copy.ts';

/** CSS pixels between the selected words and the bar above them. */
const distance = 8;

/**
 * What can be done with selected words. It stands above them; under a finger, where the
 * browser shows its own menu there, at the foot of the window.
 */
export function PassageBar({
  quote,
  title,
  url,
  near,
}: {
  readonly quote: Quote;
  readonly title: string;
  /** The story's canonical address. */
  readonly url: string;
  /** Where the words are, in the window. */
  readonly near: DOMRect;
}) {
  const [copied, copyText] = useCopy();
  const [canShare] = useState(() => 'share' in navigator);
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = bar.current;
    const frame = element?.offsetParent;
    if (element === null || frame === null || frame === undefined || matchMedia('(pointer: coarse)').matches) return;
    const { left, top, width } = frame.getBoundingClientRect();
    const middle = near.left + near.width / 2 - left - element.offsetWidth / 2;
    element.style.left = `${Math.max(0, Math.min(middle, width - element.offsetWidth))}px`;
    const above = near.top - element.offsetHeight - distance;
    const lowest = innerHeight - element.offsetHeight - distance;
    // Where there is no room above the words it goes below them, and in any case into the window.
    element.style.top = `${Math.max(distance, Math.min(above < 0 ? near.bottom + distance : above, lowest)) - top}px`;
  });

  const link = `${url}${passageFragment(quote.passage)}`;
  const cited = `“${quote.text}”\n\n${title}\n${link}`;
  const nameOf = (name: string, idle: string): string =>
    copied.kind === 'copied' && copied.name === name ? `${name} copied` : idle;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Share this passage"
      data-passage-bar
      className="passage-bar"
      // A button that took the focus would take the selection away.
      onPointerDown={(event) => {
        if (event.target instanceof Element && event.target.closest('textarea') === null) event.preventDefault();
      }}
    >
      {canShare ? (
        <button
          type="button"
          className="tool"
          onClick={() => void share({ title, text: `“${quote.text}”`, url: link })}
        >
          <Label>Share</Label>
        </button>
      ) : null}
      <button type="button" className="tool" onClick={() => void copyText('Quote', cited)}>
        <Label key={copied.kind}>{nameOf('Quote', 'Copy quote')}</Label>
      </button>
      <button type="button" className="tool" onClick={() => void copyText('Link', link)}>
        <Label key={copied.kind}>{nameOf('Link', 'Copy link')}</Label>
      </button>
      {copied.kind === 'by hand' ? (
        <div className="w-full px-3 pb-2">
          <CopyField text={copied.text} />
        </div>
      ) : null}
    </div>
  );
}
