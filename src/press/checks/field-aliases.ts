import { isRecord } from './is-record.ts';

/**
 * Other names for the fields of a file, which editors know from other systems and from their own language: German,
 * French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian, Turkish. Written without accents. If
 * several fields have the same alias, the first that the file can have is meant.
 */
const ofFile = {
  headline:
    'title head heading titel ueberschrift uberschrift titre titulo titolo overskrift rubrik tytul заголовок baslik',
  name: 'title nameplate titel nom nombre nome naam namn navn nazwa название ad',
  body:
    'text content paragraphs articlebody story inhalt texte corps contenu texto cuerpo corpo contenuto testo tekst ' +
    'inhoud innehall tresc текст metin',
  description:
    'subtitle summary standfirst subhead subheadline dek deck lede intro abstract excerpt tagline beschreibung ' +
    'untertitel vorspann soustitre chapo resume descripcion subtitulo resumen descricao resumo descrizione ' +
    'sottotitolo sommario beschrijving ondertitel beskrivning ingress beskrivelse manchet opis описание лид aciklama',
  author:
    'byline authors by writer creator autor autoren auteur auteurs autores autore autori forfatter ' +
    'forfattare автор yazar',
  datePublished: 'date published publishedat pubdate datum veroffentlicht fecha data dato дата tarih',
  dateModified: 'updated modified updatedat lastmodified aktualisiert geandert modifie actualizado aggiornato',
  articleSection:
    'section category ressort rubrik kategorie rubrique seccion secao sezione rubriek sektion раздел рубрика bolum',
  sections: 'categories ressorts rubriken rubriques secciones secoes sezioni rubrieken sektioner разделы',
  genre: 'kicker label format type genere gattung',
  isPartOf: 'series serie reihe',
  sponsor: 'advertiser paidby sponsoredby',
  urgency: 'priority prioritat',
  alternativeDescription: 'teaser',
  creativeWorkStatus: 'status state draft',
  embargo: 'publishat publishafter releasedate embargoed holduntil sperrfrist',
  expires: 'expiry expirydate expiresat expirationdate unpublishat',
  workTranslation: 'translations translation translatedas translationof ubersetzung',
  timeZone: 'timezone tz zeitzone',
  topics: 'about tags themes',
  keywords: 'tags schlagworter stichworte motscles palabrasclave palavraschave trefwoorden nyckelord',
  about: 'topics subjects themen themes sujets temas temi onderwerpen amnen emner темы',
  inLanguage: 'language lang locale sprache langue idioma lingua taal sprak язык dil',
  image: 'picture photo images bild foto imagen imagem immagine afbeelding billede zdjecie фото resim',
  correction: 'corrections korrektur correccion correcao correzione correctie',
  isBasedOn: 'source sources quelle quellen fuente fonte bron',
  copyrightHolder: 'copyright',
};

/** The same for the fields of blocks, pictures, authors and other objects in a file. */
const ofObject = {
  cite: 'author source attribution by speaker who person credit citation name byline autor auteur quelle',
  src: 'url href file path uri source',
  alt: 'alttext alternative alternativetext description',
  caption: 'legend title text subtitle bildunterschrift legende',
  credit: 'copyright photographer author source by creator photo attribution fotograf photographe',
  text:
    'content body value paragraph words quote quotation title heading headline html markdown texte texto testo ' +
    'tekst',
  items: 'entries list points elements children content body text texts lines',
  ordered: 'numbered',
  name: 'title text value label fullname author topic person byline nom nombre nome',
  url: 'href link homepage website site uri web',
  jobTitle: 'job role position title beruf',
  position: 'part number order index nummer',
  sameAs: 'url href link identity wikidata wikipedia id',
  slug: 'id path url key',
  datePublished: 'date published time datum fecha data',
  width: 'w breite largeur',
  height: 'h hohe hauteur',
  lead: 'featured main top first',
  stories: 'items list order headlines articles',
  logo: 'image icon picture',
};

type Aliases = readonly (readonly [field: string, names: ReadonlySet<string>])[];

const setsOf = (aliases: Readonly<Record<string, string>>): Aliases =>
  Object.entries(aliases).map(([field, names]) => [field, new Set(names.split(' '))]);

const [fileAliases, objectAliases] = [setsOf(ofFile), setsOf(ofObject)];

/** Letters with a stroke or without a dot, which Unicode doesn't divide. */
const undivided: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', æ: 'ae', ß: 'ss' };

/** A name without capitals, accents, and signs between its words. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}\s_-]/gu, '')
    .toLowerCase()
    .replaceAll(/[ıłøæß]/gu, (letter) => undivided[letter] ?? letter);

/**
 * The field that an alias means; undefined if there is none. Of several, one that is missing is meant.
 * @param fields those that the file or object can have
 * @param depth of the object in the file: 0 for the file
 * @param owner the object itself
 */
export function fieldForAlias(
  name: string,
  fields: Readonly<Record<string, unknown>>,
  depth: number,
  owner: unknown,
): string | undefined {
  const alias = plain(name);
  const meant = (depth === 0 ? fileAliases : objectAliases).flatMap(([field, names]) =>
    names.has(alias) && Object.hasOwn(fields, field) ? [field] : [],
  );
  return meant.find((field) => !isRecord(owner) || !Object.hasOwn(owner, field)) ?? meant[0];
}
