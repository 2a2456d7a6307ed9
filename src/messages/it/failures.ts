/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Nessuna connessione',
    explanation: 'Sei offline e questa pagina non è salvata qui. Si aprirà appena tornerai online.',
  },
  unreadable: {
    heading: 'La pagina non è stata caricata correttamente',
    explanation: 'I dati ricevuti non sono leggibili. Riprova o apri la pagina completa.',
  },
  broken: {
    heading: 'Non è possibile mostrare la pagina',
    explanation: 'Si è verificato un errore nella pagina. Apri la pagina completa per leggere il testo.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Nuovo tentativo non riuscito. ${heading}.`;
export const tryingAgain = 'Nuovo tentativo…';
export const openFullPage = 'Apri la pagina completa';

export const onThisDevice = 'Su questo dispositivo';
export const saved = 'Articoli salvati';
export const history = 'Cronologia';
export const readOffline = 'Leggi offline';
