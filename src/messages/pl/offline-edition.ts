/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Czytaj offline';
const storyCount = (stories: number) =>
  plural(stories, { one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu' });
export const offer = (stories: number, bytes: number) =>
  `Całe wydanie (${storyCount(stories)}) wraz z obrazami, listami i wyszukiwarką będzie działać bez połączenia. ` +
  `Na tym urządzeniu zajmie najwyżej ${formatBytes(bytes)}. ` +
  'Gdy jest połączenie, ponownie pobierane jest tylko to, co się zmieniło.';
export const offerWithoutSize = 'Całe wydanie wraz z obrazami, listami i wyszukiwarką będzie działać bez połączenia.';
export const keep = 'Pobierz to wydanie';

export const keeping = 'Pobieranie wydania…';
export const updating = 'Aktualizowanie pobranego wydania…';
export const amount = (done: number, total: number) => `${formatBytes(done)} z ${formatBytes(total)}`;
export const waiting = 'Serwis jest teraz niedostępny. Pobieranie wznowi się samo.';
export const paused = 'Pobieranie wstrzymane. To, co już pobrano, pozostaje na urządzeniu.';
export const pause = 'Wstrzymaj';
export const resume = 'Wznów';
export const cancel = 'Anuluj';
export const cancelled = 'Pobieranie anulowane. Z tego wydania pozostają tylko artykuły przeczytane lub zapisane.';
export const tryAgain = 'Spróbuj ponownie';
export const update = 'Aktualizuj';
export const remove = 'Usuń z tego urządzenia';
export const removed = 'Usunięto. Artykuły przeczytane lub zapisane pozostają.';

export const kept = 'To wydanie jest dostępne offline.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${storyCount(stories)}, ${formatBytes(bytes)} (stan: ${formatTime(at)}).`;
export const updateWaits =
  'Jest nowsze wydanie. Nie pobiera się samo, ponieważ przeglądarka oszczędza transfer danych.';
export const usage = (used: number, allowed: number) =>
  `Ten serwis zajmuje ${formatBytes(used)} z ${formatBytes(allowed)}, na które pozwala przeglądarka.`;
export const notPersistent = 'Przeglądarka może usunąć wszystko, jeśli na urządzeniu zabraknie miejsca.';

export const full = 'Na urządzeniu nie ma już miejsca dla tego serwisu. To, co już pobrano, pozostaje.';
export const noRoom = (needed: number, free: number) =>
  `Za mało miejsca: wydanie potrzebuje jeszcze ${formatBytes(needed)}, ` +
  `a serwis może zająć tylko ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Nie udało się pobrać # pliku. Reszta jest na urządzeniu.',
    few: 'Nie udało się pobrać # plików. Reszta jest na urządzeniu.',
    many: 'Nie udało się pobrać # plików. Reszta jest na urządzeniu.',
    other: 'Nie udało się pobrać # pliku. Reszta jest na urządzeniu.',
  });
export const failed = 'Nie udało się pobrać wszystkiego. To, co już pobrano, pozostaje na urządzeniu.';
export const blocked =
  'Ta przeglądarka nie pozwala serwisowi działać offline. Zezwól mu na zapisywanie danych i spróbuj ponownie.';
