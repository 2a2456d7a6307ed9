/**
 * What a translation of a module of messages has to be: a text for each text of English, and a function that takes
 * the same arguments for each function. Checks a language's modules one by one:
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
