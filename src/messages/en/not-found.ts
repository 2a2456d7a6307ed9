/** The page for an address where nothing is published. */
export const pageNotFound = 'Page not found';
export const explanation = 'The address may be mistyped or cut off, or the story may no longer be in the edition.';
export const seeAllStories = 'See all stories';
export const similarStories = 'Similar stories';
