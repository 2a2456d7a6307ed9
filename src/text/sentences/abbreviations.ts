/**
 * Abbreviations that newspapers use, beside those of Unicode CLDR. Entries are separated by | and lack their last
 * point. One in lower case is found with a capital too. After an entry:
 * - `#`: an abbreviation only before a number, as in "No. 5". Elsewhere it is a word.
 * - `~`: can end a sentence, and does so before a word that begins sentences: "at 5 p.m. The …".
 * - `%`: a unit. It can end a sentence. After a number it does so before any capital letter: "500 kr. Hansen …".
 */
export const ownAbbreviations: Readonly<Partial<Record<string, string>>> = {
  // For every language: names from English are everywhere.
  und: 'Mr|Mrs|Ms|dr|prof|St|Jr~|Sr~|Inc~|Ltd~|Ph.D~|a.m~|p.m~|etc~|No#',
  af: 'mnr|mev|adv|asb|bv|ens~|nl|nr#|bl#',
  ar: 'أ.د|إلخ~|ص#|هـ~|ق.م~',
  be: 'г~|гг~|тыс~|млн~|млрд~|руб%|вул|праф|акад|напр|т.зв|інш~|стар#',
  bg: 'г~|гг~|гр|ул|бул|пл|проф|доц|акад|инж|д-р|г-н|г-жа|напр|т.нар|т.н|т.е|др~|хил~|млн~|млрд~|лв%|ал#|чл#|стр#|св',
  bn: 'ডা|মো|মোঃ|প্রফে|অধ্যা|ইঞ্জি|মোছা|লি~|কিমি%',
  ca: 'Sr|Sra|Srs|Dra|Sta|Mn|Il·lm|Hble|aprox|av|núm#|pàg#|p.ex|dl|dt|dc|dj|dv|gen|febr|abr|jul|ag|set|oct|nov|des',
  cs:
    'např|tzv|tj|resp|popř|příp|mj|prof|doc|mgr|ing|MUDr|JUDr|PhDr|RNDr|MVDr|bc|sv|ul|nám|tř|gen|plk|pplk|mjr|' +
    'kpt|' +
    'por|atd~|apod~|aj~|tis~|mil~|mld~|hod%|min%|č#|čl#|odst#|str#|tel',
  da:
    'f.eks|bl.a|dvs|ca|jf|pga|iflg|ift|kl|hr|fr|prof|adv|skt|mio|mia|osv~|m.m~|m.fl~|kr%|nr#|stk#|pkt#|kap#|' +
    'jan|feb|' +
    'apr|aug|sept|okt|nov|dec',
  de:
    'bzw|bspw|ca|vgl|Mill|Tsd|Hl|Hll|Frhr|Gfn|Ass|Mag|Univ|Dr. med|Dr. jur|h. c|Dipl|Dres|St|jun|sen|Jan|Febr|' +
    'Jun|' +
    'Jul|Sept|Mär|usw~|etc~|u. a|z. T|d. h|i. d. R|Jh~|Jhd~|Uhr#|Pkt|Tel|Bd#|Nr|Art#|Abs#|Kap#|Az|gez|ugs|lfd|' +
    'franz|' +
    'engl|dt|amerik|russ|ital|span|lat|griech|hl|sel|Dir|Min|Kgl|Präs|Gen|Oberstlt|Hptm|Lt',
  el:
    'κκ|κα|δρ|καθ|δηλ|π.χ|βλ|αριθ#|αρ#|σελ#|άρθ#|παρ#|κ.λπ~|κ.ά~|κτλ~|κ.ο.κ~|δισ~|εκατ~|χιλ~|τ.μ~|μ.μ~|π.μ~|' +
    'οδ|λεωφ|' +
    'Ιαν|Φεβ|Φεβρ|Μαρ|Απρ|Ιουν|Ιουλ|Αυγ|Σεπ|Σεπτ|Οκτ|Νοε|Νοεμ|Δεκ',
  en:
    'Gen|Gens|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Col|Lt|Maj|Brig|Cmdr|Cdr|Cpl|Sgt|Adm|Capt|Supt|Det|Insp|Cllr|' +
    'Messrs|' +
    'St~|Mme|Mlle|Fr|Msgr|Hon|Ven|Rt|Rev|Atty|Asst|Assoc|Ave~|Blvd~|Bros~|Co~|Corp~|Cos~|Assn~|Univ|Ft|Mt|Pt|Apr|Jul|' +
    'Oct|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Sat#|Sun#|Ala~|Ariz~|Ark~|Calif~|Colo~|Del~|Fla~|Ga~|Ill~|Ind~|Kan~|Ky~|' +
    'Mass~|Mich~|Minn~|Miss#|Mo~|Mont~|Neb~|Nev~|Okla~|Ore~|Pa~|Tenn~|Tex~|Va~|Vt~|Wash~|Wis~|Wyo~|Ont~|Que~|' +
    'Nos#|Art#|Sec#|Fig#|Figs#|Vol#|Vols#|Ch#|p#|para#|Op#|et al~|cf|viz|approx|incl|Profs|Drs|oz%|lb%|ft#|sq|' +
    'mph%|Mar#',
  es:
    'EE|UU~|EE.UU~|Sr|Sra|Srta|Sres|Dr|Dra|Lic|Ing|Arq|Gral|Cnel|Tte|Cap|Sto|Sta|Ud|Uds|Vd|Vds|núm#|núms#|nro#|' +
    'pág#|págs#|art#|arts#|tel|aprox|Cía~|S.A~|dna|gob|pto|Pte|Prof|Profa|Excmo|etc~|p. ej|a. m~|p. m~|FF. AA~|' +
    'RR. HH~|CC. OO~|JJ. OO~|FF|RR|CC|JJ|AA~|OO~',
  et: 'nt|sh|st|jne~|jms~|dr|prof|lk#|nr#|tn|pst|mnt|jaan|veebr|apr|aug|sept|okt|nov|dets',
  eu: 'adb|jn|and|etab~|orr#|zk#|dk',
  fa: 'ق.م~|ه.ش~|ه.ق~|ص#',
  fi: 'esim|ns|ks|vrt|mm~|ym~|jne~|yms~|klo|prof|toht|tri|hra|rva|milj~|mrd~|nro#|puh|synt|os|huom|ent|nyk',
  fil: 'G|Gng|Bb|Gov|Sen|Rep|Cong|Gen|Col|Atty|Engr|Brgy|Sto|Sta',
  fr:
    'Mme|Mmes|Mlle|Mlles|Mgr|Me|Dr|Pr|St|Ste|art#|al#|chap#|p#|pp#|vol#|cf|env|tél|av|bd|boul|apr|resp|hab~|etc~|' +
    'janv|févr|sept|gén|col|lt|cap|cdt|ltn|min|éd|n°#|c.-à-d|N.-B',
  gu: 'ડૉ|ડો|શ્રી|રૂ|પ્રો|સ્વ|કુ|લિ~',
  he: 'פרופ|גב|עמ#|מס#',
  hi: 'डॉ|डा|प्रो|पं|स्व|कु|श्री|सु|मो|रु|रू|इंजी|ले|मे|ब्रि|लि~|कि|मी~|ई. पू',
  hr:
    'npr|tj|tzv|tzn|odn|prof|doc|mr|mag|ing|dipl|sv|ul|trg|god~|st~|tis~|mil~|mlrd~|itd~|itsl~|i sl~|br#|str#|' +
    'čl#|' +
    'gđa|gosp|gen|puk|sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro',
  hu: 'pl|ill|ún|kb|vö|dr|özv|ifj|id|prof|stb~|vmint|u#|sz#|old#|tel|krt|febr|márc|ápr|jún|júl|aug|szept|okt|nov|dec',
  id:
    'Rp|dr|drs|ir|jl|gg|kol|jend|letjen|mayjen|brigjen|kapt|sdr|Tn|Ny|Yth|Bpk|a.n|u.b|dll~|dsb~|dst~|tgl#|hlm#|' +
    'Kab|Kec',
  is: 't.d|þ.e|m.a|o.s.frv~|o.fl~|kr%|prof|sr|hr|nr#|bls#|kl|jan|feb|ágú|sept|okt|nóv|des',
  it:
    'sig|sig.ra|sigg|sig.na|dott|dott.ssa|prof|prof.ssa|ing|avv|arch|geom|rag|on|sen|gen|col|cap|ten|mons|S|Ss|' +
    'art#|artt#|n#|nn#|p#|pp#|pag#|pagg#|vol#|cfr|es|ecc~|tel|ca|gen|feb|mar#|apr|giu|lug|ago|sett|ott|nov|' +
    'dic|p. es',
  kn: 'ಡಾ|ಶ್ರೀ|ರೂ|ಪ್ರೊ|ಲಿ~',
  lt: 'pvz|t.y|t.t~|pan~|dr|prof|doc|tūkst~|mln~|mlrd~|nr#|psl#|str#|sav|aps|vad|red',
  lv: 'piem|t.i|utt~|u.c~|u.tml~|dr|prof|doc|tūkst~|milj~|mljrd~|nr#|lpp#|plkst',
  mk: 'г~|гг~|бр#|стр#|чл#|ул|бул|проф|доц|инж|д-р|г-дин|г-ѓа|т.н|т.е|итн~|сл~|мил~|милј~|св',
  ml: 'ഡോ|ശ്രീ|രൂ|പ്രൊഫ|ലി~',
  mr: 'डॉ|प्रा|श्री|सौ|कै|रु|रू|पं|स्व|कु|अॅड|ॲड|इ. स|लि~',
  nb:
    'f.eks|bl.a|dvs|ca|jf|pga|iht|mht|ift|kl|prof|mill~|mrd~|osv~|m.m~|o.l~|kr%|nr#|s#|kap#|pkt#|tlf|adv|red|' +
    'jan|feb|' +
    'apr|aug|sept|okt|nov|des',
  ne: 'डा|प्रा|श्री|रु|पं|स्व|ई. सं|वि. सं',
  nl:
    'bv|bijv|dhr|mevr|mw|mr|drs|ir|ing|ds|Z|o.a|m.n|d.w.z|i.v.m|t.a.v|t.o.v|m.b.t|n.a.v|resp|ca|evt|incl|excl|' +
    'vgl|gem|' +
    'enz~|e.d~|jl~|mln~|mld~|blz#|pag#|nr#|art#|hfst#|tel|jan|feb|mrt|apr|aug|sept|okt|nov|dec|lt|kol|gen|kpt',
  or: 'ଡା|ଡଃ|ଶ୍ରୀ|ପ୍ରଫେ',
  pa: 'ਡਾ|ਪ੍ਰੋ|ਸ੍ਰ|ਸ੍ਰੀ|ਰੁ',
  pl:
    'prof|dr|hab|mgr|inż|lek|ks|bp|abp|kard|św|ul|al|pl|os|pow|woj|gm|np|tzn|tzw|tj|m.in|m. in|ok|ob|ur|zm|im|' +
    'red|' +
    'wyd|gen|płk|ppłk|mjr|kpt|ppor|dyw|zob|zł%|gr%|tys~|mln~|mld~|godz#|min%|itd~|itp~|r~|nr#|str#|art#|ust#|' +
    'pkt#|poz#|' +
    'cz#|rozdz#|tel|sygn|Dz',
  pt:
    'Sr|Sra|Srs|Srta|Dr|Dra|Prof|Profa|Eng|Arq|Gen|Cel|Cap|Ten|Sgt|Pe|Fr|Exa|Sta|Sto|núm#|nº#|art#|arts#|pág#|' +
    'págs#|' +
    'dep|min~|sen|gov|pres|ver|del|des|Exmo|Exma|Ltda~|S.A~|' +
    'inc#|tel|etc~|Cia~|mil#|aprox|Av|Lda~|V. Exa|jan|fev|abr|jun|jul|ago|set#|out#|nov|dez#',
  ro:
    'dl|dna|d-na|d-l|d-lui|dra|dr|prof|ing|conf|str|bd|șos|nr#|pag#|art#|alin#|lit#|cca|ex|op|cit|etc~|ș.a~|' +
    'ș.a.m.d~|' +
    'mil~|mld~|gen|col|lt|ian|feb|mart|apr|iun|iul|aug|sept|oct|nov|dec|Sf',
  ru:
    'г~|гг~|в~|вв~|др~|пр~|т.е|т. е|т.к|т. к|т.д~|т. д~|т.п~|т. п~|т.н|т. н|и.о|и. о|им|ул|пер|наб|пл|просп|' +
    'пр-т|пос|дер|' +
    'обл|респ|стр#|рис#|табл#|гл#|пп#|ст#|млн~|млрд~|трлн~|долл%|коп%|чел%|мин%|сек%|кв|акад|доц|канд|докт|' +
    'д-р|г-н|' +
    'г-жа|гр|тов|ген|полк|подполк|св|см|ср|ред|изд|авт|напр|англ|нем|фр|лат|рус|род|ум|фев|мар#|сен|шт%|экз%',
  sk:
    'napr|tzv|tj|resp|príp|prof|doc|mgr|ing|MUDr|JUDr|PhDr|RNDr|Bc|sv|ul|nám|gen|plk|pplk|mjr|kpt|por|atď~|apod~|' +
    'tis~|mil~|mld~|hod%|min%|č#|čl#|ods#|str#|tel',
  sl:
    'npr|tj|t.i|oz|prof|doc|mag|ing|univ|dipl|sv|ul|itd~|ipd~|itn~|tis~|mio~|mrd~|št#|str#|čl#|gl|gen|ga|g|' +
    'sept|okt',
  sq: 'p.sh|dmth|etj~|prof|nr#|fq#|z|znj|rr',
  sr:
    'нпр|тј|тзв|тзн|проф|доц|мр|инж|св|ул|бул|год~|хиљ~|мил~|итд~|и сл~|дин%|бр#|стр#|чл#|гђа|ген|пук|' +
    'npr|tj|tzv|tzn|prof|doc|mr|inž|sv|ul|bul|god~|hilj~|mil~|itd~|i sl~|din%|br#|str#|čl#|gđa|gen|puk',
  sv:
    't.ex|t ex|bl.a|bl a|d.v.s|dvs|s.k|s k|fr.o.m|t.o.m|ca|kl|tel|prof|milj~|mkr~|mdr~|osv~|o.s.v~|m.m~|m.fl~|' +
    'm fl~|' +
    'hr%|kr%|nr#|sid#|kap#|jfr|resp|inkl|exkl|jan|feb|febr|apr|aug|sept|okt|nov|dec',
  sw: 'Dk|Prof|Bw|Bi|Mh|Mhe|Sh|Na#|uk#|k.m|k.v',
  ta: 'டாக்|திரு|திருமதி|செல்வி|பேரா|ரூ|கி.மு|கி.பி|எண்#|லி~',
  te: 'డా|శ్రీ|రూ|ప్రొ|కి.మీ%|లి~|నం#',
  tr:
    'Doç|Yrd|Öğr|Gör|Arş|Av|Alb|Yzb|Org|Korg|Tümg|Tuğg|Bkz|bkz|örn|çev|haz|yy~|vb~|vs~|vd~|Sok|Cad|Mah|Apt|' +
    'Blv|Bul|Hz|' +
    'Müh|Ecz|Uzm|Op|s#|sf#|mad#',
  uk:
    'р~|рр~|ст~|тис~|млн~|млрд~|грн%|дол%|ім|вул|просп|бульв|пл|пров|обл|р-н|смт|див|напр|проф|доц|акад|інж|' +
    'ген|полк|' +
    'т.зв|т. зв|т.д~|т. д~|т.п~|т. п~|ін~|год~|хв%|сек%|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|' +
    'груд|св|' +
    'п.н.е~|н.е~|с#|стор#|пп#',
  vi: 'TP|Tp|TS|PGS|GS|ThS|BS|KS|LS|NSND|NSƯT|Q|P|H|tr#|v.v~|TX|TT',
};

/**
 * Words that begin sentences and are no names. After an abbreviation that can end a sentence they show that it did.
 */
export const sentenceStarters: Readonly<Partial<Record<string, string>>> = {
  cs:
    'V Ve Na Z Ze A Ale Do Za On Ona To Ten Ta Jak Co Ne Po Při Od Pro Jeho Její Podle Policie Vláda Soud ' +
    'Ministr Nyní Teď Pak Potom Také Když Pokud Kde Tam Už Však Proto Tento Tato Tyto Oba Jsou Byl Byla ' +
    'Bylo Jde Má',
  da:
    'Den Det De En Et Han Hun Vi Jeg I På Men Og Efter Da Der Politiet Regeringen Ministeren Retten Nu Så ' +
    'Her Hvis Når Også Dette Disse Deres Hans Hendes Med For Fra Til Om Over Under Ved Siden Senere ' +
    'Derfor Dermed Ifølge Alle Mange Nogle Man',
  de:
    'Der Die Das Dem Den Ein Eine Er Sie Es Wir Ich Im In Am An Auf Bei Mit Nach Vor Für Zu Zum Zur Und ' +
    'Aber Doch Auch Als Wenn Dass Damit Dabei Dazu Danach Dort Hier Jetzt Nun So Seit Was Wer Wie Wo ' +
    'Diese Dieser Dieses Laut Heute Gestern Morgen Später Dann Denn Jedoch Allerdings Alle Viele Einige ' +
    'Man Seine Ihre Unter Über Durch Gegen Ohne Um Während Bis',
  el:
    'Ο Η Το Οι Τα Και Στο Στη Στην Με Από Για Δεν Αυτό Ένας Μια Τώρα Μετά Σήμερα Χθες Όμως Αλλά Αν Όταν ' +
    'Όλοι Πολλοί Επίσης Αστυνομία',
  en:
    'The This That These Those He She It They We I You But And So In On At As By For From If When While ' +
    'After Before His Her Their Its Our My A An There Then Now What Who Why How Where Some Many Most All ' +
    'No Not Both It’s With Into Over Under Between During Since Until Because Although Though However ' +
    'Still Yet Today Yesterday Tomorrow Later Police Officials Also Each Every Several Such',
  es:
    'El La Los Las Un Una Lo Y Pero En A Al De Del Por Para Con Su Sus Se Es Esta Este Esto Ese Eso Él ' +
    'Ella Ellos No Según Tras Desde Cuando Como Además También Policía Ahora Luego Después Hoy Ayer Sin ' +
    'Sobre Entre Mientras Todos Muchos Varios Aunque Nos',
  fi:
    'Se Hän Ne He Ja Mutta Kun Jos Tämä Hänen Sen Poliisi Hallitus Ministeri Nyt Sitten Siellä Tässä ' +
    'Tällä Myös Lisäksi Koska Vaikka Kaikki Monet Suomen Näin',
  fr:
    'Le La Les L Un Une Des Il Elle Ils Elles On Ce Cette Ces C Et Mais En Dans À Au Aux Pour Par Sur ' +
    'Nous Vous Je J Son Sa Ses Selon Après Avant Maintenant Puis Ensuite Hier Lors Avec Sans Sous Entre ' +
    'Alors Tous Plusieurs Depuis Ainsi Cependant Leur Leurs',
  hr:
    'U Na Iz I Ali A Do Za On Ona Oni To Taj Ta Kako Što Ne Po Pri Od Njegov Njezin Prema Policija Vlada ' +
    'Sud Ministar Sada Zatim Također Kad Kada Ako Gdje Tamo Ovaj Ova Ovo Nakon Prije Svi',
  hu:
    'A Az Egy És De Ezt Ez Nem Hogy Ha Mint Ő Rendőrség Kormány Most Majd Akkor Azonban Is Itt Ott Ezért ' +
    'Minden Több',
  id:
    'Ia Dia Mereka Namun Di Pada Dalam Itu Ini Para Kami Polisi Pemerintah Sekarang Kemudian Setelah Saat ' +
    'Ketika Jika Karena Oleh Untuk Dengan Dari Semua Banyak',
  it:
    'Il Lo La I Gli Le L Un Una E Ma In Nel Nella A Al Alla Di Da Dal Per Con Su Si Non È Lui Lei Loro ' +
    'Secondo Dopo Anche Questo Questa Ora Poi Oggi Ieri Però Se Tra Fra Tutti Molti Quando Mentre Come ' +
    'Dalla Nei Negli',
  nb:
    'Den Det De En Et Han Hun Vi Jeg I På Men Og Etter Da Der Politiet Regjeringen Statsråden Retten Nå ' +
    'Så Her Hvis Når Også Dette Disse Deres Hans Hennes Med For Fra Til Om Over Under Ved Siden Senere ' +
    'Derfor Dermed Ifølge Alle Mange Noen Man',
  nl:
    'De Het Een Hij Zij Ze Er Dit Dat Die Deze In Op Aan Met Van Voor Na Bij En Maar Ook Volgens We Ik ' +
    'Toen Nu Daar Dan Politie Regering Hun Hoe Wat Wie Waar Waarom Als Hierdoor Daarna Daarom Alle Veel ' +
    'Uit Over Onder Tot Zo',
  pl:
    'W We Na Z I Ale A Do Za On Ona Oni To Ten Ta Jak Co Nie Po Przy Od Dla Jego Jej Jednak Według ' +
    'Policja Rząd Sąd Minister Teraz Potem Następnie Także Też Kiedy Gdy Jeśli Gdzie Tam Ich Tego Te Ci ' +
    'Są Był Była Było Nad Pod Przed',
  pt:
    'O A Os As Um Uma E Mas Em No Na Nos Nas De Do Da Por Para Com Se Ele Ela Eles Elas Seu Sua Este Esta ' +
    'Isso Não Segundo Após Também Já Agora Depois Hoje Ontem Sem Sobre Entre Enquanto Todos Muitos Vários ' +
    'Quando Como Mais Lá Aqui',
  ro:
    'În Un O La Din Și Dar El Ea Ei Cu Pe Nu După Acest Această Poliția Guvernul Acum Apoi Astăzi Ieri ' +
    'Însă Când Dacă Toți Mulți Fără Despre De Se',
  ru:
    'В Во На С И Но А По Он Она Они Это Эта Этот К Из За О Об У Как Что Мы Я Не Для После При Также Его ' +
    'Её Полиция Власти Суд Президент Министр Правительство Следствие Теперь Сейчас Затем Потом Однако ' +
    'Кроме Ранее Позже Сегодня Вчера Завтра Ещё Еще Если Когда Где Там Тогда Все Всё Их Эти Этого Этому ' +
    'Такой Так Тем Под Со Через Более Около Между До От Ни Вот Был Была Было Были Есть',
  sv:
    'Den Det De En Ett Han Hon Vi Jag I På Men Och Efter När Där Polisen Regeringen Ministern Nu Så Sedan ' +
    'Då Här Om Också Detta Dessa Deras Hans Hennes Med För Från Till Över Under Vid Senare Därför Enligt ' +
    'Alla Många Några Man',
  tr:
    'Bu Bir O Ve Ancak Ama Daha Ayrıca Şu Biz Onlar Polis Hükümet Şimdi Sonra Bugün Dün Fakat Çünkü Eğer ' +
    'Her Tüm Birçok Bunun Bunu Bununla',
  uk:
    'У В На З І Й Але А До За Він Вона Вони Це Цей Ця Як Що Ми Я Не Для Після Про Також Його Її Поліція ' +
    'Влада Суд Президент Міністр Уряд Слідство Тепер Зараз Потім Згодом Однак Проте Крім Раніше Пізніше ' +
    'Сьогодні Вчора Завтра Ще Якщо Коли Де Там Тоді Усі Всі Їх Ці Цього Такий Так Тим Під Зі Із Через ' +
    'Більше Близько Між Від Був Була Було Були Є',
};
