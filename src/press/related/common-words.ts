/**
 * Stop words by language: function words, and verbs that are common in headlines. In a large edition their frequency
 * shows that they say nothing about the subject. Among twenty headlines, "amid" is as rare as a name.
 */
const lists: Readonly<Record<string, string>> = {
  en: `a about after against ahead all also amid among an and another any are around as asks at back be because been
    before being between both but by call called calls can could day days did do does down due during each end ends
    even ever face faces faced first for former from get gets give given go goes going had has have he her here him
    his how i if in into is it its just last least less like made make makes making man many may me might more most
    much must my near need new next no nor not now of off on one only open opens or other our out over own part
    people plan planned plans put rise rises rising said same say says see seek seeks set she should show shows
    since so some still such take takes than that the their them then there these they this those three time to
    today told too two under until up us use used very want wants was way we week well were what when where which
    while who whom whose why will with without would year years yet you your`,
  de: `aber als am an auch auf aus bei bis das dass dem den der des die doch durch ein eine einem einen einer eines er
    es für gegen gibt hat hatte haben ich ihr ihre im in ins ist ja jahr jahre kann kein keine mehr mit nach neue
    neuen neuer nicht noch nun nur ob oder schon sein seine sich sie sind so soll sollen über um und uns unter vom
    von vor war was wegen weil weiter wenn werden wie will wir wird wurde zu zum zur zwei zwischen`,
  fr: `a après au aux avant avec ce ces cette comme contre d dans de des deux du elle en entre est et être fait il ils
    je jour l la le les leur leurs lors lui mais même moins n ne nos nous nouveau nouvelle on ont ou où par pas peut
    plus pour qu quand que qui s sa sans se selon ses si son sont sous sur tous tout très un une vers vont`,
  es: `a al ante año años como con contra cuando de del desde donde dos durante e el ella en entre era es esta este
    está están fue ha han hasta hay la las le lo los más me muy ni no nos nueva nuevo o para pero por porque que se
    ser si sin sobre son su sus también tras un una uno y ya`,
  pt: `a ao aos após as até com como contra da das de depois do dois dos e é ela ele em entre era está foi há já mais
    mas me muito na nas não no nos nova novo o os ou para pela pelo por quando que são se sem ser seu seus sobre sua
    suas também tem um uma`,
  it: `a ad ai al alla alle anche anni anno che chi come con contro da dal dalla dei del della delle di dopo due e è ed
    era gli ha hanno i il in la le lo loro ma nei nel nella non nuova nuovo o per più quando questa questo se sei
    senza si sono su sua sul sulla suo tra tutti un una uno`,
  nl: `aan al als bij dan dat de deze die dit door drie een en er geen had heb hebben heeft het hij hun ik in is jaar
    kan maar meer met moet na naar niet nieuwe nog nu of om onder ook op over te tegen tot twee uit van veel voor
    was wat we wel werd wil wordt ze zich zij zijn zo zonder zou`,
};

const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/u))]));
const none: ReadonlySet<string> = new Set();

export const hasCommonWords = (language: string): boolean => sets.has(language);

/**
 * The stop words of a language; empty for a language without a list.
 * @param language a primary language, such as "en"
 */
export const commonWords = (language: string): ReadonlySet<string> => sets.get(language) ?? none;

const calendars = new Map<string, ReadonlySet<string>>();

/**
 * The names of weekdays and months in small letters. Some languages capitalise them.
 * @param language a primary language, such as "en"
 */
export function calendarWords(language: string): ReadonlySet<string> {
  let known = calendars.get(language);
  if (known === undefined) {
    const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
    const written = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return dates.map((date) => format.format(date).toLowerCase());
    };
    known = new Set([
      ...written(days, { weekday: 'long' }),
      ...written(months, { month: 'long' }),
      ...written(months, { month: 'short' }),
    ]);
    calendars.set(language, known);
  }
  return known;
}
