/** Reading aloud: the buttons on every page. */
export const listen = 'Listen';
export const loading = 'Loading…';
export const pause = 'Pause';
export const resume = 'Resume';
export const tryAgain = 'Try again';
export const listenToAll = 'Listen to all';
export const featureNotLoaded = 'Couldn’t load this feature. Try again when you’re online.';
