/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Écoute';
export const previousStory = 'Article précédent';
export const nextStory = 'Article suivant';
export const back = 'Reculer';
export const backOneSentence = 'Reculer d’une phrase';
export const forward = 'Avancer';
export const forwardOneSentence = 'Avancer d’une phrase';
export const switchVoice = 'Utiliser une autre voix';
export const voice = 'Voix';
export const stop = 'Arrêter';
export const stopListening = 'Arrêter l’écoute';

export const loading = 'Chargement…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Il reste moins d’une minute' : numbered(minutes, 'Il reste #\u00a0min');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Phrase ${formatNumber(sentence)} sur ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Ensuite, parmi les articles enregistrés\u00a0: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  'Impossible de charger le texte de cet article. ' +
  (isOnline ? 'Réessayez.' : 'Réessayez quand vous serez en ligne.');
export const speechNotAllowed = 'Le navigateur n’autorise pas la lecture à voix haute sur cette page.';
export const voiceNeedsConnection = 'Cette voix nécessite une connexion.';
export const voiceGone = 'Cette voix n’est plus disponible sur cet appareil.';
export const voiceFailed = 'La voix s’est interrompue de façon inattendue.';
export const skipped = <T>(headline: T) => ['Article ignoré, car son texte n’a pas pu être chargé\u00a0: ', headline];

export const speed = 'Vitesse';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatique';
export const storyLanguage = 'Dans la langue de l’article';
export const otherLanguages = 'Dans d’autres langues';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), en ligne seulement`;
export const noVoiceForLanguage = 'Cet appareil n’a pas de voix pour la langue de l’article.';
