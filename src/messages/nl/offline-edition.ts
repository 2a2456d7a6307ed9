/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Offline lezen';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'Het artikel van deze editie opent ook zonder verbinding, met foto’s, lijsten en zoekfunctie.',
    other: 'Alle # artikelen van deze editie openen ook zonder verbinding, met foto’s, lijsten en zoekfunctie.',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} Dat neemt maximaal ${formatBytes(bytes)} in beslag op dit apparaat. ` +
  'Als je online bent, wordt alleen opnieuw geladen wat is veranderd.';
export const offerWithoutSize =
  'Alle artikelen van deze editie openen ook zonder verbinding, met foto’s, lijsten en zoekfunctie.';
export const keep = 'Deze editie offline beschikbaar maken';

export const keeping = 'Deze editie wordt offline beschikbaar gemaakt…';
export const updating = 'De offline beschikbare editie wordt bijgewerkt…';
export const amount = (done: number, total: number) => `${formatBytes(done)} van ${formatBytes(total)}`;
export const waiting = 'De site is nu niet bereikbaar. Het laden gaat vanzelf verder.';
export const paused = 'Gepauzeerd. Wat al geladen is, blijft staan.';
export const pause = 'Pauzeren';
export const resume = 'Hervatten';
export const cancel = 'Annuleren';
export const cancelled = 'Geannuleerd. Van deze editie blijft alleen staan wat je hebt gelezen of bewaard.';
export const tryAgain = 'Opnieuw proberen';
export const update = 'Bijwerken';
export const remove = 'Van dit apparaat verwijderen';
export const removed = 'Verwijderd. Artikelen die je hebt gelezen of bewaard, blijven staan.';

export const kept = 'Deze editie is offline beschikbaar.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# artikel', other: '# artikelen' })}, ${formatBytes(bytes)}, ` +
  `bijgewerkt: ${formatTime(at)}.`;
export const updateWaits =
  'Er is een nieuwere editie. Die wordt niet vanzelf geladen, omdat databesparing in je browser aanstaat.';
export const usage = (used: number, allowed: number) =>
  `Deze site gebruikt ${formatBytes(used)} van de ${formatBytes(allowed)} die de browser toestaat.`;
export const notPersistent = 'De browser kan alles verwijderen als het apparaat te weinig ruimte heeft.';

export const full = 'Dit apparaat heeft geen ruimte meer voor deze site. Wat al geladen is, blijft staan.';
export const noRoom = (needed: number, free: number) =>
  `Er is te weinig ruimte: de editie heeft nog ${formatBytes(needed)} nodig, ` +
  `en deze site kan ${formatBytes(free)} gebruiken.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# bestand kon niet worden geladen. Al het andere is offline beschikbaar.',
    other: '# bestanden konden niet worden geladen. Al het andere is offline beschikbaar.',
  });
export const failed = 'De editie kon niet volledig worden geladen. Wat al geladen is, blijft staan.';
export const blocked =
  'In deze browser werkt deze site niet offline. Sta sitegegevens voor deze site toe en probeer het opnieuw.';
