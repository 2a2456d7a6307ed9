/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Läs offline';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'Artikeln i den här utgåvan går att öppna utan anslutning, med bilder, listor och sökning.',
    other: 'Alla # artiklar i den här utgåvan går att öppna utan anslutning, med bilder, listor och sökning.',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} Det tar upp till ${formatBytes(bytes)} på den här enheten. ` +
  'När du är online hämtas bara det som har ändrats.';
export const offerWithoutSize =
  'Alla artiklar i den här utgåvan går att öppna utan anslutning, med bilder, listor och sökning.';
export const keep = 'Gör utgåvan tillgänglig offline';

export const keeping = 'Utgåvan görs tillgänglig offline\u00a0…';
export const updating = 'Utgåvan som är tillgänglig offline uppdateras\u00a0…';
export const amount = (done: number, total: number) => `${formatBytes(done)} av ${formatBytes(total)}`;
export const waiting = 'Webbplatsen går inte att nå just nu. Hämtningen fortsätter av sig själv.';
export const paused = 'Pausad. Det som redan har hämtats finns kvar.';
export const pause = 'Pausa';
export const resume = 'Fortsätt';
export const cancel = 'Avbryt';
export const cancelled = 'Avbrutet. Bara det som du har läst eller sparat i utgåvan finns kvar.';
export const tryAgain = 'Försök igen';
export const update = 'Uppdatera';
export const remove = 'Ta bort från den här enheten';
export const removed = 'Borttaget. Artiklar som du har läst eller sparat finns kvar.';

export const kept = 'Utgåvan är tillgänglig offline.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# artikel', other: '# artiklar' })}, ${formatBytes(bytes)}, ` +
  `uppdaterad ${formatTime(at)}.`;
export const updateWaits =
  'Det finns en nyare utgåva. Den hämtas inte automatiskt, eftersom databesparing är på i webbläsaren.';
export const usage = (used: number, allowed: number) =>
  `Webbplatsen använder ${formatBytes(used)} av de ${formatBytes(allowed)} som webbläsaren tillåter.`;
export const notPersistent = 'Om utrymmet på enheten tar slut kan webbläsaren radera alltihop.';

export const full = 'Enheten har inte plats för mer från den här webbplatsen. Det som redan har hämtats finns kvar.';
export const noRoom = (needed: number, free: number) =>
  `Utrymmet räcker inte: utgåvan behöver ${formatBytes(needed)} till, ` +
  `och webbplatsen kan använda ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# fil kunde inte hämtas. Allt annat är tillgängligt offline.',
    other: '# filer kunde inte hämtas. Allt annat är tillgängligt offline.',
  });
export const failed = 'Allt kunde inte hämtas. Det som redan har hämtats finns kvar.';
export const blocked =
  'I den här webbläsaren fungerar webbplatsen inte offline. Tillåt webbplatsdata för den och försök igen.';
