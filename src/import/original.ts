/** What the import reads from another system. Every format is read into this form, and stories are made of it alone. */
import type { Root } from 'hast';
import type { Loss } from './loss.ts';

/** One item as another system has it. Texts are as found; dates are ISO 8601. */
export interface Original {
  /** True for a whole page of a site: what its pages share word for word is no part of their stories. */
  readonly isWebPage?: true | undefined;
  /** Identifies the item in its source, and stays the same in the next export: a guid, an id, an address or a path. */
  readonly id: string;
  /** Where it stands, as messages show it: `export.xml:1024`, `feed.json, item 3`. */
  readonly place: string;
  /** Plain text. */
  readonly headline?: string | undefined;
  readonly alternativeHeadline?: string | undefined;
  /** The sentence below the headline. */
  readonly standfirst?: Root | undefined;
  /** The text, as an HTML tree. Formats that aren't HTML make one of what they have. */
  readonly body?: Root | undefined;
  /** The public address. Relative links and pictures of the body are resolved against it. */
  readonly address?: string | undefined;
  /** Other addresses that lead to it, such as former ones. */
  readonly formerAddresses?: readonly string[] | undefined;
  /** What the source calls it in its addresses. */
  readonly slug?: string | undefined;
  /** The folder of its file: local pictures are looked up there. */
  readonly folder?: string | undefined;
  readonly authors?: readonly OriginalAuthor[] | undefined;
  readonly dateline?: string | undefined;
  /** ISO 8601 with a time zone, or a plain date. A date without a zone is never given one. */
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  /** Names of sections or categories, the most important first. */
  readonly sections?: readonly string[] | undefined;
  readonly tags?: readonly OriginalTag[] | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly genre?: string | undefined;
  /** True for a page of the site, such as its imprint, in systems that know pages and posts. */
  readonly isPage?: boolean | undefined;
  readonly series?: { readonly name: string; readonly position?: number | undefined } | undefined;
  /** 1 (most) to 9, as in NITF and ninjs. */
  readonly urgency?: number | undefined;
  readonly status?: OriginalStatus | undefined;
  readonly corrections?: readonly { readonly text: string; readonly datePublished?: string | undefined }[] | undefined;
  /** The lead picture. Pictures of the text stand in `body`. */
  readonly picture?: OriginalPicture | undefined;
  /** Sound and film that belong to the item and are not in its text. */
  readonly media?: readonly OriginalMedia[] | undefined;
  readonly sponsor?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly copyrightHolder?: string | undefined;
  /** An address, or what the source says of usage. */
  readonly license?: string | undefined;
  /** Ids of the same item in other languages. */
  readonly translations?: readonly string[] | undefined;
  /** Ids or addresses of items that the editor named as related, in order. */
  readonly related?: readonly string[] | undefined;
  /** What the format could not carry: fields without a place in a story. */
  readonly losses?: readonly Loss[] | undefined;
}

export interface OriginalAuthor {
  readonly name: string;
  readonly type?: 'Person' | 'Organization' | undefined;
  readonly url?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly description?: string | undefined;
  readonly sameAs?: readonly string[] | undefined;
}

/** What an item is about, as the source says it. */
export interface OriginalTag {
  readonly name: string;
  /** Only where the source gives one. */
  readonly type?: 'Person' | 'Organization' | 'Place' | 'Event' | 'Thing' | undefined;
  readonly sameAs?: string | undefined;
  /** True for subjects of a broad scheme, such as "World news": they are keywords, not topics. */
  readonly isBroad?: boolean | undefined;
}

export interface OriginalPicture {
  /** An address, or a path from `folder`. */
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: Root | undefined;
  readonly credit?: string | undefined;
}

export interface OriginalMedia {
  readonly kind: 'audio' | 'video';
  readonly src: string;
  readonly title?: string | undefined;
  readonly duration?: string | undefined;
}

/** Whether readers may see an item. */
export type OriginalStatus =
  | { readonly is: 'published' }
  /** In work, waiting for review, or private: not for readers. `as` is the source's word. */
  | { readonly is: 'draft'; readonly as: string }
  /** Scheduled or under embargo, until an ISO 8601 time. */
  | { readonly is: 'embargoed'; readonly until: string }
  /** Expired at an ISO 8601 time. */
  | { readonly is: 'expired'; readonly at: string }
  /** Withdrawn by its source: it is not published, and says why. */
  | { readonly is: 'killed'; readonly reason?: string | undefined };

/** What a format finds that is no story: it is refused with a reason, or isn't meant as a story (a menu, a comment). */
export interface NoStory {
  readonly id: string;
  readonly place: string;
  readonly refused: boolean;
  /** What is wrong and what to do: `it has no headline`. Or what it is: `an entry of a menu`, the same for all such. */
  readonly reason: string;
  /** True for a file that is not as it should be, and is read nevertheless. */
  readonly isNote?: true;
}

export type Found = Original | NoStory;

export const isOriginal = (found: Found): found is Original => !('refused' in found);
