export const notLoaded = {
  feature: 'Kipengele hiki hakikuweza kupakiwa.',
  shortcuts: 'Mikato ya kibodi haikuweza kupakiwa.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Pakia ukurasa upya, kisha ujaribu tena.' : 'Jaribu tena intaneti ikirudi.';
