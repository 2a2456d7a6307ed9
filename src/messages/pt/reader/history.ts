/** The page of opened stories, and its list. */
export const history = 'Histórico';
export const description = 'Notícias abertas neste dispositivo, por dia.';
export const saved = 'Notícias salvas';
export const nothingOpenedYet =
  'Não há histórico neste dispositivo. As notícias que você abrir aparecerão aqui, por dia.';

export const clearDay = 'Limpar este dia';
export const clearedDay = <T>(day: T) => ['Removido do histórico: ', day];
export const clearAll = 'Limpar todo o histórico';
export const clearedAll = 'Histórico limpo';
export const removedHeadline = <T>(headline: T) => ['Removida do histórico: ', headline];
export const undo = 'Desfazer';
export const pause = 'Pausar o histórico';
