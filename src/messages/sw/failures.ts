/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Hakuna muunganisho',
    explanation: 'Huna intaneti, na ukurasa huu haujahifadhiwa hapa. Utafunguka mara tu intaneti itakaporudi.',
  },
  unreadable: {
    heading: 'Ukurasa huu haukupakiwa vizuri',
    explanation: 'Data iliyopokewa haisomeki. Jaribu tena, au fungua ukurasa kamili.',
  },
  broken: {
    heading: 'Ukurasa huu haukuweza kuonyeshwa',
    explanation: 'Hitilafu imetokea kwenye ukurasa. Fungua ukurasa kamili ili usome maandishi yake.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Imejaribiwa tena. ${heading}.`;
export const tryingAgain = 'Inajaribu tena…';
export const openFullPage = 'Fungua ukurasa kamili';

export const onThisDevice = 'Kwenye kifaa hiki';
export const saved = 'Zilizohifadhiwa';
export const history = 'Historia';
export const readOffline = 'Soma bila intaneti';
