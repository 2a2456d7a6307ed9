import { factSeparator } from '#messages/headlines.ts';
import { openEmbed } from '#messages/blocks.ts';
import type { EmbedBlock } from '../../edition/blocks/embed.ts';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { Picture } from '../Picture.tsx';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

/** A card of what is on another site. Nothing is loaded from there, so that nobody learns who reads the story. */
export function Embed({ id, block }: BlockProps<EmbedBlock>) {
  const { url, title, provider, text = [], author, published, image } = block;
  return (
    <figure id={id} className="clear-both my-[1.4em] border border-rule px-5 py-4">
      {provider === undefined ? null : <p className="mb-1 font-sans text-label text-soft">{provider}</p>}
      <p className="font-bold">{title}</p>
      {author === undefined && published === undefined ? null : (
        <p className="mt-1 font-sans text-label text-soft">
          {author}
          {author === undefined || published === undefined ? null : <span>{factSeparator}</span>}
          {published === undefined ? null : <LocalTime moment={published} />}
        </p>
      )}
      {text.length === 0 ? null : (
        <blockquote cite={url} className="mt-3 text-body">
          {text.map((paragraph, i) => (
            <p key={i} className="mb-[0.6em]">
              <RichText content={paragraph} />
            </p>
          ))}
        </blockquote>
      )}
      {image === undefined ? null : (
        <div className="mt-3">
          <Picture image={image} place="text" />
        </div>
      )}
      <a href={url} rel="noopener noreferrer" className="inline-block py-3.25 font-sans text-label link">
        <Label>{openEmbed(new URL(url).host)}</Label>
      </a>
    </figure>
  );
}
