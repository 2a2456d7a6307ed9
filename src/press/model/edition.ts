/**
 * The finished edition: checked and normalised. Later code reads it, and never an editor's files.
 * Every text is in NFC. Headlines, names and other short texts are single lines. A field that an editor left out or
 * left blank is `undefined`.
 */
import type { Block } from '../../edition/blocks/block.ts';
import type { Image } from '../../edition/image.ts';
import type { Inline } from '../../edition/inline.ts';
import type { Change, Named } from '../../edition/published.ts';
import type { PictureFacts, PictureFolder } from '../copy/picture-facts.ts';
import type { AuthorType } from '../copy/author-types.ts';
import type { StoryFacts } from './kept/story-facts.ts';
import type { TopicType } from '../../edition/topic-types.ts';

export interface PressStory {
  readonly slug: string;
  /** A digest of the files that its own data were made of. Of other stories, topics and sections it says nothing. */
  readonly digest: string;
  readonly facts: StoryFacts;
  readonly headline: string;
  /** A shorter headline for lists. */
  readonly alternativeHeadline: string | undefined;
  /** The standfirst as plain text. */
  readonly description: string | undefined;
  /** The standfirst with its markup; undefined if it has none. */
  readonly standfirst: Inline[] | undefined;
  /** A shorter standfirst for lists. */
  readonly alternativeDescription: string | undefined;
  /** What kind of piece it is, in the newsroom's words: "Analysis". */
  readonly genre: string | undefined;
  readonly series: SeriesPart | undefined;
  /** Slugs of the same story in other languages. */
  readonly translations: readonly string[];
  readonly status: StoryStatus;
  /** ISO 8601 as written. */
  readonly expires: string | undefined;
  /** How important the story is: 1 (most) to 9. */
  readonly urgency: number | undefined;
  /** Who paid for the story. It is labelled as paid content wherever it is listed. */
  readonly sponsor: Named | undefined;
  /** A BCP 47 tag: the story's own, or the edition's. */
  readonly language: string;
  readonly section: Section | undefined;
  readonly authors: readonly Author[];
  /** The place that the story was filed from. */
  readonly dateline: string | undefined;
  /** ISO 8601 as written: a date, or a time with its zone. */
  readonly datePublished: string | undefined;
  /** `datePublished` as milliseconds since 1970, for ordering; `-Infinity` without a date. See story-dates.ts. */
  readonly publishedAt: number;
  /** ISO 8601 as written; undefined if it equals `datePublished`. */
  readonly dateModified: string | undefined;
  /** Empty for a headline-only story. It may be read from a cache, so lists use `facts`. */
  readonly body: readonly Block[];
  readonly image: Image | undefined;
  readonly corrections: readonly StoryCorrection[];
  readonly topics: readonly Topic[];
  /** The same topics, with what this story says of them. Stories that name a topic may say less of it, or more. */
  readonly about: readonly StatedTopic[];
  readonly keywords: readonly string[];
  /** Slugs of the stories that the editor lists as related, in the editor's order. */
  readonly related: readonly string[];
  /** Former slugs. */
  readonly aliases: readonly string[];
  readonly basedOn: readonly Named[];
  readonly license: Named | undefined;
  readonly copyrightHolder: Named | undefined;
}

/** Whether readers can read a story. Drafts and stories under embargo are only in the editions of the dev server. */
export type StoryStatus =
  | { readonly kind: 'published' | 'draft' }
  /** The date is when the embargo ends, or since when the story has expired. */
  | { readonly kind: 'embargoed' | 'expired'; readonly date: string };

/** A time at which an edition changes by itself, and why. */
export interface NextChange {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly slug: string;
  readonly kind: 'embargo' | 'expires';
}

/** Someone or an organization that wrote a story, with what the story says of them. */
export interface Author extends Named {
  /** Of the author's page. */
  readonly slug: string;
  /** Undefined if the story doesn't say it. */
  readonly type?: AuthorType;
  readonly jobTitle?: string;
  readonly description?: string;
  readonly image?: Image;
  /** Pages on other sites. */
  readonly sameAs?: readonly string[];
}

/** The page of an author: what the stories say, and the stories. */
export interface AuthorProfile extends Author {
  /** In the order of the edition. */
  readonly stories: readonly PressStory[];
}

/** The place of a story in a series. */
export interface SeriesPart {
  readonly series: Series;
  /** From 1. */
  readonly position: number | undefined;
}

/** Stories that are parts of one work. */
export interface Series {
  readonly slug: string;
  readonly name: string;
  /** By position, then the oldest first; those without a position last. */
  readonly stories: readonly PressStory[];
}

/** The stories above the sections of the front page. The editor places them. The build can fill empty places. */
export interface FrontSlots {
  /** Beside the featured story, and about it. */
  readonly package: readonly PressStory[];
  readonly five: readonly PressStory[];
  readonly second: readonly PressStory[];
  readonly opinion: readonly PressStory[];
  readonly wide: PressStory | undefined;
}

export interface StoryCorrection {
  readonly text: Inline[];
  /** ISO 8601 as written. */
  readonly datePublished: string | undefined;
  /** What has changed, if the story says what the wording was. */
  readonly change?: readonly Change[] | undefined;
}

export interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description: string | undefined;
  /** A BCP 47 tag: the edition's, or that of the site if the edition has no name of its own for the section. */
  readonly language: string;
}

/** What a story says of a topic. */
export interface StatedTopic extends Pick<Topic, 'kind' | 'sameAs'> {
  readonly topic: Topic;
}

/** Someone or something that stories are about. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  /** What the editor says of it. */
  readonly description: string | undefined;
  /** Slugs of its other names, whose addresses redirect to it. */
  readonly aliases: readonly string[];
  /** As the editor or stories state it. Undefined if none does. */
  readonly kind: TopicType | undefined;
  /** A page on another site that identifies it. */
  readonly sameAs: string | undefined;
  /** In the order of the edition. */
  readonly stories: readonly PressStory[];
}

/** A picture of which files of the edition are made. */
export interface Picture {
  readonly folder: PictureFolder;
  /** The file's name below the stories' folder, or its path in the public one. */
  readonly file: string;
  readonly facts: PictureFacts;
  /** The address of the standard file. */
  readonly address: string;
}

/** The publisher that `edition.json` names. */
export interface Publisher extends Named {
  readonly logo: Pick<Image, 'from' | 'src'> | undefined;
}

/** A film, a recording or captions that an edition has a copy of. */
export interface EditionMedia {
  /** Below the stories' folder. */
  readonly file: string;
  readonly address: string;
}

/** The edition of a site in one of its languages. */
export interface LanguageEdition {
  /** A BCP 47 tag. */
  readonly language: string;
  /** The nameplate. */
  readonly name: string;
  /** Its folder below that of the site, with a slash at its end; empty for the main edition. */
  readonly folder: string;
  /** The public address with a slash at its end; undefined if none is set. */
  readonly url: string | undefined;
}

/** A story that another edition of the site has. */
export interface StoryElsewhere {
  readonly edition: LanguageEdition;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly headline: string;
  /** Former slugs. */
  readonly aliases: readonly string[];
}

export interface Edition {
  /** The nameplate. */
  readonly name: string;
  readonly description: string | undefined;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The IANA time zone that dates are written in; UTC if none is set. */
  readonly timeZone: string;
  readonly publisher: Publisher | undefined;
  /** The public address with a slash at its end; undefined if none is set. */
  readonly url: string | undefined;
  /** The featured story first, then the editor's order, then by date, then by headline. */
  readonly stories: readonly PressStory[];
  /** Stories that have expired: their pages say so, and no list has them. */
  readonly expired: readonly PressStory[];
  /** The slugs of stories that were deleted for good. */
  readonly gone: readonly string[];
  /** All stories that have a page. */
  readonly bySlug: ReadonlyMap<string, PressStory>;
  /** When the edition has to be built again, since a story is published or expires; undefined if no time is set. */
  readonly nextChange: NextChange | undefined;
  /** The featured story; undefined only in an edition without stories. */
  readonly lead: PressStory | undefined;
  /** Slugs of the stories that the editor lists for the front page, below the featured one. */
  readonly frontStories: readonly string[];
  /** The editor's places. */
  readonly front: FrontSlots;
  readonly sections: readonly Section[];
  /** In the order of their slugs. */
  readonly topics: readonly Topic[];
  /** In the order of their slugs. */
  readonly series: readonly Series[];
  /** In the order of their slugs. */
  readonly authors: readonly AuthorProfile[];
  readonly pictures: readonly Picture[];
  /** The films, recordings and captions next to stories. */
  readonly media: readonly EditionMedia[];
  /** The editions of the site in all its languages, the main one first; empty if there is only this one. */
  readonly languages: readonly LanguageEdition[];
  /** The stories of the other editions by their slugs. */
  readonly elsewhere: ReadonlyMap<string, StoryElsewhere>;
}
