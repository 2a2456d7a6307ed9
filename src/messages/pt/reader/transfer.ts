/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Backup e transferência';
export const introduction =
  'Exporte tudo o que você salvou, leu e configurou, ou leve para outro dispositivo. ' +
  'A importação nunca substitui nada.';
export const exportFile = 'Exportar para um arquivo';
export const importFile = 'Importar um arquivo';
export const fileToImport = 'Arquivo para importar';
export const importing = 'Importando…';
export const cancelImport = 'Cancelar importação';
export const moveList = 'Levar a lista para outro dispositivo';

export const readingList = 'Lista de leitura';
export const storiesToAdd = (count: number) =>
  plural(count, { one: 'Adicionar # notícia?', many: 'Adicionar # de notícias?', other: 'Adicionar # notícias?' });
export const nothingToAdd = 'Nada para adicionar';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Ela será adicionada às suas notícias salvas.',
    many: 'Elas serão adicionadas às suas notícias salvas.',
    other: 'Elas serão adicionadas às suas notícias salvas.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'A notícia deste link já está salva.',
    many: 'Todas as notícias deste link (#) já estão salvas.',
    other: 'Todas as # notícias deste link já estão salvas.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: 'Outra já está salva.',
    many: 'Outras # já estão salvas.',
    other: 'Outras # já estão salvas.',
  });
export const addToSaved = 'Adicionar às salvas';
export const notNow = 'Agora não';
export const close = 'Fechar';
export const undo = 'Desfazer';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: '# notícia adicionada às salvas.',
    many: '# de notícias adicionadas às salvas.',
    other: '# notícias adicionadas às salvas.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, {
    one: '# notícia ficou de fora',
    many: '# de notícias ficaram de fora',
    other: '# notícias ficaram de fora',
  })}: o máximo de notícias salvas é ${formatNumber(limit)}.`;
export const goToSaved = 'Ir para as suas notícias salvas';

export const linkIncomplete =
  'Este link está incompleto ou foi alterado. Copie o link inteiro de novo, ou use o QR code ou um arquivo.';
export const linkUnreadable = 'Este link não contém uma lista que possa ser lida aqui.';
export const linkNewer =
  'Este link foi criado por uma versão mais recente deste site. Recarregue a página e abra o link novamente.';
export const browserTooOld =
  'Este navegador é antigo demais para abrir este link. ' +
  'Exporte a lista para um arquivo no outro dispositivo e importe-o aqui.';
