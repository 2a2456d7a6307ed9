/** The page for an address where nothing is published. */
export const pageNotFound = 'Nie znaleziono strony';
export const explanation = 'Adres może być błędny lub niepełny albo artykułu nie ma już w tym wydaniu.';
export const seeAllStories = 'Zobacz wszystkie artykuły';
export const similarStories = 'Podobne artykuły';
