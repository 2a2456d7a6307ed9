import type { EditionFile } from '../copy/edition-file.ts';
import type { TopicType } from '../../edition/topic-types.ts';
import type { Block, Image, Inline, Named } from '../../edition/published.ts';
import type { StoryFile } from '../copy/story-file.ts';

/** A story that has passed every check. */
export interface PressStory {
  readonly slug: string;
  readonly file: StoryFile;
  readonly language: string;
  readonly section: Section | undefined;
  readonly body: readonly Block[];
  readonly image: Image | undefined;
  readonly corrections: readonly { readonly text: Inline[]; readonly date: string | undefined }[];
  readonly topics: readonly Topic[];
  readonly basedOn: readonly Named[];
}

export interface Section {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
}

/** Someone or something that stories are about. The first story to name it says what it is. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  kind: TopicType | undefined;
  /** A page elsewhere that says who or what it is. */
  sameAs: string | undefined;
  readonly stories: PressStory[];
}

/** A picture that stands beside a story and goes to press with it. */
export interface Picture {
  /** The file below the stories' folder. */
  readonly file: string;
  /** Its address in the edition. */
  readonly address: string;
}

/** Everything the press needs, checked: what an editor's folder of stories is once nothing is wrong with it. */
export interface Edition {
  readonly file: EditionFile;
  /** The public address with a slash at its end, where one is given. */
  readonly url: string | undefined;
  /** The featured story first, then the editor's order, then by date, then by headline. */
  readonly stories: readonly PressStory[];
  readonly bySlug: ReadonlyMap<string, PressStory>;
  readonly lead: PressStory | undefined;
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly pictures: readonly Picture[];
}
