import type { VideoBlock } from '../../edition/blocks/video.ts';
import { shareableFile } from '../../edition/pictures.ts';
import { CaptionAndCredit } from '../CaptionAndCredit.tsx';
import type { BlockProps } from './block-props.ts';
import { Duration } from './Duration.tsx';
import { ratioOf } from './ratio-classes.tsx';

const addressOf = (src: string): string => `${import.meta.env.BASE_URL}${src.slice(1)}`;

/** The browser's own player. Nothing of the film is loaded before the reader asks for it. */
export function Video({ id, block }: BlockProps<VideoBlock>) {
  const { src, format, width, height, poster, duration, tracks } = block;
  return (
    <figure id={id} className="clear-both my-[1.6em]">
      {/* The editor gives captions where there is something to hear. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        controls
        preload="none"
        playsInline
        width={width}
        height={height}
        poster={poster === undefined ? undefined : addressOf(shareableFile(poster.src, poster.widths))}
        // Else the box would change its shape for the poster, once that is loaded.
        className={`film h-auto max-h-[85svh] w-full bg-wash ${ratioOf(block)}`}
      >
        <source src={addressOf(src)} type={format} />
        {tracks.map((track, i) => (
          <track
            key={track.src}
            src={addressOf(track.src)}
            kind={track.kind}
            srcLang={track.lang}
            label={track.label}
            default={i === 0 && track.kind === 'captions'}
          />
        ))}
      </video>
      <CaptionAndCredit of={block}>{duration === undefined ? null : <Duration of={duration} />}</CaptionAndCredit>
    </figure>
  );
}
