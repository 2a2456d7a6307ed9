/**
 * Keys of the reasons why two stories are related. A key is a hash of both stories and of how many stories have their
 * terms and topics. In a large edition these counts are in steps: a small change of a count keeps the reason.
 */
import { hash32 } from '../../text/hash.ts';
import type { StoryDocument, StoryTopic } from './features.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import type { NumberedFeatures } from './term-numbers.ts';

/** The topics, names or words that two stories share. */
export interface SharedReason {
  /** `about`: topics of both. `mentions`: a topic of one that the other names, or a name in both texts. */
  readonly kind: 'about' | 'mentions';
  /** As both stories write them, the most telling first; empty if nothing says enough. */
  readonly names: string[];
}

/** The reasons of earlier builds by the keys of pairs. */
export interface ReasonCache {
  readonly at: (key: number) => SharedReason | undefined;
  readonly keep: (key: number, reason: SharedReason) => void;
}

export interface ReasonInputs {
  readonly documents: readonly StoryDocument[];
  readonly features: readonly NumberedFeatures[];
  /** How many stories there are, in steps. */
  readonly stories: number;
  /** What is known of a term by its number. It fits into 32 bits. */
  readonly ofTerm: (number: number) => number;
  /** What is known of a topic by its slug. */
  readonly ofTopic: (slug: string) => string;
}

/**
 * Makes the keys of pairs.
 * @returns gives the key of two stories, by their indices. It is undefined if a story has no digest
 */
export function reasonKeys(inputs: ReasonInputs): (story: number, other: number) => number | undefined {
  const { documents, features, stories, ofTerm, ofTopic } = inputs;
  const mix = new Fingerprint();
  const known = Float64Array.from(features[0]?.all.hashes ?? [], (_, number) => ofTerm(number));
  const hashes = features[0]?.all.hashes ?? [];
  const topicHashes = new Map<StoryTopic, number>();
  const hashOf = (topic: StoryTopic): number => {
    const { slug, name, type } = topic;
    const hash = topicHashes.get(topic) ?? hash32(`${slug}\n${name}\n${type}\n${ofTopic(slug)}`);
    topicHashes.set(topic, hash);
    return hash;
  };
  const ofStory = Float64Array.from(documents, ({ digest, language, topics }, story) => {
    if (digest === undefined) return -1;
    mix.add(stories);
    mix.add(hash32(digest));
    mix.add(hash32(digest.slice(0, 12)));
    for (const topic of topics) mix.add(hashOf(topic));
    mix.add(hash32(language));
    const { numbers = new Uint32Array() } = features[story] ?? {};
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      mix.add((hashes[number] ?? 0) ^ (known[number] ?? 0));
    }
    return mix.take();
  });
  return (story, other) => {
    const [a = -1, b = -1] = [ofStory[story], ofStory[other]];
    if (a < 0 || b < 0) return undefined;
    mix.addOther(a);
    mix.addOther(b);
    return mix.take();
  };
}
