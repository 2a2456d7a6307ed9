type Speak = (text: string) => void;

const speakers = new Set<Speak>();

/** Says something to those who hear the page, once what is being said now is through. */
export function announce(text: string): void {
  for (const speak of speakers) speak(text);
}

/**
 * Has announcements put where assistive technology finds them: one place for all of them.
 * @returns a function that ends it
 */
export function speakAnnouncements(speak: Speak): () => void {
  speakers.add(speak);
  return () => speakers.delete(speak);
}
