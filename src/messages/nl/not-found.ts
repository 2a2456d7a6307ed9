/** The page for an address where nothing is published. */
export const pageNotFound = 'Pagina niet gevonden';
export const explanation =
  'Misschien bevat het adres een tikfout of is het afgebroken, of staat het artikel niet meer in de editie.';
export const seeAllStories = 'Bekijk alle artikelen';
export const similarStories = 'Vergelijkbare artikelen';
