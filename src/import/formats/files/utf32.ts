/** Decodes UTF-32, which Node.js can't. */
export class Utf32Decoder {
  readonly #isLittle: boolean;
  #rest = new Uint8Array(0);

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  /** The characters of a piece of the file. Numbers that are no character become U+FFFD. */
  decode(bytes: Uint8Array, _options: { readonly stream: true }): string {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const view = new DataView(all.buffer);
    const whole = all.length - (all.length % 4);
    let text = '';
    for (let at = 0; at < whole; at += 4) {
      const code = view.getUint32(at, this.#isLittle);
      const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      text += isCharacter ? String.fromCodePoint(code) : '\u{FFFD}';
    }
    this.#rest = all.slice(whole);
    return text;
  }
}
