/** The list of keyboard shortcuts. */
export const close = 'Fechar';
export const shortcutsEnabled = 'Usar estes atalhos';
export const notWhileTyping = 'Os atalhos não funcionam enquanto você digita.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' e depois ', second];

export const headlines = 'Títulos';
export const nextHeadline = 'Próximo título';
export const previousHeadline = 'Título anterior';
export const openHeadline = 'Abrir o título';

export const selectedStory = 'Título selecionado ou notícia aberta';
export const saveOrUnsave = 'Salvar ou remover das salvas';
export const markReadOrUnread = 'Marcar como lida ou não lida';
export const copyLink = 'Copiar link';

export const reading = 'Leitura';
export const nextStory = 'Próxima notícia';
export const previousPage = 'Página anterior';
export const listen = 'Ouvir';
export const smallerText = 'Diminuir o texto';
export const largerText = 'Aumentar o texto';

export const everywhere = 'Em todas as páginas';
export const frontPage = 'Capa';
export const saved = 'Notícias salvas';
export const search = 'Busca';
export const showShortcuts = 'Mostrar esta lista';
export const closeMessageOrDialog = 'Fechar uma mensagem ou janela';
