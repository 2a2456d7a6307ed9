/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'No connection',
    explanation: 'You’re offline, and this page isn’t saved here. It opens as soon as you’re online again.',
  },
  unreadable: {
    heading: 'This page didn’t load properly',
    explanation: 'The data that arrived can’t be read. Try again, or open the full page.',
  },
  broken: {
    heading: 'This page couldn’t be shown',
    explanation: 'Something on the page went wrong. Open the full page to read its text.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Tried again. ${heading}.`;
export const tryingAgain = 'Trying again…';
export const openFullPage = 'Open the full page';

export const onThisDevice = 'On this device';
export const saved = 'Saved';
export const history = 'History';
export const readOffline = 'Read offline';
