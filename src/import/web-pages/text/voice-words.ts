/** Words with which pages speak to their readers, in the languages of many newsrooms. */

/** Requests: to subscribe, to follow, to give. */
export const request = new RegExp(
  [
    String.raw`(?<!\p{L})(?:subscri(?:be|ption)|sign(?:ing)? up|follow (?:us|me|him|her|them|our|@|the latest)|` +
      String.raw`download|join (?:us|our)|donat(?:e|ing|ion)|support (?:us|our|independent)|click (?:here|this)|` +
      String.raw`don['’]t miss|stay tuned|(?:your|the) inbox|get in touch|got a (?:tip|story)|` +
      String.raw`(?:reach|write to|e-?mail|contact) (?:him|her|me|us|the (?:author|writer|reporter|` +
      String.raw`editor))|can be reached|` +
      String.raw`read (?:more|next|also)|watch (?:more|now)|more (?:stories|news|from)|log ?in|` +
      String.raw`register|javascript|ad ?block\p{L}*|delivered (?:to|through) your|write to us|tell us|let us know|` +
      String.raw`spread the word|share (?:it|this|your (?:thoughts|views|story|photos))|like us|help us|chip in|` +
      String.raw`please (?:like|share|support|consider|visit|help|leave|contribute)|` +
      String.raw`(?:visit|check out|browse) (?:our|us)|` +
      String.raw`for more (?:on|about|information|details|coverage|news|stories|from|of (?:our|the))|` +
      String.raw`for more [^.]{0,80} (?:visit|see|explore|check|go to|follow)|pin (?:this|it) |` +
      String.raw`your (?:support|gift|contribution)|tax[- ]deductible|free trial|sound off|weigh in|` +
      String.raw`(?:leave|post|add) (?:a|your) comments?|comment below|in the comments|` +
      String.raw`sign (?:the|this|our) petition|add your name|` +
      String.raw`take (?:the|this|our) (?:poll|survey|quiz)|enter your|` +
      String.raw`(?:receive|get) (?:[\p{L}’']+ ){0,3}(?:updates|alerts)|(?:order|shop|book) now|` +
      String.raw`hear from you|ask your question|(?:in|see|fill in) the form|` +
      String.raw`become a (?:member|supporter|subscriber)|` +
      String.raw`(?:views|opinions) [^.]{0,40}expressed)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:abonnier\p{L}*|folg(?:t|en sie|e) (?:uns|mir)|anmelden|melde\p{L}* (?:dich|sie sich)|` +
      String.raw`spende\p{L}*|unterstütz(?:t|en sie|e) (?:uns|unser\p{L}*)|` +
      String.raw`weiterlesen|lesen sie|lesetipps?|registrier\p{L}*|teilen sie|probeabo|abo)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:abonnez|s['’]abonner|abonnement|suivez|inscrive[zr]|inscription|soutenez|` +
      String.raw`téléchargez|partagez|` +
      String.raw`suscr[ií]b\p{L}*|síguenos|sigue\p{L}* (?:a |en |nuestr)|inscríb\p{L}*|descarg[au]\p{L}*|únete|` +
      String.raw`mantente|assine|siga(?:-nos| )|inscreva\p{L}*|baixe|acompanhe|participe|iscriv\p{L}+|seguici|` +
      String.raw`segui (?:il|la|le|i) nostr\p{L}|abbon\p{L}+|scarica|leggi anche)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:volg ons|abonneer|schrijf je in|meld je aan|zapisz się|subskryb\p{L}*|` +
      String.raw`obserwuj|dołącz|` +
      String.raw`zobacz|czytaj|подписыв\p{L}+|подписаться|подпишит\p{L}+|следите|читайте|підписуй\p{L}*|` +
      String.raw`підпишіт\p{L}*|стежте|följ oss|følg oss|` +
      String.raw`prenumerera|abonner på|tilmeld|seuraa meitä|tilaa|takip ed\p{L}+|abone ol\p{L}*|ikuti|baca juga|` +
      String.raw`theo dõi|εγγραφ\p{L}+|ακολουθήστε|διαβάστε|kövess\p{L}*|iratkoz\p{L}+|sledujte|` +
      String.raw`odebírejte)(?!\p{L})`,
    '下載|下载|點我|点击|napisz do|prześlij|przyślij|تابعوا|تابعونا|اشترك|订阅|訂閱|关注我们|追蹤|加入會員|会員登録|フォロー|購読|구독|팔로우',
  ].join('|'),
  'iu',
);

/** Words for those who read. */
export const reader = new RegExp(
  String.raw`(?<!\p{L})(?:[Yy]ours?|(?<=[\p{Ll},] )Sie|[Yy]ou|Ihnen|Ihre[nrms]?|[Ee]uch|[Dd]ich|[Dd]eine?[nrms]?|` +
    String.raw`vous|v[oô]tre|vos|ustedes|usted|twój|twoje)(?!\p{L})|您|你`,
  'u',
);

/** Words for those who make the page. */
export const newsroom = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]e|[Oo]urs?|[Uu]s|[Ww]ir|[Uu]ns(?:ere?[nrms]?)?|nous|notre|nos|nosotros|nuestr[ao]s?|` +
    String.raw`nasz\p{L}*)(?!\p{L})|我们`,
  'u',
);

/** Networks, channels and addresses to which pages lead their readers. */
export const channel = new RegExp(
  String.raw`facebook|twitter|instagram|telegram|whats ?app|youtube|tiktok|linkedin|pinterest|flipboard|` +
    String.raw`google (?:news|noticias|nachrichten|notícias|actualités)|apple (?:news|podcasts)|spotify|` +
    String.raw`newsletter|paypal|patreon|podcast|\bRSS\b|freeview|\S@\S+\.\p{L}|` +
    String.raw`(?<![\p{L}\d])@\p{L}{3,}|(?<!\p{L})apps?(?!\p{L})`,
  'iu',
);

/** Addresses of networks, channels and mail. */
export const channelAddress = new RegExp(
  String.raw`^mailto:|facebook\.|twitter\.|//(?:www\.)?x\.com|instagram\.|//t\.me|telegram\.|whatsapp|` +
    String.raw`youtube\.|youtu\.be|` +
    String.raw`tiktok\.|linkedin\.|news\.google|apple\.news|podcasts\.apple|spotify\.|paypal|patreon\.|` +
    String.raw`flipboard\.|` +
    String.raw`list-manage\d*\.|substack\.`,
  'iu',
);

/** Words of corrections, of where a text appeared first, and of who helped with it: they belong to the story. */
export const ownNote = new RegExp(
  String.raw`correct(?:s|ed|ion)|clarif(?:ied|ication)|editor['’]s note|(?:was|been) (?:updated|` +
    String.raw`amended)|updated to|` +
    String.raw`original(?:ly)?|excerpt|republish|reprint|first (?:published|appeared)|contributed (?:to|reporting)|` +
    String.raw`korrektur|berichtig|korrigier|aktualisier|ursprünglich|zuerst erschienen|mitarbeit|` +
    String.raw`anmerkung der redaktion|` +
    String.raw`rectifi|erratum|corrig|mise? à jour|initialement|correc[cç]|actualiza|publicado original|` +
    String.raw`nota de la redac|` +
    String.raw`^(?:sources?|quellen?|fuente|fonte|źródło|источник|джерело|kilde|källa|bron|kaynak|出典|来源|來源) ?[:：]|` +
    String.raw`rettific|aggiorna|report(?:ed|ing) (?:from|by)|material von|rättelse|rättad|` +
    String.raw`korreksjon|rettelse|sprostowanie|oprava|исправл|уточнен|обновлен`,
  'iu',
);

/** What a page calls the text above. */
export const aboutText =
  /(?<!\p{L})(?:this (?:story|article|post)|diesen? (?:artikel|beitrag)|(?:cet|este|questo) art[ií]c)/iu;

/** What something costs. */
export const price = /[£$€]\s?\d|\d\s?(?:€|zł|kr\.|₽|руб)/u;
