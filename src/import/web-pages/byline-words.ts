/** Words that bylines have beside names, in the languages of many newsrooms. */

/** What stands before a name, whatever its capital letters. */
export const bylineWords = new RegExp(
  [
    String.raw`^(?:posted|published) on [^|]{6,30}? by\s+`,
    // Links to all stories of an author.
    String.raw`^(?:zeige |show |view |see |read )?(?:all(?:e|es)?|more|mehr|weitere|other) ?(?:posts?|articles?|` +
      String.raw`stories|beiträge|artikel|works?)? (?:by|from|of|von)\s+|^(?:posts?|articles?|beiträge) (?:by|von)\s+`,
    String.raw`^(?:(?:written|posted|published|reporting|story|text|words|analysis|opinion|review|report|article|` +
      String.raw`interview|edited|compiled|contributed|recipe|commentary|column|submitted|authored|produced)` +
      String.raw`(?: and [a-z]+)?\s+)?(?:by)+(?:\s*:\s*|\s+)`,
    String.raw`^(?:veröffentlicht|publiziert|erstellt|geschrieben|verfasst|eingestellt|artikel|beitrag|text|` +
      String.raw`kommentar|interview|analyse|gastbeitrag|kolumne|eine? \p{L}+|une? \p{L}+|rédigé|publié|` +
      String.raw`écrit|escrito|publicado|redactado|escrit|scritto|pubblicato|skrevet|skriven) ` +
      String.raw`(?:von|par|por|di|de|av|af|per)\s*:?\s+`,
    String.raw`^(?:autor(?:en|in|a|es|e|zy)?|auteurs?|authors?|författare|forfatter|kirjoittaja|автор(?:ы|и)?|` +
      String.raw`redaktion|redaktör|reportage|recherche|texte?|texto|testo|tekst|words|foto|photo|interview|by|von|` +
      String.raw`oleh|` +
      String.raw`(?:text|texte|texto) (?:und|et|y|and) \p{L}+|(?:und|and) interview|reporter|penulis|editor|` +
      String.raw`tác giả|szerző|yazar|συντάκτης|الكاتب|כתב)\s*[:：]\s*`,
    String.raw`^(?:文[|｜]|作者|記者|记者|文|撰文|執筆|编辑|編集|責任編輯|责任编辑|来源|翻訳者?|取材・?文|著者|筆者)\s*[:：●/／・]?\s*`,
  ].join('|'),
  'iu',
);

/** Words for "by" before a name. Some are the beginning of a name if it has two words. */
export const prepositions = new RegExp(
  String.raw`^(?:[Vv]on(?! de[rnm] )|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|[Pp]rzez|[Yy]azan|[Oo]leh|[Аа]втор|[Оо]т|` +
    String.raw`[Bb]ởi|[Aa]utor)\s+(?=\p{L})|^(?:by|By|BY)(?=\p{Lu}\p{Ll})|` +
    String.raw`^(?:di|de|af|av|od|Di|Af|Av|Od|DI)\s+(?=\p{Lu}\S*\s+\S)`,
  'u',
);

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|' +
  'août|déc|gen|mag|giu|lug|set|ott|fev|out';

/** Where a day or a time begins that stands after a name, with what follows. */
export const dateFollows = new RegExp(
  [
    String.raw`\s+(?:\||·|•|-|–)?\s*(?:posted|published|updated|last (?:updated|modified)|publicado|publié|` +
      String.raw`veröffentlicht|aktualisiert|erstellt|pubblicato|stand|hace|opublikowano|gepubliceerd)\b[\s\S]*$`,
    String.raw`(?:,|(?<=\p{L}\s[\p{L}.'’-]+)\s)\s*(?:am|on|um|at|le|el|il|den|op)?\s*(?:(?:mon|tues|` +
      String.raw`wednes|thurs|fri|satur|sun)day|(?:mon|dien|` +
      String.raw`donners|frei|sams|sonn)tag|mittwoch)\b[\s\S]*$`,
    String.raw`[\s,]+(?:am|on|um|at|le|el|il|den|op)\s+\d[\s\S]*$`,
    String.raw`[\s,]+(?:${months})\p{Ll}*\.?\s+\d[\s\S]*$`,
    String.raw`(?<=[\p{Ll}\s,)])\s*,?\s*\d{1,2}[\s.:/-][\s\S]*$|\s*,?\s*\d{4}[年.-][\s\S]*$|\s+\d+$`,
    String.raw`\s+(?:am|on|um|at)$`,
  ].join('|'),
  'iu',
);

const adjectives =
  'senior|chief|staff|business|political|politics|education|sports?|games?|gaming|technology|tech|science|health|' +
  'environment(?:al)?|climate|news|features?|deputy|managing|associate|assistant|executive|contributing|special|' +
  'foreign|washington|national|international|world|city|crime|courts?|culture|arts?|film|music|food|travel|money|' +
  'finance|financial|economics?|economy|data|digital|video|social|media|local|investigative|opinion|guest|' +
  'freelance|defen[cs]e|diplomatic|europe|asia|africa|us|uk|general|assignment|breaking|consumer|real estate|' +
  'transport(?:ation)?|religion|legal|affairs|home|security|royal|showbiz|entertainment|lifestyle|fashion|beauty|' +
  'and|online|web|weekend|night|day|group|editorial|public';
const roles =
  'writer|reporter|editor|correspondent|columnist|contributor|producer|photographer|author|journalist|critic|' +
  'blogger|intern|editor-in-chief|director|analyst|fellow|researcher|expert|specialist';

/** A role after a name without a sign between: "Ada Bole Staff Writer". */
export const rolePhrases = new RegExp(
  String.raw`(?<=\p{L}\s[\p{L}.'’-]+)(?:\s+(?:(?:${adjectives})\s+)*(?:${roles})(?:s)?(?: (?:at|for|of|in)\s.*)?|` +
    String.raw`\s+(?:chefredakteur|redakteur|redaktor|autor|journalist|redaktion|korrespondent|volontär|` +
    String.raw`praktikant|reporter|kolumnist)(?:in|es)?)$`,
  'iu',
);

/** A role without a name. */
export const roleAlone = new RegExp(
  String.raw`^(?:(?:${adjectives}|the|our|\w+ing)\s+)*(?:${roles}|technologist|counsel|attorney|` +
    String.raw`team)s?(?: (?:at|for|of|in)\s.*)?$|` +
    String.raw`^(?:senior|deputy|chief|staff|managing) (?:${adjectives})$|^(?:chefredakteur|redakteur|` +
    String.raw`korrespondent)(?:in)?$`,
  'iu',
);

/** "Senior Court Analyst" after a comma, or with the name of a station before it. */
export const longRole = new RegExp(
  String.raw`^(?:\p{Lu}{2,5}\s+)?(?:senior|chief|deputy|managing|associate|assistant|contributing)\s(?:[\p{L}-]+\s)*` +
    String.raw`(?:${roles}|strategist|advis[eo]r)s?$`,
  'iu',
);

/** A role before a name: "FOCUS expert Ada Bole". */
export const rolesBefore = new RegExp(
  String.raw`^(?:[\p{L}-]*(?:redakteur|experte?|reporter|korrespondent|chef|autor|kolumnist|mitarbeiter)(?:in)?|` +
    String.raw`(?:(?:${adjectives})\s+)*(?:${roles}))\s+(?=[\p{L}.'’-]+\s+\p{L})`,
  'iu',
);

/** Agencies and newspapers after a name without a sign between. */
export const agencies = new RegExp(
  String.raw`(?<=\p{L}\s[\p{L}.'’-]+)\s+(?:(?:the )?associated press|reuters|(?:the )?washington post|` +
    String.raw`(?:the )?new york times|bloomberg(?: news)?|agence france-presse|for (?:the )?[\p{L} ]+|` +
    String.raw`(?:abc|bbc|cbc|cbs|cnn|nbc|fox|sky) ?news|cnn|bbc|afp|dpa|apa|ansa|efe|upi)$|\s+기자$|\s*記者$`,
  'iu',
);

/** Newspapers and stations, which follow a name in a part of their own. */
export const outlet = new RegExp(
  String.raw`^(?:the )?(?:washington post|new york times|los angeles times|wall street journal|guardian|daily mail|` +
    String.raw`(?:abc|bbc|cbc|cbs|cnn|nbc|fox|sky) ?news)$`,
  'iu',
);

/** Cities with names of two words, which follow a name in a part of their own. */
export const longCity = new RegExp(
  String.raw`^(?:new (?:york|delhi|orleans)|(?:los|san|las|santa|saint|st\.?) \p{L}+|hong kong|tel aviv|cape town|` +
    String.raw`kuala lumpur|buenos aires|rio de janeiro|são paulo|mexico city|addis ababa|washington,? d\.?c\.?)$`,
  'iu',
);

/** Words that no name has: what stands beside names in bylines. */
export const noName = new RegExp(
  String.raw`\b(?:updated|published|posted|read|minutes?|comments?|follow|subscribe|share|view(?:s)?|` +
    String.raw`copyright|creative commons|licen[cs]ed?|rights reserved|email|www|http\S*|rss|feed|archive|` +
    String.raw`correspondent|reporter|columnist|contributor|guest|profile|newsletter|` +
    String.raw`artikelübersicht|datenschutz|kontakt|facebook|instagram|linkedin|` +
    String.raw`admin(?:istrator)?|download|full bio)\b|` +
    String.raw`\d{3,}|^\d|\d:\d\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|` +
    String.raw`dec)\w*\.?\s*\d+$|^(?:am|um|by|von|par|por|veröffentlicht|publiziert|admin|wordpressadmin|` +
    String.raw`nachrichten|author|autor(?:in)?|quelle|source|datum|date|publisher|` +
    String.raw`unknown|name|from .*|anonym(?:ous)?|anónimo|` +
    String.raw`super user|user|none|null|no author|google scholar|pub ?med|cc by(?:-\w+)*|sign (?:in|out)|` +
    String.raw`log ?(?:in|out)|undefined|test|default|staff|bio|website|home|ca|red|zvg|` +
    String.raw`aktualisiert|stand|all|posts?|staff writer|opinion writer|games editor|editor|writer|` +
    String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|germany|記者ページ|人気|未知|发布于?|版权声明)\.?$|^(?:january|february|` +
    String.raw`march|april|may|june|july|august|september|october|november|december|januar|februar|` +
    String.raw`märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|` +
    String.raw`septiembre|octubre|noviembre|diciembre)$|` +
    String.raw`^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\w* \d|^(?:view|all|show|watch|` +
    String.raw`listen|photo|foto|` +
    String.raw`bild|image|source|illustration|übersetz|translat|photograph|fotograf|` +
    String.raw`illustrat)(?:\p{L}*)\b|^[\d\s.:/-]+$|[{}<>[\]=@：]|^(?:相关文章|转载)|\.(?:com|org|net|fr)\b`,
  'iu',
);
