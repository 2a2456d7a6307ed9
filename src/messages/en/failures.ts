/** Pages that can't be shown, and what can be read without a connection. */

/** For each cause: heading, explanation, and what is shown after another try failed. */
export const failures = {
  offline: {
    heading: 'No connection',
    explanation: 'You’re offline, and this page isn’t saved here. It opens as soon as you’re online again.',
    triedAgain: 'Tried again: no connection.',
  },
  unreadable: {
    heading: 'This page didn’t load properly',
    explanation: 'The data that arrived can’t be read. Try again, or open the full page.',
    triedAgain: 'Tried again: the page still doesn’t load properly.',
  },
  broken: {
    heading: 'This page couldn’t be shown',
    explanation: 'Something on the page went wrong. Open the full page to read its text.',
    triedAgain: 'Tried again: the page still can’t be shown.',
  },
};

export const tryingAgain = 'Trying again…';
export const openFullPage = 'Open the full page';

export const onThisDevice = 'On this device';
export const saved = 'Saved';
export const history = 'History';
