/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'New stories';
export const newPage = 'New version of this page';
export const newStory = 'New version of this story';
export const corrected = 'This story was corrected';
export const update = 'Update';
export const correctionAbove = 'The correction is above the text.';
export const showCorrection = 'Show correction';
