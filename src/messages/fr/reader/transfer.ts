/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Sauvegarder ou transférer';
export const introduction =
  'Exportez tout ce que vous avez enregistré, lu et réglé, ou transférez-le vers un autre appareil. ' +
  'Une importation n’écrase jamais rien.';
export const exportFile = 'Exporter vers un fichier';
export const importFile = 'Importer un fichier';
export const fileToImport = 'Fichier à importer';
export const importing = 'Importation…';
export const cancelImport = 'Annuler l’importation';
export const moveList = 'Transférer la liste vers un autre appareil';

export const readingList = 'Liste de lecture';
export const storiesToAdd = (count: number) =>
  plural(count, { one: '# article à ajouter', many: '# d’articles à ajouter', other: '# articles à ajouter' });
export const nothingToAdd = 'Rien à ajouter';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Il sera ajouté à vos articles enregistrés.',
    many: 'Ils seront ajoutés à vos articles enregistrés.',
    other: 'Ils seront ajoutés à vos articles enregistrés.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'L’article de ce lien est déjà enregistré.',
    many: 'Les # d’articles de ce lien sont déjà enregistrés.',
    other: 'Les # articles de ce lien sont déjà enregistrés.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: '# autre article est déjà enregistré.',
    many: '# d’autres articles sont déjà enregistrés.',
    other: '# autres articles sont déjà enregistrés.',
  });
export const addToSaved = 'Ajouter';
export const notNow = 'Plus tard';
export const close = 'Fermer';
export const undo = 'Annuler';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: '# article enregistré.',
    many: '# d’articles enregistrés.',
    other: '# articles enregistrés.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) => {
  const leftOut = plural(count, {
    one: '# article a été écarté',
    many: '# d’articles ont été écartés',
    other: '# articles ont été écartés',
  });
  return `${leftOut}\u00a0: vous pouvez en enregistrer ${formatNumber(limit)} au plus.`;
};
export const goToSaved = 'Aller à vos articles enregistrés';

export const linkIncomplete =
  'Ce lien est incomplet ou a été modifié. Copiez à nouveau le lien entier, ou utilisez le code QR ou un fichier.';
export const linkUnreadable = 'Ce lien ne contient pas de liste lisible ici.';
export const linkNewer =
  'Ce lien a été créé par une version plus récente de ce site. Rechargez la page, puis ouvrez à nouveau le lien.';
export const browserTooOld =
  'Ce navigateur est trop ancien pour ouvrir ce lien. ' +
  'Exportez la liste vers un fichier sur l’autre appareil, puis importez-le ici.';
