import { backToText, footnotes } from '#messages/blocks.ts';
import { direction, language } from '#messages/language.ts';
import type { FootnotesBlock } from '../../edition/blocks/footnotes.ts';
import { Label } from '../Label.tsx';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';
import { footnoteId, popoverId, signId } from './footnote-ids.ts';

/** All footnotes, as a list at the end, and each as a popover that its sign opens where the reader is. */
export const Footnotes = ({ id, block: { items } }: BlockProps<FootnotesBlock>) => (
  <section id={id} aria-labelledby={`${id}-title`} className="clear-both mt-[2em] border-t border-rule pt-4 text-body">
    <h2 id={`${id}-title`} className="mb-2 font-bold">
      <Label>{footnotes}</Label>
    </h2>
    <ol className="list-decimal ps-6">
      {items.map(({ text, signs }, i) => (
        <li key={i} id={footnoteId(i + 1)} className="mb-2 ps-1 target:bg-wash">
          <RichText content={text} />
          {Array.from({ length: signs }, (_, sign) => (
            <a
              key={sign}
              href={`#${signId(i + 1, sign + 1)}`}
              lang={language}
              dir={direction}
              aria-label={backToText}
              className="px-2 py-3.5 font-sans text-spot print:hidden"
            >
              ↩{'\uFE0E'}
            </a>
          ))}
        </li>
      ))}
    </ol>
    {items.map(({ text }, i) => (
      <div
        key={i}
        id={popoverId(i + 1)}
        popover="auto"
        role="note"
        className="footnote-note border border-strong bg-paper px-5 py-4 text-body text-ink"
      >
        <RichText content={text} />
      </div>
    ))}
  </section>
);
