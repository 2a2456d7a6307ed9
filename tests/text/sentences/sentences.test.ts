import { describe, expect, test } from 'vitest';
import { ownAbbreviations } from '../../../src/text/sentences/abbreviations.ts';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';

const partsOf = (text: string, language: string) => sentencesOf(text, language).map((sentence) => sentence.trim());

describe('one sentence', () => {
  test.each([
    ['en', 'Lawmakers had not met since the Jan. 6, 2021, Capitol attack, Jane Doe said.'],
    ['en', 'Then Prof. Smith testified before Sen. Ted Cruz, Gov. Abbott and Lt. Col. North.'],
    ['en', 'U.S. Secretary of State Marco Rubio met Mr. Lavrov of the U.N. Security Council.'],
    ['en', 'J. K. Rowling, George R. R. Martin and J.R.R. Tolkien wrote it.'],
    ['en', 'It cost $1.5 million, or No. 5 of vol. 2, e.g. Apple vs. Microsoft Corp. Chairman Gates.'],
    ['en', '“Stop!” she said. '],
    ['en-GB', 'He lives at St. Mary’s, Ft. Worth, i.e. Texas.'],
    ['de', 'Der Vertrag wurde am 3. Oktober 1990 wirksam und kostete 5 Mio. Euro.'],
    ['de', 'Am 3. 10. 1990, z. B. Die Zeit, schrieb Dr. Müller u. a. Folgendes über Friedrich II. Hohenzollern.'],
    ['de', 'Es waren ca. 1.000.000 Menschen bzw. Zuschauer, s. S. 12, d. h. Viele.'],
    ['es', 'El presidente de EE. UU. viajó con la Sra. Gómez.'],
    ['es', 'Los EE. UU. Latinos, el Sr. D. Juan Pérez y la Dra. Ruiz viven en la Av. Colón, núm. 5.'],
    ['fr', '« Non\u202f!\u00a0» a dit la ministre.'],
    ['fr', '« Jamais… » répète-t-il.'],
    ['pt', 'O dep. Souza, o gov. Lima e o min. Moraes durante 5 min. Corridos.'],
    ['sv', 'Det gäller dr. Ek.'],
    ['cs', 'Přišel ing. Svoboda a mgr. Malá.'],
    ['id', 'Harganya Rp. 5.000.'],
    ['fr', 'M. Le Maire et Mme. Durand ont vu S. M. Charles, p. 3, le 5 janv. 2020, c.-à-d. Paris.'],
    ['it', 'Il sig. Rossi, la dott.ssa Bianchi e l’on. Verdi, cfr. Dante, pag. 5.'],
    ['pt', 'O Sr. Silva e a Profa. Souza moram na Av. Paulista, n.º 5, p. ex. Lula.'],
    ['nl', 'Dhr. Jansen en mevr. De Vries, o.a. Philips, d.w.z. Eindhoven.'],
    ['ru', 'В 2020 г. Россия и А. С. Пушкин, т. е. Москва, ул. Ленина, 5 млн. Рублей.'],
    ['ru', 'Это им. Ленина, проф. Иванов и т. д. Иванова.'],
    ['uk', 'У 2020 р. Україна, м. Київ, вул. Хрещатик, ім. Шевченка.'],
    ['pl', 'Prof. Kowalski przy ul. Długiej, m.in. Jan Nowak, 3. Maja i św. Jan.'],
    ['cs', 'Dne 3. Května přijel např. Prof. Novák, č. 5, sv. Jan.'],
    ['hu', 'A 3. Világháború, pl. Dr. Kovács.'],
    ['tr', 'Prof. Dr. Yılmaz, 3. Ordu ve Atatürk Cad. No. 5.'],
    ['sv', 't.ex. Kalle, bl.a. Lisa och ca. Tio.'],
    ['da', 'Den 3. Oktober kom f.eks. Hansen.'],
    ['da', 'Hr. Hansen, fru Skou og den 3. Division rykkede ud for 5 mio. DKK i alt.'],
    ['sv', 'Hr. Ek betalade 500 kr. SEK.'],
    ['ru', 'В 2019 г. Москва и 5 тыс. Россиян, в 5 мин. МСК.'],
    ['pl', 'Wyjechało 5 tys. Polaków i 10 mln. PLN.'],
    ['cs', 'Stálo to 5 mil. Kč a vyhrál 1. FC Slovácko.'],
    ['de', 'Am Mo. 3. Oktober und am 5. März.'],
    ['en', 'The vote is at 5 p.m. Monday or at 6 p.m. Eastern time.'],
    ['nb', 'Den 3. Oktober kom f.eks. Hansen.'],
    ['fi', 'Esim. Helsinki, 3. Lokakuuta.'],
    ['ro', 'Dl. Popescu, str. Victoriei, nr. 5.'],
    ['el', 'Ο κ. Μητσοτάκης, π.χ. Αθήνα, ο Δρ. Παπάς.'],
    ['id', 'Prof. Dr. Budi dan Jend. Sudirman di Jl. Merdeka No. 5.'],
    ['vi', 'TP. Hồ Chí Minh và PGS. TS. Nguyễn Văn A.'],
    ['hi', 'डॉ. मनमोहन सिंह और प्रो. शर्मा ए. पी. जे. अब्दुल कलाम से मिले।'],
    ['mr', 'डॉ. आंबेडकर व प्रा. जोशी आले.'],
    ['bn', 'ডা. রহমান ও মো. আলী এ. কে. ফজলুল হকের সাথে দেখা করেন।'],
    ['ta', 'டாக். ராமன், திரு. குமார் வந்தார்.'],
    ['te', 'డా. రావు, శ్రీ. కుమార్ వచ్చారు.'],
    ['ar', 'قال د. محمد و أ.د. أحمد ذلك.'],
    ['fa', 'د. احمدی آمد.'],
    ['th', 'ดร. สมชาย พบ พล.อ. ประยุทธ์ ในปี พ.ศ. 2560'],
    ['ko', '그는 "간다."라고 말했다.'],
    ['ja', '首相は「辞任する。」と述べた。'],
    ['ja', 'Mr. Smith と Dr. No が来た。'],
    ['zh', '“我们走。”他说。'],
    ['sw', 'Dk. Juma na Mh. Rais walikuja.'],
    ['fil', 'Si G. Santos at Gng. Cruz.'],
    ['und', 'Mr. Smith met Dr. No.'],
    ['en', '1. The bank kept its rates'],
    ['en', 'The first line\nGoes on in the second one.'],
  ])('%s: %s', (language, text) => {
    expect(partsOf(text, language)).toEqual([text.trim()]);
  });
});

describe('two sentences', () => {
  test.each([
    ['en', 'It ended at 5 p.m.', 'The crowd left.'],
    ['en', 'They live in the U.S.', 'He does not.'],
    ['en', 'It happened in 1990.', 'Nobody saw it.'],
    ['en', 'So did I.', 'Then we left.'],
    ['en', 'He said no.', 'Then he left.'],
    ['en', 'It was the worst.', 'Smith won.'],
    ['en', '“Go!”', 'He left.'],
    ['de', 'Das war 1990.', 'Danach kam nichts.'],
    ['de', 'Er kam als 3.', 'Danach kam nichts.'],
    ['de', 'Er kauft Obst, Gemüse usw.', 'Danach geht er.'],
    ['fr', '« Jamais. »', 'Il est parti.'],
    ['fr', '« Quoi\u202f?\u00a0»', '« Rien. »'],
    ['fr', 'Elle part à 15 h.', 'Il pleut.'],
    ['de', '»Nein!«', '»Ja.«'],
    ['fr', 'Il vit au bord de la mer.', 'Le soir tombe.'],
    ['es', 'Vive cerca del mar.', 'El sol sale.'],
    ['es', 'Viajó a EE. UU.', 'El jueves volvió.'],
    ['pt', 'São mais de dez.', 'Depois parte.'],
    ['ru', 'Это было в 2020 г.', 'Он уехал.'],
    ['ru', 'Он любил её.', 'Пушкин тоже.'],
    ['it', 'Sono tutti.', 'Poi parte.'],
    ['hi', 'तूफ़ान आया।', 'सब ठीक है।'],
    ['mr', 'पाऊस आला.', 'सगळे गेले.'],
    ['ar', 'جاء المطر.', 'ذهب الجميع.'],
    ['ja', '彼は「行く。」', 'そして帰った。'],
    ['ko', '비가 왔다.', '그는 갔다.'],
    ['el', 'Πού είναι;', 'Εδώ είναι.'],
    ['en', 'He went to 10 Downing St.', 'The door was shut.'],
    ['he', 'הוא ראה את פרופ. לוי.', 'הוא הלך.'],
    ['da', 'Mødet begynder kl. 15.', 'Politiet er på plads.'],
    ['da', 'Det koster 500 kr.', 'Hansen er vred.'],
    ['nb', 'Kampen starter kl. 20.', 'Brann møter Viking.'],
    ['nb', 'Det står i nr. 15.', 'Hansen er enig.'],
    ['fi', 'Ottelu alkaa klo 18.', 'Helsingissä sataa.'],
    ['is', 'Fundurinn er kl. 15.', 'Lögreglan kom.'],
    ['sv', 'Loppet tog 2 hr.', 'Vinnaren var glad.'],
    ['sv', 'Det kostade 500 kr.', 'Ek betalade.'],
    ['ru', 'Штраф составил 500 руб.', 'Полиция сообщила об этом.'],
    ['ru', 'Ущерб составил 5 млн руб.', 'Экспертиза продолжается.'],
    ['ru', 'Это было в 2019 г.', 'Теперь всё иначе.'],
    ['uk', 'Квиток коштує 500 грн.', 'Касир відмовив.'],
    ['pl', 'Kosztowało to 500 zł.', 'Sprzedawca odmówił.'],
    ['cs', 'Trvalo to 5 hod.', 'Hasiči odjeli.'],
    ['en', 'The car went 60 mph.', 'Officers stopped it.'],
  ])('%s: %s', (language, first, second) => {
    expect(partsOf(`${first} ${second}`, language)).toEqual([first, second]);
  });

  test.each([
    ['ja', '「はい。」', '「いいえ。」'],
    ['ja', '彼は来た。', '「遅い」と彼女は言った。'],
    ['ja', '本当だ（たぶん。）', '（笑）彼は笑った。'],
    ['zh', '他走了。', '“你好，”她说。'],
    ['zh', '他走了。', '《红楼梦》是书。'],
    ['ja', '彼は「行こう！」', '『まだ』と彼女。'],
  ])('without a space, %s: %s', (language, first, second) => {
    expect(partsOf(first + second, language)).toEqual([first, second]);
  });
});

test.each([
  ['en', 'He left. She stayed! Did they? “Yes.” So it was.', 5],
  ['ja', '今日は晴れ。明日は雨。', 2],
  ['zh', '今天晴。明天雨。', 2],
  ['my', 'မိုးရွာသည်။ နေပူသည်။', 2],
  ['en', 'One without an end', 1],
  ['en', '  One. \n\nTwo. ', 2],
])('sentences are the text again when they are joined (%s: %j)', (language, text, count) => {
  const sentences = sentencesOf(text, language);
  expect(sentences).toHaveLength(count);
  expect(sentences.join('')).toBe(text);
});

test('nothing has no sentences', () => {
  expect(sentencesOf('', 'en')).toEqual([]);
});

test('the lists are in order, and no entry ends with a point', () => {
  expect(Object.keys(ownAbbreviations).length).toBeGreaterThan(40);
  for (const list of Object.values(ownAbbreviations))
    for (const entry of list?.split('|') ?? []) expect(entry).toMatch(/^[^\s.|#~%](?:[^|#~%]*[^\s.|#~%])?[#~%]?$/u);
});
