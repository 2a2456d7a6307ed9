/** The reader's controls on every page: save buttons, read marks, notices. */
import { plural } from '../../intl.ts';

export const yourReading = 'Suas leituras';
export const search = 'Busca';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Salvas';

export const close = 'Fechar';
export const undo = 'Desfazer';
export const storageBlocked =
  'Este navegador não armazena nada para este site. O que você salvar será perdido ao fechar a página.';
export const storageFull =
  'Não há mais espaço para este site no dispositivo. O que você salvar agora será perdido ao fechar a página.';

export const savedListFull = (limit: number) =>
  plural(limit, {
    one: 'Você chegou ao máximo de # notícia salva. Remova-a para salvar outra.',
    many: 'Você já tem # de notícias salvas, o máximo. Remova algumas para salvar mais.',
    other: 'Você chegou ao máximo de # notícias salvas. Remova algumas para salvar mais.',
  });

export const save = 'Salvar';
/** The button of a story that is saved. */
export const saved = 'Salva';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Salvar:';
export const removeSavedHeadline = 'Remover das notícias salvas:';

export const markRead = 'Marcar como lida';
export const markUnread = 'Marcar como não lida';
export const markAllRead = 'Marcar tudo como lido';
export const markTheseRead = (count: number) =>
  plural(count, {
    one: 'Marcar esta como lida',
    many: 'Marcar estas # como lidas',
    other: 'Marcar estas # como lidas',
  });
export const allRead = 'Tudo lido';
export const theseRead = (count: number) =>
  plural(count, { one: 'Esta foi lida', many: 'Estas # foram lidas', other: 'Estas # foram lidas' });
export const markedRead = (count: number) =>
  plural(count, {
    one: '# notícia marcada como lida',
    many: '# de notícias marcadas como lidas',
    other: '# notícias marcadas como lidas',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nova';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', aberta';
/** Follows a headline that has been read. */
export const readNote = ', lida';

export const continueReading = 'Continuar lendo';
export const minutesLeft = (minutes: number) =>
  plural(minutes, { one: 'falta #\u00a0min', many: 'faltam #\u00a0min', other: 'faltam #\u00a0min' });
export const positionRestored = 'Você voltou ao ponto em que parou de ler.';
export const goToTop = 'Ir para o início';
export const next = 'A seguir';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, texto e aparência';
