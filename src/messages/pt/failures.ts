/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Sem conexão',
    explanation:
      'Não há conexão com a internet e esta página não está salva no dispositivo. Ela abrirá quando a conexão voltar.',
  },
  unreadable: {
    heading: 'Esta página não carregou corretamente',
    explanation: 'Não é possível ler os dados recebidos. Tente novamente ou abra a página completa.',
  },
  broken: {
    heading: 'Não foi possível mostrar esta página',
    explanation: 'Ocorreu um erro na página. Abra a página completa para ler o texto.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Nova tentativa sem sucesso. ${heading}.`;
export const tryingAgain = 'Tentando novamente…';
export const openFullPage = 'Abrir a página completa';

export const onThisDevice = 'Neste dispositivo';
export const saved = 'Notícias salvas';
export const history = 'Histórico';
export const readOffline = 'Ler sem conexão';
