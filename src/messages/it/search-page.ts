/** The search page round its field and results, which have messages of their own. */
export const search = 'Cerca';
export const searchFor = (words: string) => `${words}, ricerca`;
export const description = (edition: string) => `Cerca tra gli articoli di ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'La ricerca richiede JavaScript, che in questo browser è disattivato. ' +
    'Le sezioni qui sopra e gli argomenti qui sotto portano a ogni articolo. Nell’elenco di ',
  link('tutti gli articoli'),
  ' puoi anche usare la ricerca nella pagina del browser.',
];
