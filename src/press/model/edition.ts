/**
 * The finished edition: checked and normalised. Later code reads it, and never an editor's files.
 * Every text is in NFC. Headlines, names and other short texts are single lines. A field that an editor left out or
 * left blank is `undefined`.
 */
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { AuthorType } from '../copy/author-types.ts';
import type { TopicType } from '../../edition/topic-types.ts';

export interface PressStory {
  readonly slug: string;
  readonly headline: string;
  /** A shorter headline for lists. */
  readonly alternativeHeadline: string | undefined;
  /** The standfirst. */
  readonly description: string | undefined;
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
  /** Empty for a headline-only story. */
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

/** Someone or an organization that wrote a story. */
export interface Author extends Named {
  /** Undefined if the story doesn't say it. */
  readonly type?: AuthorType;
}

export interface StoryCorrection {
  readonly text: Inline[];
  /** ISO 8601 as written. */
  readonly datePublished: string | undefined;
}

export interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description: string | undefined;
}

/** What a story says of a topic. */
export interface StatedTopic extends Pick<Topic, 'kind' | 'sameAs'> {
  readonly topic: Topic;
}

/** Someone or something that stories are about. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  /** As stories state it. Undefined if none does. */
  readonly kind: TopicType | undefined;
  /** A page on another site that identifies it. */
  readonly sameAs: string | undefined;
  /** In the order of the edition. */
  readonly stories: readonly PressStory[];
}

/** A picture file beside a story that becomes a file of the edition. */
export interface Picture {
  /** The file below the stories' folder. */
  readonly file: string;
  /** Its address in the edition. */
  readonly address: string;
}

/** The publisher that `edition.json` names. */
export interface Publisher extends Named {
  readonly logo: Pick<Image, 'from' | 'src'> | undefined;
}

export interface Edition {
  /** The nameplate. */
  readonly name: string;
  readonly description: string | undefined;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly publisher: Publisher | undefined;
  /** The public address with a slash at its end; undefined if none is set. */
  readonly url: string | undefined;
  /** The featured story first, then the editor's order, then by date, then by headline. */
  readonly stories: readonly PressStory[];
  readonly bySlug: ReadonlyMap<string, PressStory>;
  /** The featured story; undefined only in an edition without stories. */
  readonly lead: PressStory | undefined;
  /** Slugs of the stories that the editor lists for the front page, below the featured one. */
  readonly frontStories: readonly string[];
  readonly sections: readonly Section[];
  /** In the order of their slugs. */
  readonly topics: readonly Topic[];
  readonly pictures: readonly Picture[];
}
