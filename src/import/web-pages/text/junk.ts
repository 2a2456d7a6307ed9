/** Lines that pages put between the paragraphs of a story and that don't belong to it. */

/** Links to other stories. */
const readMore = new RegExp(
  String.raw`^[\s>»→▶•*–—-]*(?:read (?:more|also|next|this)|also read|see more|related(?: (?:article|story|` +
    String.raw`stories|coverage|news|video|reading|content|topics))?|see also|more(?: on this| from|` +
    String.raw` stories| coverage| news)|don['’]t miss|recommended(?: for you)?|you may (?:also )?like|` +
    String.raw`watch(?: now| also)?|listen(?: now)?|click here|explore more|in pictures|what to read next|` +
    String.raw`lire (?:aussi|également|la suite)|à lire(?: aussi)?|voir aussi|mehr (?:zum thema|dazu|aus|` +
    String.raw`lesen)|mehr:|lesen sie (?:auch|mehr|hier)|(?:siehe|sehen sie) auch|verwandte themen|back to news|` +
    String.raw`das könnte sie auch|weiterlesen|` +
    String.raw`auch interessant|lee (?:también|más)|leer más|vea también|te puede interesar|leia (?:também|` +
    String.raw`mais)|veja (?:também|mais)|saiba mais|leggi (?:anche|di più)|lees (?:ook|meer|verder)|` +
    String.raw`läs (?:också|mer|även)|les også|læs også|les mer|lue (?:myös|lisää)|czytaj (?:także|też|` +
    String.raw`więcej|również)|zobacz (?:także|też)|čtěte (?:také|více)|read:|читайте также|смотрите также|` +
    String.raw`daha fazla|baca juga|xem thêm|olvasta már|citește și|διαβάστε (?:επίσης|ακόμη)|関連記事|相关阅读|` +
    String.raw`延伸閱讀|` +
    String.raw`(?:le|te|les) (?:puede|podría) interesar|puedes ver|mira(?: también| además)?:|(?:lea|lee|` +
    String.raw`vea|ve|ver) (?:también|además)|` +
    String.raw`más información|sur le même sujet|pour aller plus loin|ook interessant|også interessant|` +
    String.raw`dowiedz się więcej|` +
    String.raw`przeczytaj (?:także|też|również)|das (?:thema )?könnte (?:sie|dich|` +
    String.raw`euch) (?:auch )?interessieren|schon gelesen|` +
    String.raw`mehr themen|auch auf \S+|zum weiterlesen|weitere (?:themen|artikel|informationen|aktuelle|` +
    String.raw`meldungen|beiträge|nachrichten|` +
    String.raw`pressemitteilungen)|weiterführende (?:informationen|links)|leggi|ti potrebbe interessare|` +
    String.raw`potrebbe interessarti|` +
    String.raw`lire (?:l['’]article)?:?|også les|les også|se også|katso myös|okumaya devam|ilgili haber|` +
    String.raw`подробнее|по теме|` +
    String.raw`اقرأ (?:أيضا|أيضًا|المزيد)|もっと読む|あわせて読みたい|관련 ?기사)(?![\p{Ll}])`,
  'iu',
);

/** Whole lines that are a part of the page. */
const pageLine = new RegExp(
  String.raw`^[\s\-–—•*|\[(]*(?:` +
    [
      String.raw`advert(?:isement|ising|isements)?(?: -? ?(?:continue reading below|scroll to continue|` +
        String.raw`story continues below))?`,
      String.raw`anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam[aey]?|annonse?|annons|mainos|` +
        String.raw`advertentie|sponsored(?: content)?|promoted|ad|iklan|oglas|hirdetés|ilan|реклама|διαφήμιση|` +
        String.raw`광고|広告|廣告|广告|विज्ञापन|إعلان|推薦|推荐`,
      String.raw`(?:this )?(?:story|article) continues (?:after|below)[\s\S]{0,40}|` +
        String.raw`scroll (?:down )?to continue[\s\S]{0,30}|continue reading[\s\S]{0,60}|` +
        // The same in other languages: "the article goes on after the advertisement".
        String.raw`dalsz[ay] część (?:artykułu|tekstu)[\s\S]{0,40}|artikk?el(?:en|n)? fort(?:sätter|setter|sætter)` +
        String.raw`[\s\S]{0,40}|juttu jatkuu[\s\S]{0,40}|lees verder (?:onder|na) de adv[\s\S]{0,20}|` +
        String.raw`nach der (?:werbung|anzeige) (?:weiter|geht)[\s\S]{0,20}|` +
        String.raw`la suite après (?:la|cette) pub[\s\S]{0,20}|` +
        String.raw`la noticia continúa[\s\S]{0,40}|contin(?:ú|u)a (?:a leggere )?(?:após|dopo|después de) ` +
        String.raw`(?:l?a )?pub[\s\S]{0,20}|(?:article )?pages?:? ?\d[\d\s]*`,
      String.raw`(?:ajouter|add|added) (?:à|to) (?:(?:mes|vos|my|your) )?(?:favoris|favou?rites|` +
        String.raw`bookmarks)[\s\S]{0,80}|` +
        String.raw`share(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|with)[\s\S]{0,40})?|` +
        String.raw`share this:?|save|saved|tweet(?: this)?|print(?: this)?|e-?mail(?: this)?|copy link|` +
        String.raw`link copied!?|reprints?|pin it(?: (?:here|now|for later))?|like this:?|` +
        String.raw`table of contents|whatsapp|facebook|twitter|linkedin|reddit|` +
        String.raw`telegram|pocket|flipboard|google news|teilen|merken|drucken|partager|compartir|condividi`,
      String.raw`\d* ?(?:comments?|kommentare?|commentaires?|comentarios)|(?:leave|post|add|` +
        String.raw`write) a (?:comment|reply)|(?:view|show|read) (?:all )?comments?|(?:join|view) the (?:` +
        String.raw`conversation|discussion)(?: thread)?`,
      String.raw`(?:follow|like|join|find) (?:us|me|@\w+|[\p{L} ]{2,30})(?: and [\p{L} ]{2,20})? (?:on|` +
        String.raw`at)[\s\S]{0,80}|sign up (?:for|to|here|now)[\s\S]{0,120}|subscribe(?: now| today| here|` +
        String.raw` to[\s\S]{0,100})?|log ?in[\s\S]{0,40}|register(?: now)?|get (?:the|our|` +
        String.raw`breaking)[\s\S]{0,60}(?:newsletter|alerts?|inbox)[\s\S]{0,60}|download (?:the|` +
        String.raw`our)[\s\S]{0,40} app[\s\S]{0,40}`,
      String.raw`(?:show|view|see|read) (?:more|less|all)|(?:mehr|weniger) anzeigen|(?:ver|mostrar) más|voir plus|` +
        String.raw`bild vergrößern|click to enlarge|enlarge|is this helpful\??|report (?:an )?error|` +
        String.raw`[\d.,]+ (?:views|aufrufe|visitas|vues|bewertungen)|(?:\d+ ?(?:\/|of|von|de) ?\d+ )photos|` +
        String.raw`card \d+ of \d+|escucha esta nota(?: aquí)?|video ad feedback|` +
        String.raw`thanks for reading[\s\S]{0,40}|slideshow ?\(? ?\d+ images ?\)?|our standards:[\s\S]{0,80}|` +
        String.raw`zurück zum? \p{L}+|back to (?:the )?\p{L}+|retour au sommaire|now playing:[\s\S]{0,160}`,
      String.raw`(?:请)?(?:扫码|扫一扫|(?:扫描?|长按)[^，。]{0,6}二维码).{0,24}|` +
        String.raw`(?:most|trending) (?:read|popular|viewed|recent)?[\s\S]{0,20}|popular|trending|topics?:?|` +
        String.raw`tags?:?|keywords:?|categories:?|filed under:?[\s\S]{0,100}|tagged[\s\S]{0,100}`,
      String.raw`\d+[ -]min(?:ute)?s?(?: read)?|(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo ` +
        String.raw`de lectura):?[\s\S]{0,20}|listen to (?:this )?(?:article|` +
        String.raw`story)[\s\S]{0,40}|loading(?:\.{3}|…)?|close|expand|toggle|next|previous|back to top|top|` +
        String.raw`menu|skip[\s\S]{0,30}|image (?:caption|source|copyright)|media caption|play video|` +
        String.raw`view (?:larger|full(?:[- ]size)?)(?: image)?|` +
        String.raw`watch video|view gallery|hide caption|toggle caption|enlarge this image|captions?|` +
        String.raw`(?:image|photo|picture|slide|foto|bild) \d+ (?:of|von|de|/) \d+|` +
        String.raw`back to gallery|explore further|videos?|photos?|image|\d+:\d\d(?: min)?`,
      String.raw`(?:copyright|©|\(c\))[\s\S]{0,160}|all rights reserved\.?[\s\S]{0,80}|` +
        String.raw`(?:™|®)[\s\S]{0,20}©[\s\S]{0,140}`,
    ].join('|') +
    String.raw`)[\s\])|.:!-]*$`,
  'iu',
);

/** Headings of lists of other stories. */
const relatedHeading = new RegExp(
  String.raw`^(?:related|more (?:from|on|stories|news|in|great)|(?:read|keep) (?:more|next|reading)|` +
    String.raw`(?:editors?['’]? )?recommend(?:ed|ations)|you (?:may|` +
    String.raw`might)|most (?:read|popular|viewed)|trending|top stories|latest|popular|don['’]t miss|` +
    String.raw`(?:\d+ |about |reader |selected )?comments?\b|leave a|share this|about the author|` +
    String.raw`tags|editor['’]?s['’]? picks?|what to read|` +
    String.raw`mehr (?:zum|aus|von)|auch interessant|weitere (?:artikel|themen|meldungen)|lire aussi|` +
    String.raw`sur le même|à lire|te puede|lee también|más (?:noticias|información)|leia (?:também|mais)|` +
    String.raw`newsletter|sign up|subscribe|breaking news$|latest news$|top news$|das (?:thema )?könnte|` +
    String.raw`weiterführende|weitere |mehr themen|` +
    String.raw`auch auf |schon gelesen|` +
    String.raw`zum weiterlesen|(?:audios?|vidéos?|videos?) .{0,10}(?:sujet|thema|topic)|faqs? |le puede|` +
    String.raw`više o temi|više iz|povezane|te recomendamos|ezek is|kapcsolódó|berita terkait|artikel terkait|` +
    String.raw`ähnliche artikel|articles (?:similaires|liés)|похожие|по теме|ещё по теме|熱門|热门|` +
    String.raw`wat ook|lees ook|verwandte themen|siehe auch|destacados|más en |lo más |เรื่องที่เกี่ยวข้อง|相关|延伸|` +
    String.raw`les også|læs også|läs också|czytaj|zobacz|potrebbe|leggi|aktuelle ausgabe|` +
    String.raw`(?:wybrane |\d+ )?komentar|(?:leser)?komm?enta(?:re?n?|rer|arit|ri|rze)$|commentaires|comentarios?$|` +
    String.raw`comentários|commenti$|reacties|` +
    String.raw`комментари|коментар|σχόλια|yorumlar|评论|評論|コメント|댓글|تعليقات|hozzászól)`,
  'iu',
);

/** Requests and notices that pages have in several sentences. */
const notice = new RegExp(
  [
    // Newsletters, apps and channels.
    String.raw`^.{0,60}\b(?:sign(?:ing)? up|subscrib(?:e|ing)|download|get|follow|join|` +
      String.raw`register)\b.{0,80}\b(?:newsletters?|apps?|inbox|channels?|alerts?|` +
      String.raw`podcasts?|whatsapp|telegram|youtube)\b.{0,80}$`,
    String.raw`^.{0,80}(?:newsletter (?:anmelden|abonnieren|bestellen)|canal de (?:youtube|whatsapp|telegram)|` +
      String.raw`inscrivez-vous|abonnez-vous|suscríb(?:ete|ase)|assine|iscriviti|abonnieren sie).{0,120}$`,
    // Money for the site.
    String.raw`^.{0,160}\b(?:consider (?:supporting|donating|subscribing|a donation)|support our (?:work|` +
      String.raw`journalism)|make a donation|` +
      String.raw`may earn (?:a|an)\b.{0,30}commission|affiliate (?:links?|commission)|affiliate-links?|` +
      String.raw`provision vom händler|` +
      String.raw`eine provision|bezahlschranke \(paywall\)).{0,300}$`,
    // Contents of others, which wait for consent.
    String.raw`^.{0,160}(?:externe[rn]? inhalte?|external content|contenu externe|contenido externo|privatsphäre|` +
      String.raw`(?:enable|accept|allow|needs) (?:javascript|cookies)|cookies? (?:settings|preferences|policy)|` +
      String.raw`your (?:privacy|cookie) ` +
      String.raw`(?:settings|preferences)|deine einstellungen|javascript (?:aktivieren|activé)).{0,300}$`,
    // The author's accounts, copyright, and how to cite.
    String.raw`^(?:you can )?(?:follow|e-?mail|contact|reach|folgen sie) .{2,80}(?:\bon (?:twitter|` +
      String.raw`facebook|x|instagram)\b|` +
      String.raw`\bat \S+@\S+|\s@\w+).{0,160}$`,
    String.raw`^(?:this document is subject to copyright|citation: ).{0,340}$`,
    String.raw`^(?!excerpt).{0,300}(?:all rights reserved|` +
      String.raw`(?:reproduc|redistribut|rewritten|use of any).{0,200} without (?:\p{L}+ ){0,3}written (?:consent|` +
      String.raw`permission)|` +
      String.raw`alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|` +
      String.raw`tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|無断転載).{0,300}$`,
    // What else the newsroom has on a subject, and how to tell it of a mistake.
    String.raw`^(?:follow|find|read|see) .{0,60}\bcoverage\b.{0,80}(?:https?:|www\.|\bhere\b).{0,160}$`,
    // A wall before the rest of the story.
    String.raw`^.{0,60}(?:to (?:(?:continue|keep) reading|read (?:the (?:rest|full)|this|more))|` +
      String.raw`for at læse (?:denne|hele|resten)|for å lese (?:denne|hele|resten)|för att läsa (?:hela|resten)|` +
      String.raw`weiterzulesen|vollständig zu lesen|pour lire (?:la suite|cet article|l['’](?:article|intégralité))|` +
      String.raw`para (?:seguir leyendo|leer (?:esta|este|el resto)))\b.{0,120}(?:subscri|abonn|suscri|log ?in|` +
      String.raw`logg?a? inn?\b|anmeld|regist|account|konto|cuenta|compte).{0,200}$`,
    String.raw`^.{0,120}\bctrl ?\+ ?enter\b.{0,60}$`,
    String.raw`^if you (?:buy|purchase)\b.{0,160}\b(?:may|might|could) (?:get|earn|receive)\b.{0,160}$`,
    String.raw`^.{0,40}(?:slideshow|video|content) requires javascript.{0,60}$`,
    String.raw`^(?:we apologize, but )?(?:empfohlener redaktioneller inhalt|valora esta noticia|` +
      String.raw`sie sind (?:aktuell )?nicht eingeloggt|diese seite|wir würden hier gerne.{0,200}|` +
      String.raw`news teilen|artikel teilen|beitrag teilen|kommentare geschlossen|comments (?:are )?closed|` +
      String.raw`this video has failed to load.{0,160}|video verfügbar bis [\d.]+|like (?:this )?recipe\?.{0,80}|` +
      String.raw`jetzt (?:teilen|bewerten)|` +
      String.raw`rate this.{0,30}|` +
      String.raw`(?:the )?post .{5,160} (?:appeared|was published) first on .{2,60}|` +
      String.raw`suggested citation.{0,300})[:.!]*$`,
  ].join('|'),
  'iu',
);

export const isPageLine = (text: string): boolean =>
  (text.length <= 220 && pageLine.test(text)) || (text.length <= 400 && notice.test(text));

/** @param linked the share of its characters that are links */
export const isPointer = (text: string, linked: number): boolean =>
  text.length <= 300 &&
  ((readMore.test(text) && (linked > 0.25 || text.length < 40)) || (linked > 0.95 && isShouted(text)));

/** Links in capital letters lead to other pages of the site. */
const isShouted = (text: string): boolean => text.length > 14 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

export const isRelatedHeading = (text: string): boolean => text.length <= 80 && relatedHeading.test(text);
