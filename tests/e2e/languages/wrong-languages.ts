import type { Page } from '@playwright/test';
import { languagesOfScripts } from './persian-edition.ts';

/**
 * The texts of a page of the Persian edition whose language is not the one that their script tells: texts of elements,
 * the title, and attributes that are shown or spoken.
 */
export const wrongLanguages = (page: Page): Promise<string[]> =>
  page.evaluate((scripts) => {
    const known = scripts.map(([letters, lang]) => [new RegExp(`[${letters}]`, 'u'), lang] as const);
    const faults = new Set<string>();
    const check = (whole: string, element: Element | null, where: string) => {
      // A title ends with the name of the edition.
      const text = whole.replace(/ \| روزنامه$/u, '');
      const lang = element?.closest<HTMLElement>('[lang]')?.lang;
      for (const [letters, expected] of known)
        if (letters.test(text) && lang !== expected) faults.add(`${where} "${text.slice(0, 60)}" is ${lang}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.closest('script, style, code, input, textarea') != null) continue;
      // Names of time zones, addresses, and what the reader has typed are in no language of their own.
      const text = data.replaceAll(/\bUTC\b|\bGMT[+-]?\d*|https?:\S+|[\w.-]+\.(?:example|org)\S*/gu, '');
      check(text, parentElement, parentElement?.outerHTML.slice(0, 70) ?? '');
    }
    const title = document.querySelector('title');
    const typed = document.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '';
    check(document.title.replace(typed, ''), title, 'title');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']) {
        const text = element.getAttribute(name);
        if (text !== null) check(text, element, `${element.localName} ${name}`);
      }
    }
    return [...faults];
  }, languagesOfScripts);
