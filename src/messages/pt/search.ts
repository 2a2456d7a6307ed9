/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Palavras, nomes ou uma frase entre aspas';
export const search = 'Buscar';
export const tips =
  'Os resultados aparecem enquanto você digita, e pequenos erros não atrapalham. ' +
  'Use aspas para buscar uma frase exata.';
export const recentSearches = 'Buscas recentes';
export const clearRecentSearches = 'Limpar buscas recentes';
export const topics = 'Temas';
export const allTopics = 'Todos os temas';

export const section = 'Seção';
export const allSections = 'Todas as seções';
export const topic = 'Tema';
export const firstDay = 'De';
export const lastDay = 'Até';
export const clearFilters = 'Limpar filtros';
export const daysReversed = 'O primeiro dia é posterior ao último; por isso, não há resultados.';
export const undatedLeftOut = 'As notícias sem data não são incluídas.';
export const topicNotInEdition = (slug: string) => `${slug} (fora desta edição)`;

export const stories = (count: number) =>
  plural(count, { one: '# notícia', many: '# de notícias', other: '# notícias' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: '# notícia ou mais', many: '# de notícias ou mais', other: '# notícias ou mais' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Nenhum resultado para ',
  typed,
  '. Mostrando resultados para ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Nenhuma notícia tem todas essas palavras. As mais próximas:';
export const noExactPhrase = 'Nenhum resultado exato. Estas notícias têm todas as palavras.';
export const showMore = 'Mostrar mais notícias';
export const endOfList = 'A lista termina aqui. Acrescente uma palavra para refinar a busca.';

export const noResultsFor = <T>(words: T) => ['Nenhum resultado para ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Nenhum resultado para ', words, ' com estes filtros.'];
export const noStoriesInFilters = 'Nenhuma notícia corresponde a estes filtros.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Tente outras palavras ou outro nome para a mesma coisa.';
export const tryWithoutQuotes = 'Tente sem as aspas ou com outras palavras.';
export const tryWithoutFilters = 'Limpe os filtros ou tente outras palavras.';
export const tryOtherFilters = 'Limpe os filtros ou escolha outros.';
export const seeAllStories = 'Ver todas as notícias';

export const searching = 'Buscando…';
export const offline = 'Não há conexão, e não é possível buscar essas palavras sem ela.';
export const damaged = 'O índice da busca não carregou corretamente.';
export const tryAgain = 'Tentar novamente';
