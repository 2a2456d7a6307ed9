import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered, plural } from '../intl.ts';

export const heading = 'Soma bila intaneti';
const opensOffline = (stories: number) =>
  plural(stories, {
    one: 'Habari ya toleo hili, pamoja na picha, orodha na utafutaji, itafunguka bila intaneti.',
    other: 'Habari zote # za toleo hili, pamoja na picha, orodha na utafutaji, zitafunguka bila intaneti.',
  });
export const offer = (stories: number, bytes: number) =>
  `${opensOffline(stories)} Nafasi itakayotumika kwenye kifaa hiki haizidi ${formatBytes(bytes)}. ` +
  'Ukiwa na intaneti, yaliyobadilika pekee ndiyo yatakayopakiwa tena.';
export const offerWithoutSize =
  'Habari zote za toleo hili, pamoja na picha, orodha na utafutaji, zitafunguka bila intaneti.';
export const keep = 'Weka toleo hili kwenye kifaa';

export const keeping = 'Toleo linawekwa kwenye kifaa…';
export const updating = 'Toleo lililo kwenye kifaa linasasishwa…';
export const amount = (done: number, total: number) => `${formatBytes(done)} kati ya ${formatBytes(total)}`;
export const waiting = 'Tovuti haipatikani kwa sasa. Kazi hii itaendelea yenyewe.';
export const paused = 'Imesitishwa. Yaliyopakiwa yanabaki.';
export const pause = 'Sitisha';
export const resume = 'Endelea';
export const cancel = 'Ghairi';
export const cancelled = 'Imeghairiwa. Hakuna kilichobaki cha toleo hili, isipokuwa habari ulizosoma au kuhifadhi.';
export const tryAgain = 'Jaribu tena';
export const update = 'Sasisha';
export const remove = 'Ondoa kwenye kifaa hiki';
export const removed = 'Limeondolewa. Habari ulizosoma au kuhifadhi zinabaki.';

export const kept = 'Toleo hili liko kwenye kifaa.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, 'Habari #')}, ${formatBytes(bytes)}, hadi ${formatTime(at)}.`;
export const updateWaits =
  'Kuna toleo jipya zaidi. Halipakiwi lenyewe kwa sababu kivinjari chako kinapunguza matumizi ya data.';
export const usage = (used: number, allowed: number) =>
  `Tovuti hii inatumia ${formatBytes(used)} kati ya ${formatBytes(allowed)} zinazoruhusiwa na kivinjari.`;
export const notPersistent = 'Kivinjari kinaweza kufuta haya yote iwapo kifaa kitaishiwa nafasi.';

export const full = 'Kifaa hiki hakina nafasi zaidi kwa tovuti hii. Yaliyopakiwa yanabaki.';
export const noRoom = (needed: number, free: number) =>
  `Nafasi haitoshi: toleo linahitaji ${formatBytes(needed)} zaidi, na tovuti hii inaweza kutumia ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Faili # haikuweza kupakiwa. Mengine yote yamehifadhiwa.',
    other: 'Faili # hazikuweza kupakiwa. Mengine yote yamehifadhiwa.',
  });
export const failed = 'Upakiaji haukukamilika. Yaliyopakiwa yanabaki.';
export const blocked =
  'Kivinjari hiki hakiruhusu tovuti hii kufanya kazi bila intaneti. Ruhusu data ya tovuti, kisha ujaribu tena.';
