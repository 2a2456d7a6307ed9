/** The search page round its field and results, which have messages of their own. */
export const search = 'Arama';
export const searchFor = (words: string) => `Arama: ${words}`;
export const description = (edition: string) => `${edition} haberlerinde arama yapın.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Arama için JavaScript gerekiyor, ancak bu tarayıcıda kapalı. ' +
    'Yukarıdaki kategoriler ve aşağıdaki konular sizi her habere ulaştırır. Tarayıcınızın sayfada bulma özelliğiyle ',
  link('tüm haberler'),
  ' içinde arama da yapabilirsiniz.',
];
