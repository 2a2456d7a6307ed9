/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Geen verbinding',
    explanation: 'Je bent offline en deze pagina is hier niet bewaard. De pagina opent zodra je weer online bent.',
  },
  unreadable: {
    heading: 'Deze pagina is niet goed geladen',
    explanation: 'De ontvangen gegevens zijn onleesbaar. Probeer het opnieuw of open de volledige pagina.',
  },
  broken: {
    heading: 'Deze pagina kan niet worden getoond',
    explanation: 'Er ging iets mis op de pagina. Open de volledige pagina om de tekst te lezen.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Opnieuw geprobeerd. ${heading}.`;
export const tryingAgain = 'Opnieuw proberen…';
export const openFullPage = 'Volledige pagina openen';

export const onThisDevice = 'Op dit apparaat';
export const saved = 'Bewaard';
export const history = 'Geschiedenis';
export const readOffline = 'Offline lezen';
