/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Lire hors ligne';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'L’article de cette édition s’ouvre sans connexion, avec les images, les listes et la recherche.',
    many: 'Les # d’articles de cette édition s’ouvrent sans connexion, avec les images, les listes et la recherche.',
    other: 'Les # articles de cette édition s’ouvrent sans connexion, avec les images, les listes et la recherche.',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} L’ensemble occupe jusqu’à ${formatBytes(bytes)} sur cet appareil. ` +
  'Quand vous êtes en ligne, seul ce qui a changé est rechargé.';
export const offerWithoutSize =
  'Tous les articles de cette édition s’ouvrent sans connexion, avec les images, les listes et la recherche.';
export const keep = 'Rendre cette édition disponible hors ligne';

export const keeping = 'Téléchargement de l’édition pour la lecture hors ligne…';
export const updating = 'Mise à jour de l’édition disponible hors ligne…';
export const amount = (done: number, total: number) => `${formatBytes(done)} sur ${formatBytes(total)}`;
export const waiting = 'Le site est injoignable pour le moment. Le téléchargement reprendra de lui-même.';
export const paused = 'En pause. Ce qui est déjà téléchargé est conservé.';
export const pause = 'Suspendre';
export const resume = 'Reprendre';
export const cancel = 'Annuler';
export const cancelled = 'Annulé. De cette édition, seul ce que vous avez lu ou enregistré est conservé.';
export const tryAgain = 'Réessayer';
export const update = 'Actualiser';
export const remove = 'Supprimer de cet appareil';
export const removed = 'Supprimé. Les articles que vous avez lus ou enregistrés sont conservés.';

export const kept = 'Cette édition est disponible hors ligne.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# article', many: '# d’articles', other: '# articles' })}, ${formatBytes(bytes)}, ` +
  `mise à jour\u00a0: ${formatTime(at)}.`;
export const updateWaits =
  'Une édition plus récente est parue. ' +
  'Elle n’est pas chargée automatiquement, car l’économie de données est activée dans votre navigateur.';
export const usage = (used: number, allowed: number) =>
  `Ce site utilise ${formatBytes(used)} sur les ${formatBytes(allowed)} autorisés par le navigateur.`;
export const notPersistent = 'Le navigateur peut tout supprimer si l’appareil manque d’espace.';

export const full = 'Cet appareil n’a plus de place pour ce site. Ce qui est déjà téléchargé est conservé.';
export const noRoom = (needed: number, free: number) =>
  `L’espace est insuffisant\u00a0: il faut encore ${formatBytes(needed)} pour l’édition, ` +
  `et ce site peut utiliser ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# fichier n’a pas pu être téléchargé. Tout le reste est disponible hors ligne.',
    many: '# de fichiers n’ont pas pu être téléchargés. Tout le reste est disponible hors ligne.',
    other: '# fichiers n’ont pas pu être téléchargés. Tout le reste est disponible hors ligne.',
  });
export const failed = 'Le téléchargement est incomplet. Ce qui est déjà téléchargé est conservé.';
export const blocked =
  'Ce navigateur empêche ce site de fonctionner hors ligne. Autorisez les données de sites, puis réessayez.';
