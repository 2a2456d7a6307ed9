import type { CardCopy } from '../../../src/press/cards/card-copy.ts';

/** A card's copy as it is in most tests, but for what a test is about. */
export const copyOf = (copy: Partial<CardCopy> & { readonly headline: string }): CardCopy => ({
  nameplate: 'Broadsheet',
  section: 'World',
  language: 'en',
  ...copy,
});

/** A headline in every script that works out of the box, by its language. */
export const headlines: Readonly<Record<string, string>> = {
  en: 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur',
  vi: 'Thủ tướng gặp lãnh đạo các nước ASEAN để bàn về thương mại',
  cs: 'Vláda schválila příští rozpočet: „těžké časy“ podle ministra Šťastného',
  tr: 'İstanbul’da ulaşıma yüzde 35 zam: yeni ücretler açıklandı',
  ru: 'Госдума приняла закон о защите персональных данных',
  uk: 'Їжак і ґанок: уряд затвердив новий бюджет країни',
  el: 'Η κυβέρνηση παρουσίασε το νέο πρόγραμμα για την ενέργεια',
  ar: 'القمة العربية في القاهرة تناقش إعادة إعمار غزة بمشاركة 22 دولة',
  fa: 'دولت برنامه\u200cی تازه\u200cای برای مهار تورم اعلام کرد؛ نرخ بهره ۲۳٪ ماند',
  ur: 'وزیرِ اعظم نے پارلیمنٹ میں نئی معاشی پالیسی کا اعلان کر دیا',
  he: 'ראש הממשלה ייפגש עם שר החוץ של ארה״ב Rubio ב-14 ביולי',
  hi: 'प्रधानमंत्री ने संसद में नए कृषि विधेयक पर चर्चा की शुरुआत की',
  bn: 'বাংলাদেশে বন্যায় ক্ষতিগ্রস্ত লাখো মানুষ, ত্রাণ পৌঁছাতে দেরি',
  ta: 'சென்னையில் கனமழை: பள்ளிகளுக்கு நாளை விடுமுறை அறிவிப்பு',
  th: 'นายกรัฐมนตรีเตรียมหารือกับผู้นำอาเซียนเรื่องเศรษฐกิจและความมั่นคง',
  hy: 'Վարչապետը հանդիպել է Ֆրանսիայի նախագահի հետ Երևանում',
  ka: 'საქართველოს პარლამენტმა ახალი კანონი მიიღო მესამე მოსმენით',
  am: 'የኢትዮጵያ ጠቅላይ ሚኒስትር ከኬንያ ፕሬዝዳንት ጋር ተወያዩ',
  my: 'ရန်ကုန်မြို့တွင် အစည်းအဝေးကျင်းပ',
  km: 'ការប្រជុំរដ្ឋាភិបាលនៅភ្នំពេញ',
  bo: 'གཞུང་གི་ཚོགས་འདུ་འཚོགས་པ།',
  ja: '東京の株価が三日続けて上昇、日経平均は4万円台を回復「予想を上回る」と専門家',
  ko: '대통령, 다음 주 워싱턴에서 한미 정상회담 개최 예정이라고 밝혀',
  'zh-Hans': '国务院发布新规定加强食品安全监管，“零容忍”政策将于明年1月起施行',
  'zh-Hant': '臺灣與歐盟簽署半導體合作備忘錄，預計明年帶動雙邊貿易成長',
};

/** Headlines that no editor would write, by what is special about them. */
export const extremes: Readonly<Record<string, string>> = {
  'one letter': 'A',
  'three words': 'Harbour reopens Tuesday',
  'thirty words':
    'A headline of thirty words has to be set so that it can be read by everyone who meets it in a narrow column on a very small telephone screen today',
  'a word of sixty letters': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte',
  'a word of eighty letters': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'a word of fifty-eight letters': 'Antidisestablishmentarianismantidisestablishmentarianismxx',
  'one letter sixty-one times': 'x'.repeat(61),
  'a long word and another': 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz verabschiedet',
  'two thousand letters without a space': 'W'.repeat(2000),
  'four hundred words': 'flood '.repeat(400),
  'an address': 'https://example.org/a/very/long/address/that/somebody/has/put/into/a/headline?with=query&and=more',
  'marks upon marks':
    'Z\u0301\u0301\u0301\u0301\u0303\u0303\u0323\u0323algo E\u0323\u0302\u0301\u0301\u0301 Ắ Ổ Q\u0301\u0301\u0301',
  emoji: 'Storm hits coast 🌊 schools closed 👩\u200d🏫 🇫🇷 1\ufe0f\u20e3 👍🏽',
  'seven hundred ideographs': '日'.repeat(700),
  'Hindi without spaces': 'बड़ी'.repeat(120),
  'Arabic without spaces': 'مستقبل'.repeat(60),
};
