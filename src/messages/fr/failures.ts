/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Pas de connexion',
    explanation:
      'Vous êtes hors ligne et cette page n’est pas enregistrée ici. ' +
      'Elle s’ouvrira dès que vous serez de nouveau en ligne.',
  },
  unreadable: {
    heading: 'Cette page n’a pas été chargée correctement',
    explanation: 'Les données reçues sont illisibles. Réessayez ou ouvrez la page complète.',
  },
  broken: {
    heading: 'Cette page ne peut pas être affichée',
    explanation: 'Une erreur s’est produite sur la page. Ouvrez la page complète pour lire le texte.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Nouvel essai infructueux. ${heading}.`;
export const tryingAgain = 'Nouvel essai…';
export const openFullPage = 'Ouvrir la page complète';

export const onThisDevice = 'Sur cet appareil';
export const saved = 'Articles enregistrés';
export const history = 'Historique';
export const readOffline = 'Lire hors ligne';
