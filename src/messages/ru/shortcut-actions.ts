/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Ниже заголовков больше нет.';
export const noPreviousHeadline = 'Выше заголовков больше нет.';
export const noHeadlineSelected = 'Заголовок не выбран. Чтобы выбрать, нажмите j.';
export const noNextStory = 'На этой странице нет другого материала.';
export const noPreviousPage = 'В этом выпуске нет предыдущей страницы.';
export const nothingToListenTo = 'На этой странице нет текста, который можно прослушать.';
export const noVoiceForLanguage = 'На этом устройстве нет голоса для языка материала.';
export const noSearch = 'Поиск здесь недоступен.';
export const noShortcutsSheet = 'Список горячих клавиш здесь недоступен.';

export const undo = 'Отменить';
export const saved = <T>(headline: T) => ['Сохранено: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Удалено из сохранённого: ', headline];
export const markedRead = <T>(headline: T) => ['Отмечено прочитанным: ', headline];
export const markedUnread = <T>(headline: T) => ['Отмечено непрочитанным: ', headline];

export const linkCopied = 'Ссылка скопирована';
export const copyManually = <T>(url: T) => ['Этот браузер не разрешает копировать. Скопируйте вручную: ', url];

export const textSize = (size: number) => `Размер текста: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Размер текста: ${formatNumber(size)}, самый крупный`;
export const smallestTextSize = (size: number) => `Размер текста: ${formatNumber(size)}, самый мелкий`;
