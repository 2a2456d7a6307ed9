import { paidContentAlone } from '#messages/headlines.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** The text on the preview image of a page other than a story's. */
export const previewOf = ({ name, language }: Edition, headline: string): CardCopy => ({
  nameplate: name,
  headline,
  language,
});

/** The text and picture on a story's preview image. The picture is named by its address in the edition. */
export function storyPreview(edition: Edition, { headline, language, section, sponsor, image }: PressStory): CardCopy {
  const picture = image?.from === 'shipped' ? image.src : undefined;
  return {
    ...previewOf(edition, headline),
    language,
    ...omitUndefined({ section: sponsor === undefined ? section?.name : paidContentAlone, picture }),
  };
}
