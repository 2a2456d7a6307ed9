import { publicAddress, storyAddress } from '../../../edition/addresses.ts';
import type { Edition, PressStory, StoryElsewhere } from '../edition.ts';

/** The same story in another language. */
export interface StoryTranslation {
  readonly slug: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The public address, if another edition of the site has the story. */
  readonly url: string | undefined;
}

/** The same story in other languages, in the order of the story's list. Expired ones are left out. */
export const translationsOf = ({ translations }: PressStory, { bySlug, elsewhere }: Edition): StoryTranslation[] =>
  translations.flatMap((slug) => {
    const own = bySlug.get(slug);
    if (own !== undefined)
      return own.status.kind === 'expired' ? [] : [{ slug, language: own.language, url: undefined }];
    const other = elsewhere.get(slug);
    return other === undefined ? [] : [{ slug, language: other.language, url: addressElsewhere(other, slug) }];
  });

/** The public address of a story in another edition of the site; undefined if there is none. */
export const addressElsewhere = (story: StoryElsewhere | undefined, slug: string): string | undefined =>
  story?.edition.url === undefined ? undefined : publicAddress(story.edition.url, storyAddress(slug));
