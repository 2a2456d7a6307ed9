import type { Page } from '@playwright/test';

/** Names and units that other languages write as English does. Lists of the pseudo-language are joined by "and". */
const names = ['and', 'GMT', 'JavaScript', 'MB', 'OpenDyslexic', 'PDF', 'RSS', 'Safari', 'URL', 'UTC', 'kB'];

/**
 * The words in Latin letters that readers of a page see or hear: in texts, the title, and attributes. Keys, program
 * texts, addresses, and the dates of the pseudo-language are no words.
 */
export const latinWords = (page: Page): Promise<string[]> =>
  page.evaluate((known) => {
    const found = new Set<string>();
    const check = (text: string, where: string) => {
      const words = text.replaceAll(/https?:\S+|[\w.-]+\.(?:example|org)\S*/gu, '').match(/[A-Za-z]{3,}/gu) ?? [];
      for (const word of words)
        if (!known.includes(word)) found.add(`${where}: ${word} in "${text.trim().slice(0, 60)}"`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.closest('script, style, code, kbd, input, textarea, time[lang=en]') == null)
        check(data, parentElement?.outerHTML.slice(0, 60) ?? '');
    }
    check(document.title, 'title');
    for (const element of document.querySelectorAll('*'))
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-roledescription',
        'label',
      ])
        check(element.getAttribute(name) ?? '', `${element.localName} ${name}`);
    return [...found];
  }, names);

/** The texts that readers of a page see or hear, each whole. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.closest('script, style, code, kbd, input, textarea') == null) texts.push(data.trim());
    }
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    return texts.filter((text) => /\p{L}{2}/u.test(text));
  });
