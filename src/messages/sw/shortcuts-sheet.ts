export const close = 'Funga';
export const shortcutsEnabled = 'Tumia mikato hii';
export const notWhileTyping = 'Mikato haifanyi kazi unapoandika.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' kisha ', second];

export const headlines = 'Vichwa vya habari';
export const nextHeadline = 'Kichwa cha habari kinachofuata';
export const previousHeadline = 'Kichwa cha habari kilichotangulia';
export const openHeadline = 'Fungua kichwa cha habari';

export const selectedStory = 'Kichwa kilichochaguliwa au habari iliyofunguliwa';
export const saveOrUnsave = 'Hifadhi au ondoa';
export const markReadOrUnread = 'Weka kuwa imesomwa au haijasomwa';
export const copyLink = 'Nakili kiungo';

export const reading = 'Kusoma';
export const nextStory = 'Habari inayofuata';
export const previousPage = 'Ukurasa uliotangulia';
export const listen = 'Sikiliza';
export const smallerText = 'Punguza maandishi';
export const largerText = 'Kuza maandishi';

export const everywhere = 'Kila mahali';
export const frontPage = 'Ukurasa wa mbele';
export const saved = 'Zilizohifadhiwa';
export const search = 'Tafuta';
export const showShortcuts = 'Onyesha orodha hii';
export const closeMessageOrDialog = 'Funga ujumbe au kidirisha';
