import { transcript as transcriptLabel } from '#messages/blocks.ts';
import type { AudioBlock } from '../../edition/blocks/audio.ts';
import { Label } from '../Label.tsx';
import { RichText } from '../RichText.tsx';
import { Duration } from './Duration.tsx';
import type { BlockProps } from './block-props.ts';

/** The browser's own player. Nothing of the recording is loaded before the reader asks for it. */
export const Audio = ({ id, block: { src, format, title, duration, transcript } }: BlockProps<AudioBlock>) => (
  <figure id={id} className="clear-both my-[1.6em] border-y border-rule py-4">
    <figcaption id={`${id}-title`} className="mb-3 font-sans text-label font-bold">
      {title} {duration === undefined ? null : <Duration of={duration} />}
    </figcaption>
    {/* What is said is in the transcript. */}
    {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
    <audio controls preload="none" aria-labelledby={`${id}-title`} className="w-full print:hidden">
      <source src={`${import.meta.env.BASE_URL}${src.slice(1)}`} type={format} />
    </audio>
    {transcript === undefined ? null : (
      <details className="mt-2 text-body">
        <summary className="cursor-pointer py-3.25 font-sans text-label text-spot">
          <Label>{transcriptLabel}</Label>
        </summary>
        {transcript.map((text, i) => (
          <p key={i} className="mb-[0.8em]">
            <RichText content={text} />
          </p>
        ))}
      </details>
    )}
  </figure>
);
