/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Não foi possível carregar a versão mais recente. Esta é uma versão anterior (${formatTime(cachedAt)}).`;
export const tryAgain = 'Tentar novamente';
export const latestNotLoaded =
  'Não foi possível carregar a versão mais recente. As notícias salvas neste dispositivo continuam disponíveis.';
export const newEdition = 'Nova edição disponível';
export const update = 'Atualizar';
