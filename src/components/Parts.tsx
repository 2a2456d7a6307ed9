import { Fragment, type ReactNode } from 'react';

/**
 * A message of interface words with elements inside the sentence, in the order that the language puts them:
 * `<Parts of={messages.noResults(<q>{words}</q>)} />`, where
 * `noResults = <T>(words: T) => ['No results for ', words, '.']`.
 * Goes into a `Label`. For content of the edition inside a sentence there is `Message`.
 * @param lang marks the words, but not the elements between them, as this language
 */
export const Parts = ({ of, lang }: { readonly of: readonly ReactNode[]; readonly lang?: string }) =>
  of.map((part, i) => (
    <Fragment key={i}>{typeof part === 'string' ? <Words text={part} lang={lang} /> : part}</Fragment>
  ));

/**
 * Each text has an element of its own: browser translation replaces text nodes, which would break React's updates.
 * White space stays outside, where translation doesn't trim it.
 */
function Words({ text, lang }: { readonly text: string; readonly lang: string | undefined }) {
  const words = text.trim();
  if (words === '') return text;
  const [before, after] = text.split(words);
  return (
    <>
      {before}
      <span lang={lang}>{words}</span>
      {after}
    </>
  );
}
