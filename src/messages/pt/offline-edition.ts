/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Ler sem conexão';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'A notícia desta edição abre',
    many: 'O total de # de notícias desta edição abre',
    other: 'As # notícias desta edição abrem',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} sem conexão, com imagens, listas e busca. ` +
  `A edição ocupa até ${formatBytes(bytes)} neste dispositivo. ` +
  'Quando há conexão, só o que mudou é carregado de novo.';
export const offerWithoutSize = 'Todas as notícias desta edição abrem sem conexão, com imagens, listas e busca.';
export const keep = 'Baixar esta edição';

export const keeping = 'Baixando esta edição…';
export const updating = 'Atualizando a edição baixada…';
export const amount = (done: number, total: number) => `${formatBytes(done)} de ${formatBytes(total)}`;
export const waiting = 'Não é possível acessar o site agora. O download continuará sozinho.';
export const paused = 'Em pausa. O que já foi baixado continua no dispositivo.';
export const pause = 'Pausar';
export const resume = 'Retomar';
export const cancel = 'Cancelar';
export const cancelled = 'Download cancelado. Desta edição só fica o que você leu ou salvou.';
export const tryAgain = 'Tentar novamente';
export const update = 'Atualizar';
export const remove = 'Remover deste dispositivo';
export const removed = 'Edição removida do dispositivo. As notícias lidas ou salvas continuam aqui.';

export const kept = 'Esta edição está disponível sem conexão.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# notícia', many: '# de notícias', other: '# notícias' })}, ` +
  `${formatBytes(bytes)} (atualização: ${formatTime(at)}).`;
export const updateWaits =
  'Há uma edição mais recente. Ela não é carregada sozinha porque o navegador está economizando dados.';
export const usage = (used: number, allowed: number) =>
  `Este site usa ${formatBytes(used)} dos ${formatBytes(allowed)} que o navegador permite.`;
export const notPersistent = 'O navegador pode apagar tudo se o dispositivo ficar sem espaço.';

export const full = 'Não há mais espaço para este site no dispositivo. O que já foi baixado continua aqui.';
export const noRoom = (needed: number, free: number) =>
  `Não há espaço suficiente: a edição precisa de mais ${formatBytes(needed)} ` +
  `e este site só pode usar ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Não foi possível carregar # arquivo. Todo o resto foi baixado.',
    many: 'Não foi possível carregar # de arquivos. Todo o resto foi baixado.',
    other: 'Não foi possível carregar # arquivos. Todo o resto foi baixado.',
  });
export const failed = 'Não foi possível concluir o download. O que já foi baixado continua no dispositivo.';
export const blocked =
  'Este navegador não deixa o site funcionar sem conexão. Permita que ele guarde dados e tente novamente.';
