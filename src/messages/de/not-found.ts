/** The page for an address where nothing is published. */
export const pageNotFound = 'Seite nicht gefunden';
export const explanation =
  'Vielleicht ist die Adresse falsch geschrieben oder unvollständig, oder der Artikel ist nicht mehr Teil der Ausgabe.';
export const seeAllStories = 'Alle Artikel ansehen';
export const similarStories = 'Ähnliche Artikel';
