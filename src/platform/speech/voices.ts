/** A voice of the browser or the operating system. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether it works without a connection. */
  readonly isLocal: boolean;
  /** Whether it is the system's default voice. */
  readonly isDefault: boolean;
}

let known: readonly Voice[] = [];

/** All voices: the same array until the voices change. */
export function voices(): readonly Voice[] {
  const found = speechSynthesis.getVoices();
  if (found.length !== known.length || found.some(({ voiceURI }, i) => voiceURI !== known[i]?.id)) {
    // Android writes "en_GB" for "en-GB".
    known = found.map(({ voiceURI, name, lang, localService, default: isDefault }) => ({
      id: voiceURI,
      name,
      language: lang.replaceAll('_', '-'),
      isLocal: localService,
      isDefault,
    }));
  }
  return known;
}
