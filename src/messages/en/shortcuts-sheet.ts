/** The list of keyboard shortcuts. */
export const close = 'Close';
export const shortcutsEnabled = 'Use these shortcuts';
export const notWhileTyping = 'Shortcuts don’t work while you’re typing.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' then ', second];

export const headlines = 'Headlines';
export const nextHeadline = 'Next headline';
export const previousHeadline = 'Previous headline';
export const openHeadline = 'Open the headline';

export const selectedStory = 'Selected headline or open story';
export const saveOrUnsave = 'Save or unsave';
export const markReadOrUnread = 'Mark read or unread';
export const copyLink = 'Copy link';

export const reading = 'Reading';
export const nextStory = 'Next story';
export const previousPage = 'Previous page';
export const listen = 'Listen';
export const smallerText = 'Smaller text';
export const largerText = 'Larger text';

export const everywhere = 'Everywhere';
export const frontPage = 'Front page';
export const saved = 'Saved';
export const search = 'Search';
export const showShortcuts = 'Show this list';
export const closeMessageOrDialog = 'Close a message or dialog';
