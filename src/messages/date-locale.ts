import { language } from '#messages/language.ts';

const primary = (tag: string) => tag.split('-')[0];

/**
 * The locale in which the interface writes dates and times: that of the page if it is a variant of the interface's
 * language, so that all dates of a page have one form. To be called in the browser.
 */
export function dateLocale(): string {
  const page = document.documentElement.lang;
  return primary(page) === primary(language) ? page : language;
}
