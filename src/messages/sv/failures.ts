/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Ingen anslutning',
    explanation: 'Du är offline och den här sidan finns inte sparad här. Den öppnas så fort du är online igen.',
  },
  unreadable: {
    heading: 'Sidan laddades inte som den skulle',
    explanation: 'Informationen som togs emot går inte att läsa. Försök igen eller öppna hela sidan.',
  },
  broken: {
    heading: 'Sidan kunde inte visas',
    explanation: 'Något på sidan gick fel. Öppna hela sidan om du vill läsa texten.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Försökte igen. ${heading}.`;
export const tryingAgain = 'Försöker igen\u00a0…';
export const openFullPage = 'Öppna hela sidan';

export const onThisDevice = 'På den här enheten';
export const saved = 'Sparat';
export const history = 'Historik';
export const readOffline = 'Läs offline';
