export const pageNotFound = 'Ukurasa haupatikani';
export const explanation = 'Huenda anwani imekosewa au imekatika, au habari haipo tena katika toleo hili.';
export const seeAllStories = 'Tazama habari zote';
export const similarStories = 'Habari zinazofanana';
