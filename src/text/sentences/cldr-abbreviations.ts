/**
 * Abbreviations after which no sentence ends, by Unicode CLDR 46.1 (common/segments, "SentenceBreak" suppressions).
 * Left out: single letters and rows of them such as `U.S.`, since initials are found by a rule, and a misspelt entry.
 * The form of the lists is that of `abbreviations.ts`; the signs #, ~ and % are Broadsheet's.
 * © 1991-2024 Unicode, Inc., under the Unicode License v3: https://www.unicode.org/license.txt
 */
export const cldrAbbreviations: Readonly<Partial<Record<string, string>>> = {
  de:
    'Abs|Abt|Abw|Adj|Adr|Akt|Allg|Alt|App|Apr|Art|Aug|Ausg|Ausschl|Bed|Ben|Ber|Best|Bibl|Ca|Chin|Chr|Co~|' +
    'D. h|Dat|Dez|Di#|Dim|Dipl.-Ing|Dipl.-Kfm|Dir|Do#|Dr|Dtzd|Einh|Erf|Fa|Fam|Feb|Fn|Folg|Forts. f|Fr|Frl|' +
    'Gebr|Gem|Geograph|Ges|Hbf|Hptst|Hr|Hrn|Hrsg|Inc~|Ing|Inh|Int#|Jahrh|Jan|Jr~|Kap|Kl|Konv|Kop|Ltd~|Max|' +
    'Mi#|Min|Mind|Mio~|Mo#|Mod|Mrd~|Msp|Nov|Nr|Obj|Okt|Op|PIN|Pfd|Phys|Port#|Prot|Proz|Qu|Rd#|Reg|Reg.-Bez|' +
    'Rel|Rep|Sa#|Schr|Sek|Sep|Sept|So#|Spezif|St|StR|Std~|Str~|Tel|Temp|Test#|Trans|U. U|Urspr|Ursprüngl|' +
    'Verf|Wg|Z. B|Z. Zt|Ztr|a.Rh|am#|amtl|beil|e.Wz|ehem|eigtl|einschl|entspr|erw|ev|evtl|exkl|frz|geb|gedr|' +
    'gek|gesch|gest|ggf|ggfs|hpts|inkl|jew|jhrl|k. u. k|kath|kfm|kgl|led|mtl|möbl|n. Chr|näml|od|p.Adr|röm|' +
    'röm.-kath|schles|schweiz|schwäb|sog|südd|tägl|u. Z|v. Chr|v. H|v. u. Z|v.Chr|verh|verw|vgl|z.Hd|zzgl|' +
    'österr',
  en:
    'AA#|AB#|AD|Abs|Act#|Adj|Adv|All#|Alt|Approx|As#|Aug|By#|Cap#|Capt|Card#|Col|Comm|Conn~|Cont|DC|Dec|Def|' +
    'Dept|Diff|Do#|Ed|Est|Etc~|Ex|Feb|Fn|Fri|Gb~|Go#|Hat#|Hon.B.A|Hz~|Id#|In#|Is#|Jam#|Jan|Job#|Joe#|Jun|Kb~|' +
    'Lev|Lib|Link#|Long#|Lt|Lt.Cdr|MR|Maj|Mar#|Mart#|Mb~|Md~|Mgr|Min#|Misc|Mr|Mrs|Ms|Mt|Nov|Nr|Num|OK#|Ok#|' +
    'On#|Op|Or#|Org~|PC#|PP#|Ph.D|Phys|Pro#|Prof|Pvt|Rep|Rev|Sep|Sept|Sgt|Sq|To#|Up#|VS|Var|Yr~|exec|pp|vs',
  es:
    'AA#|All#|Ant|Av|Avda|Bien|CA|Comm|Corp~|Cía|D|DC|Da|Desc|Desv|Dr|Dra|Drs|Dto|Dª|Dña|Em|Emm|Exc|Excma|' +
    'Excmas|Excmo|Excmos|Exma|Exmas|Exmo|Exmos|FF.CC|Fabric|Fr|Id|Ilma|Ilmas|Ilmo|Ilmos|Inc~|JJ.OO|Kit#|Korn|' +
    'Lcda|Lcdo|Lda|Ldo|Lic|Ltda~|Ltdo|Ltd~|MM|Mons|Mr|Mrs|PP|RAM|RR.HH|Rdo|Rdos|Reg|Rev|Rol|Rvdmo|Rvdmos|' +
    'Rvdo|Rvdos|SA|SS.AA|SS.MM|Sdad|Seg|Sol#|Sr|Sra|Srta|Srtas|Sta|Sto|Trab|Var|Vda|a. C|a. e. c|abr|afma|' +
    'afmas|afmo|afmos|ago|bco|bol|c/c|cap|cf|cfr|col|d. C|depto|deptos|dic|doc|dom#|dpto|dptos|dtor|e. c|ed|' +
    'ej|ene|feb|fig|figs|fund|hnos|jue|jul|jun|licda|licdo|lun|mar#|may#|mié|ms|mss|mtro|nov|ntra|ntro|oct|' +
    'p.ej|prof|prov|sept|sras|sres|srs|ss|sáb|trad|v.gr|vid|vie|vs',
  fr:
    'All#|Comm|DC|Desc|Inc~|Jr~|M|MM|Mart#|Op|P.-D. G|Prof|Var|acoust|adr|anc|ann#|anon|ap. J.-C~|append|aux|' +
    'av. J.-C~|avr|broch|bull|cam|categ|coll|collab|config|dest#|dict|dim#|dir|doc|déc|encycl|exempl|fig|' +
    'févr|gouv|graph|hôp|ill|illustr|imm|imprim|indus|janv|jeu|juil|lun|mar#|mer#|niv|nov|oct|quart|réf|sam#|' +
    'sept|symb|synth|syst|trav. publ|ven|voit|éd|édit|équiv|éval',
  it:
    'Cfr|DC|Geom|Ing|Liv#|Ltd~|Mod|Sig|ag|all#|arch|avv|div|dott|dr|fig|int#|mitt|on#|pag|rag|sez|tab|tav|' +
    'ver#|vol',
  pt:
    'Alm|Av|Dr|Dra|Dras|Drs|Est|Exma|Exmo|Ilma|Ilmo|Jr~|Ltda~|Ltd~|N.Sra|Pe|Ph.D|Sta|Sto|abr|abrev|adm|aer|' +
    'ago|agric|anat|ap#|apart|apt|arit|arqueol|arquit|astron|autom|aux|biogr|bras|cap|caps|cat|cel|cf|col#|' +
    'com|comp#|compl|cont|contab|créd|cx|círc|cód|des#|desc|dez#|dipl|dir|div|doc|déb|ed|educ|elem|eletr|' +
    'eletrôn|end|eng|esp#|ex|fac|fasc|fem|fev|ff|fig|fil#|filos|fisiol|fl|fot|fr|fís|geom|gram|gên|hist|ind#|' +
    'ingl|jan|jul|jun|jur|lat|lin|lit|liter|long|mai|mar#|mat#|matem|mov|máq|méd|mús|neol|nov|náut|obs|odont|' +
    'odontol|org#|organiz|out#|p. ex|pal#|pol|port|pp|pq|prod|prof|profa|pron|próx|psicol|pág|quím|ref|rel|' +
    'relat|rep|res|rod|set#|sociol|sup#|séc|símb|tec|tecnol|tel|trad|transp|univ|vol|vs|álg|índ',
  ru: 'авг|апр|дек|до н. э~|кв|н. э~|нояб|окт|отд|проф|руб%|сент|тел|тыс~|ул|февр|янв',
};
