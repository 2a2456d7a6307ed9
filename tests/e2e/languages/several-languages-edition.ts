import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The path that the edition is served under. */
export const severalBase = '/port/';

/** Writes a site in English, with editions in Arabic and in German. */
export async function writeSeveralLanguages(folder: string): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, `${name}.json`), JSON.stringify(content));
  await mkdir(folder, { recursive: true });
  await write('edition', {
    name: 'Harbour Post',
    inLanguage: 'en',
    url: `https://harbour.example${severalBase}`,
    sections: [
      { slug: 'coast', name: 'Coast' },
      { slug: 'ships', name: 'Ships', description: 'What comes and goes.' },
    ],
    front: { lead: 'port' },
    workTranslation: [
      {
        inLanguage: 'ar',
        name: 'جريدة المرفأ',
        sections: [{ slug: 'coast', name: 'الساحل' }],
        front: { lead: 'port-ar' },
      },
      { inLanguage: 'de', name: 'Hafenblatt' },
    ],
  });
  const translations = ['port', 'port-ar', 'port-de'];
  const write3 = (slug: string, story: object) =>
    write(slug, {
      articleSection: 'coast',
      datePublished: '2026-03-09T10:00:00Z',
      workTranslation: translations.filter((other) => other !== slug),
      ...story,
    });
  await write3('port', { headline: 'The port of Ravola is open', body: ['The port opened on Monday.'] });
  await write3('port-ar', {
    headline: 'المرفأ يفتح أبوابه',
    inLanguage: 'ar',
    aliases: ['marfa'],
    body: ['فتح المرفأ أبوابه صباح الاثنين.'],
  });
  await write3('port-de', {
    headline: 'Der Hafen ist offen',
    inLanguage: 'de',
    body: ['Der Hafen öffnete am Montag.'],
  });
  await write('ship-ar', { headline: 'سفينة تصل', inLanguage: 'ar', articleSection: 'coast' });
  await write('crew-ar', {
    headline: 'طاقم جديد',
    inLanguage: 'ar',
    articleSection: 'ships',
    body: ['وصل الطاقم يوم الاثنين.'],
  });
}
