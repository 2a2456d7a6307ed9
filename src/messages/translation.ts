/**
 * The type of a translation of an English module: a text for each text, and for each function a function with the same
 * parameters. Each module of a language is checked against it:
 *
 *     import * as english from './en/page.ts';
 *     import * as german from './de/page.ts';
 *     german satisfies Translation<typeof english>;
 */
export type Translation<English> = { readonly [name in keyof English]: Translated<English[name]> };

type Translated<Message> = Message extends string
  ? string
  : Message extends (...parameters: never) => unknown
    ? Message
    : Message extends object
      ? Translation<Message>
      : Message;
