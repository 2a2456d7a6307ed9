import { codeText } from '#messages/blocks.ts';
import { direction, language } from '#messages/language.ts';
import type { CodeBlock as CodeInText } from '../../edition/blocks/code.ts';
import type { BlockProps } from './block-props.ts';

/** Long lines are scrolled, also with the keyboard: line breaks mean something in most languages. */
export const CodeBlock = ({ id, block: { text, language: name } }: BlockProps<CodeInText>) => (
  <figure id={id} className="clear-both my-[1.4em]">
    {name === undefined ? null : (
      <figcaption className="font-sans text-small text-soft" lang={language} dir={direction}>
        {name}
      </figcaption>
    )}
    <pre
      role="region"
      aria-label={codeText(name)}
      // Only with focus the arrow keys scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      dir="ltr"
      className="overflow-x-auto rounded-xs bg-wash px-4 py-3 text-[0.8em] leading-normal print:whitespace-pre-wrap"
    >
      <code>{text}</code>
    </pre>
  </figure>
);
