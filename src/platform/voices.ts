/** A voice that the browser, or the system it runs on, can speak with. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether it speaks without a connection. */
  readonly isLocal: boolean;
  /** Whether it is the one that the system would take. */
  readonly isUsual: boolean;
}

let known: readonly Voice[] = [];

/** The voices there are; the same list until it changes. */
export function voices(): readonly Voice[] {
  const found = speechSynthesis.getVoices();
  if (found.length !== known.length || found.some(({ voiceURI }, i) => voiceURI !== known[i]?.id)) {
    // Android writes "en_GB".
    known = found.map(({ voiceURI, name, lang, localService, default: isUsual }) => ({
      id: voiceURI,
      name,
      language: lang.replaceAll('_', '-'),
      isLocal: localService,
      isUsual,
    }));
  }
  return known;
}
