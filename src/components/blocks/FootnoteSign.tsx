import { footnoteNumber } from '#messages/blocks.ts';
import { formatNumber } from '../../messages/intl.ts';
import type { FootnoteSign as Sign } from '../../edition/inline.ts';
import { popoverId, signId } from './footnote-ids.ts';

/** Opens a footnote where the reader is. The browser does that, also without scripts. */
export const FootnoteSign = ({ of: { note, sign } }: { readonly of: Sign }) => (
  <sup className="footnote-sign" data-note={formatNumber(note)}>
    <button type="button" id={signId(note, sign)} popoverTarget={popoverId(note)} aria-label={footnoteNumber(note)}>
      {formatNumber(note)}
    </button>
  </sup>
);
