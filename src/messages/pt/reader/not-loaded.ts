/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Não foi possível carregar este recurso.',
  shortcuts: 'Não foi possível carregar os atalhos de teclado.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Recarregue a página e tente novamente.' : 'Tente novamente quando houver conexão.';
