/** Signs, spaces and quotation marks of other languages are told where they stand, and nothing else is. */
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

const codes = new Set([
  'bracket-alone',
  'day-impossible',
  'form-foreign',
  'kashida',
  'letter-lookalike',
  'mark-repeated',
  'punctuation-foreign',
  'quotation-foreign',
  'space-missing',
  'space-missing-before',
  'space-stray',
  'space-within',
  'space-within-words',
  'word-repeated',
])

async function compileWords(language: LanguageCode, words: string) {
  const notes = ['1', '2', '*'].filter((note) => words.includes(`[^${note}]`)).map((note) => `[^${note}]: A.\n\n`)
  const text = `# T\n\n${words}\n\n${notes.join('')}`
  const source = sourceOf(text, factsIn(language))
  return await compile(source, { formats: ['html'], carriesSource: false }, new VFile())
}

/** What is told of a line: codes and columns. */
async function told(language: LanguageCode, words: string): Promise<readonly string[]> {
  const { diagnostics } = await compileWords(language, words)
  return diagnostics
    .filter(({ code }) => codes.has(code))
    .map(
      ({ code, place, text: said }) =>
        `${code} ${place.line}:${place.column}${/(?<=and )\d+ more/.exec(said)?.[0] ?? ''}`,
    )
}

describe('signs that are told as markup', () => {
  it.each([
    ['en', 'Text[^1].\n\n[^1] : Note.', ['markup-note 5:1']],
    ['en', 'Text [[^9]: and more', ['note-undefined 3:7']],
    ['zh', '文字［^7］：注。', ['markup-note 3:3']],
  ] as const)('are told once: %s: %s', async (language, words, expected) => {
    const { diagnostics } = await compile(
      sourceOf(`# T\n\n${words}\n`, factsIn(language)),
      { formats: ['html'], carriesSource: false },
      new VFile(),
    )
    const said = diagnostics.filter(({ severity }) => severity !== 'information')
    expect(said.map(({ code, place }) => `${code} ${place.line}:${place.column}`)).toEqual(expected)
  })
})

describe('signs of another language', () => {
  it.each([
    ['en', 'He said ‘we agree’ and ‘no’.', ['quotation-foreign 3:91 more']],
    ['fr', 'Il a dit ‘rien du tout’.', ['quotation-foreign 3:10']],
    ['es', 'Dijo ‘que sí’.', ['quotation-foreign 3:6']],
    ['ru', 'Он сказал ‘нет и нет’.', ['quotation-foreign 3:11']],
    ['ar', 'قال ‘نعم ولا’.', ['quotation-foreign 3:5']],
    ['zh', '他说‘同意此事’。', ['quotation-foreign 3:3']],
    ['en', 'He said „yes“ and ”no”.', ['quotation-foreign 3:9', 'quotation-foreign 3:19']],
    ['en', 'The «Council», the «*Assembly*» and «all».', ['quotation-foreign 3:52 more']],
    ['en', 'A ‹word› and ‚one‘.', ['quotation-foreign 3:3', 'quotation-foreign 3:14']],
    ['fr', 'La “déclaration” du „Conseil“.', ['quotation-foreign 3:4', 'quotation-foreign 3:21']],
    ['es', 'El «informe» anual.', ['quotation-foreign 3:4']],
    ['ru', 'Доклад “О мире” издан.', ['quotation-foreign 3:8']],
    ['zh', '他说„好“。', ['quotation-foreign 3:3']],
    ['zh', '他说「好」和『不』。', ['quotation-foreign 3:3', 'quotation-foreign 3:7']],
    ['en', 'He said ‚‚so‘‘.', []],
    ['es', 'Texto , y "Informe" [^1] , fin .', ['space-stray 3:7', 'space-stray 3:20', 'space-stray 3:32']],
    ['en', 'Why ? So : *this* ; [^1]', ['space-stray 3:5', 'space-stray 3:10', 'space-stray 3:19', 'space-stray 3:20']],
    ['en', 'A `b` word , and <b>.', ['space-stray 3:12']],
    ['fr', 'Un mot , et un autre . Fin[^1] .', ['space-stray 3:8', 'space-stray 3:221 more']],
    ['fr', 'Pourquoi?Voici le mot.', ['space-missing 3:9']],
    ['fr', 'Une oeuvre et le coeur.', ['form-foreign 3:51 more']],
    ['fr', 'Voeux, oeil, soeurs, noeud, boeuf, moeurs, manoeuvres, Oeuvre.', ['form-foreign 3:17 more']],
    ['fr', 'La main-d’oeuvre, l’oesophage et le foetus.', ['form-foreign 3:42 more']],
    ['fr', 'La moelle coexiste avec le coefficient de poésie, un poète et un goéland.', []],
    ['en', 'The hors d’oeuvre and a manoeuvre.', []],
    ['fr', 'Voir N°5 et n° 6.', ['space-missing 3:7']],
    ['es', 'Véase N.º5.', ['space-missing 3:9']],
    ['en', 'One thing;other parts,second.', ['space-missing 3:10', 'space-missing 3:22']],
    ['ar', 'نص لإعـــلان وإعـلان آخر', ['kashida 3:71 more']],
    [
      'ar',
      'نص أول, وثان; هل كذلك?',
      ['punctuation-foreign 3:7', 'punctuation-foreign 3:13', 'punctuation-foreign 3:22'],
    ],
    ['zh', '各国,包括中国;以及', ['punctuation-foreign 3:3', 'punctuation-foreign 3:8']],
  ] as const)('in %s: %s', async (language, words, expected) => {
    expect([...(await told(language, words))].toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['en', 'He said “yes” and "maybe"; the peoples’ “‘inner’ words”, 5" and 6’.'],
    ['en', 'At 10:30, 1 : 50 000, A/79/1, .5 or . . . , and https://x.org/a,b;c?D'],
    ['en', '[La “loi” , « oui » ?](lang:fr) and [„ja“](lang:fr), H,O and 1,234;5 (?)'],
    ['en', 'Text `code`.'],
    ['en', 'Text <b>, and ![x](a.png); more `x`?'],
    ['en', 'Words[^1] and words[^2], or 5 [words](lang:fr).'],
    ['fr', 'Le « mot “dit” ici » ; « oui » : non ! Et 50 %, « non ».'],
    ['fr', '« Le premier paragraphe “cité”.\n\nLe “deuxième”.\n\nLe dernier ».'],
    ['es', '¿Por qué? “Sí, ‘tal vez’”. ¡Sí!'],
    ['ru', 'Доклад «О „мире“ и “войне”» — А, Б; В: Г.'],
    ['ar', 'نص ”أول“، و”ثان“؛ هل؟ عام ١٤٤٦ هـ، والـ 15 (UNDP, WHO)'],
    ['zh', '他说……报告[……]指出，A/79/...号文件和foo...bar。'],
    ['zh', '他说“好”，《宪章》第1,234段；NATO, WHO：10:30。'],
  ] as const)('not in %s: %s', async (language, words) => {
    expect(await told(language, words)).toEqual([])
  })
})

/** What is told of a line: codes, and what is to be written. */
async function cures(language: LanguageCode, words: string): Promise<readonly string[]> {
  const { diagnostics } = await compileWords(language, words)
  return diagnostics.flatMap(({ code, hint = '' }) =>
    codes.has(code) ? [`${code} ${/“(.+)”/.exec(hint)?.[1] ?? ''}`] : [],
  )
}

describe('letters, forms and spaces that the language does not have', () => {
  it.each([
    // Letters that look alike.
    ['ru', 'Этот Cовет решил.', ['letter-lookalike Совет']],
    ['ru', 'В ХXI веке.', ['letter-lookalike XXI']],
    ['ru', 'Борьба с СOVID-19.', ['letter-lookalike COVID']],
    ['en', 'The Сouncil met.', ['letter-lookalike Council']],
    ['en', 'The ΝATO.', ['letter-lookalike NATO']],
    ['en', 'In document А/80/5 it is.', ['letter-lookalike A']],
    ['ru', 'В документе А/RES/80/1 и С/2025/7.', ['letter-lookalike A']],
    ['ar', 'فارسی کتبت النص.', ['letter-lookalike فارسي']],
    // Dates.
    ['en', 'It met on 12/03/2025.', ['form-foreign 12 March 2025” or “3 December 2025']],
    ['en', 'It met on 25/03/2025.', ['form-foreign 25 March 2025']],
    ['en', 'It met on 03/25/2025.', ['form-foreign 25 March 2025']],
    ['fr', 'Le 12.3.2025, il vint.', ['form-foreign 12 mars 2025']],
    ['en', 'On March 12th, 2025.', ['form-foreign 12 March 2025']],
    ['en', 'On March 12th. The May 4th Movement.', ['form-foreign 12 March']],
    ['en', 'On the 3rd of May.', ['form-foreign 3 May']],
    ['en', 'On 12 march 2025.', ['form-foreign 12 March 2025']],
    ['fr', 'Le 12 Mars.', ['form-foreign mars']],
    ['es', 'El 12 de Marzo de 2025.', ['form-foreign marzo']],
    ['es', 'El 80° período, a 10° de latitud.', ['form-foreign º']],
    ['es', 'En Marzo de 2025 y el Lunes 5 de mayo de 2025.', ['form-foreign lunes']],
    ['es', 'Va desde Marzo de 2025 hasta el 1ro. de mayo.', ['form-foreign 1º', 'form-foreign marzo']],
    [
      'fr',
      'En avril, en Mars 2025, le Lundi 5 mai 2025 et la 80° session.',
      ['form-foreign mars', 'form-foreign lundi', 'form-foreign e'],
    ],
    ['en', 'It met on 2024-05-15, not 2024-13-15 or the 2024-05-15-version.', ['form-foreign 15 May 2024']],
    ['fr', 'Le 2024/5/1, part 1999-12.', ['form-foreign 1er mai 2024']],
    ['zh', '会议于2024.5.15和2024/5/16举行，版本2024.5.15.1。', ['form-foreign 2024年5月16日']],
    // Formulas and signs of numbers.
    ['ru', 'Выбросы СO2 и Н2О, СО и НО.', ['letter-lookalike CO2']],
    ['ru', 'Школа №7 и № 8.', ['space-missing ']],
    ['ru', 'Отчет от 12 Марта 2025 года.', ['form-foreign марта']],
    [
      'en',
      'It met on 31/02/2025, 29.02.2025 and 12/13/2025.',
      ['day-impossible ', 'day-impossible ', 'form-foreign 13 December 2025'],
    ],
    [
      'en',
      'On 31 June 2025, 30 February and April 31, 2025.',
      ['day-impossible ', 'day-impossible ', 'day-impossible '],
    ],
    ['en', 'It met on 45/14/2025.', ['day-impossible ']],
    ['fr', 'Le 31 avril et le 29 février 2025.', ['day-impossible ', 'day-impossible ']],
    ['es', 'El 31 de junio de 2025.', ['day-impossible ']],
    ['ru', 'С 31 ноября 2025 года.', ['day-impossible ']],
    ['ar', 'في 31 حزيران/يونيه 2025.', ['day-impossible ']],
    ['zh', '2025年2月30日和2月29日', ['day-impossible ']],
    // Ordinals and figures.
    ['fr', 'La 2ème et la 3eme.', ['form-foreign 2e']],
    ['fr', 'Le XXIème siècle.', ['form-foreign XXIe']],
    ['es', 'El 2do período.', ['form-foreign 2º']],
    ['ru', 'От 5-ого числа.', ['form-foreign 5-го']],
    ['zh', '到２０４４年增长５０％。', ['form-foreign 2044']],
    ['zh', '增长50％。', ['form-foreign %']],
    ['ar', 'نص ٢٢ و 15 هنا.', ['form-foreign 22']],
    ['ar', 'بلغت ٥ دول في ٢٠٢٦.', ['form-foreign 5']],
    ['ar', 'بنسبة ۴۵٪ هنا.', ['form-foreign 45']],
    ['ar', 'في ١٢ شباط/فبراير ٢٠٢٦، والفقرة (٤)', ['form-foreign 12']],
    // Sentences.
    ['en', 'The noise rose.(See annex II)Then it fell.It then closed.', ['space-missing ', 'space-missing ']],
    ['fr', 'La résolution de l’Assemblée générale,par. 3.', ['space-missing ']],
    ['ru', 'Шум растет.Затем он падает.', ['space-missing ']],
    ['es', 'Cual es la finalidad? Es clara!', ['form-foreign ¿Cual es la finalidad?']],
    ['es', 'La Comisión se reunió. Quién asistió?', ['form-foreign ¿Quién asistió?']],
    ['en', 'In 2030-2020 and 2025–2019.', ['form-foreign 2020-2030']],
    ['ar', 'الجدول 2030-2020 هنا.', ['form-foreign 2020-2030']],
    ['ru', 'Решение N 12 и No. 13.', ['form-foreign № ']],
    ['es', 'Decisión Nro. 13.', ['form-foreign núm. ']],
    ['zh', '聯合國大會通過了决议。', ['form-foreign 联']],
    // Days of the week.
    ['en', 'On Monday, 12 March 2025, it met.', ['day-impossible Wednesday']],
    ['fr', 'Le lundi 12 mars 2025, il vint.', ['day-impossible mercredi']],
    ['es', 'El lunes 12 de marzo de 2025.', ['day-impossible miércoles']],
    ['ru', 'В понедельник, 12 марта 2025 года.', ['day-impossible среда']],
    ['ar', 'يوم الاثنين 12 آذار/مارس 2025 هنا', ['day-impossible الأربعاء']],
    ['zh', '2025年3月12日（星期一）', ['day-impossible 星期三']],
    ['zh', '二〇二五年三月十二日（星期一）', ['day-impossible 星期三']],
    ['zh', '二〇二五年二月三十日开会', ['day-impossible ']],
    // Letters for figures, and symbols.
    ['es', 'La resolución 79/l12 de la Asamblea.', ['letter-lookalike 79/112']],
    ['en', 'Resolution 2768 (2O25) and 20l5.', ['letter-lookalike 2025']],
    ['en', 'See A/8O/123 and A/80/l2.', ['letter-lookalike A/80/123']],
    ['en', 'On l2 March 2025 and 3O June.', ['letter-lookalike 12']],
    ['ru', 'Резолюция 2О25 года.', ['letter-lookalike 2025']],
    ['en', 'See A / 80 / 123 and A/RES/79/ 144.', ['form-foreign A/80/123']],
    ['en', 'See A/C.3/ 80/L.5 here.', ['form-foreign A/C.3/80/L.5']],
    ['en', 'See A /79/PV.64 here.', ['form-foreign A/79/PV.64']],
    ['en', 'See a/80/l.23 and a/res/79/144.', ['form-foreign A/80/L.23']],
    ['fr', 'Voir s/2025/12 et A/80/add.1.', ['form-foreign S/2025/12']],
    // Marks.
    ['en', 'The Council met，and rested。', ['punctuation-foreign , ', 'punctuation-foreign .']],
    ['ru', 'Совет считает： да；нет', ['punctuation-foreign :', 'punctuation-foreign ; ']],
    ['ar', 'المجلس، واللجنة？', ['punctuation-foreign ؟']],
    ['zh', '注意到"样本",本文.本文是', ['punctuation-foreign ，', 'punctuation-foreign 。']],
    ['zh', '这是决定!(注)', ['punctuation-foreign ！']],
    ['zh', '附件(一),以及', ['punctuation-foreign ，']],
    ['ru', 'Одно слово - слово.', ['punctuation-foreign —']],
    ['ru', 'Это тире-- это.', ['punctuation-foreign  — ']],
    ['en', 'A text--which is.', ['punctuation-foreign  – ']],
    ['es', 'El texto--que es.', ['punctuation-foreign  — ']],
    ['zh', '中国--大国', ['punctuation-foreign ——']],
    ['zh', '中国 -- 大国', ['punctuation-foreign ——']],
    ['en', 'A text---which is ---so, in 2020--2025.', ['punctuation-foreign  – ', 'punctuation-foreign –']],
    ['en', 'A text—which is — so.', ['punctuation-foreign  – ']],
    ['fr', 'Le texte — ceci.', ['punctuation-foreign  – ']],
    ['ar', 'النص — هذا.', ['punctuation-foreign  – ']],
    ['en', 'And - this - too.', ['punctuation-foreign –']],
    ['es', 'El texto - esto -- va.', ['punctuation-foreign —', 'punctuation-foreign —']],
    ['ru', 'Один – два.', ['punctuation-foreign —']],
    ['en', 'The Council´s work.', ['punctuation-foreign ’']],
    // Words and marks that stand twice.
    ['en', 'The the Council met in *in* New York.', ['word-repeated The', 'word-repeated in']],
    ['fr', 'Le rapport de de la Commission.', ['word-repeated de']],
    ['es', 'El el Consejo.', ['word-repeated El']],
    ['ru', 'В в Совете.', ['word-repeated В']],
    ['ru', 'Иванов и И. о. председателя.', []],
    ['es', 'García y Y. Gómez.', []],
    ['ar', 'اجتمع في في المجلس.', ['word-repeated في']],
    ['en', 'It met.. It went,, and so,.', ['mark-repeated ', 'mark-repeated ', 'mark-repeated ']],
    ['fr', 'L’ Assemblée et d’ une part', ['form-foreign L’Assemblée']],
    ['ar', 'الدول و المنظمات', ['form-foreign والمنظمات']],
    ['zh', '他说...结束了，而报告…指出', ['punctuation-foreign ……', 'punctuation-foreign ……']],
    ['zh', '报告[...]指出“. . .”', ['punctuation-foreign ……']],
    ['zh', '报告。。主席，，', ['mark-repeated ', 'mark-repeated ']],
    ['ar', 'الأمم،، وكان.', ['mark-repeated ']],
    // Units, hours and figures.
    ['en', 'It has 5 m2, 10km2 and CO2.', ['form-foreign m²', 'form-foreign CO₂']],
    ['es', 'A 25ºC y 5 oC.', ['form-foreign °C']],
    ['en', 'At 3:00 PM and 10:30AM.', ['form-foreign 3 p.m.']],
    ['en', 'It is 1.000.000,50.', ['form-foreign 1,000,000.50']],
    ['en', 'It grew by 12,5 per cent.', ['form-foreign 12.5']],
    ['fr', 'Soit 1,000,000 et 12.5 %.', ['form-foreign 1 000 000', 'form-foreign 12,5']],
    ['ru', 'Всего 1.000.000 и 12.5 процента.', ['form-foreign 1 000 000', 'form-foreign 12,5']],
    ['es', 'Unos 1,000,000.', ['form-foreign 1.000.000']],
    ['fr', 'Les Etats Membres et les Etats-Unis.', ['form-foreign États']],
    ['fr', 'Par M.Dupont.', ['space-missing ']],
    ['ru', 'Сказал А.Иванов.', ['space-missing ']],
    ['zh', '委 员 会', ['space-within-words 委员']],
    ['zh', '第 80 届会议，见第 5 段。', ['space-within-words 80']],
    ['zh', '于2025 年 5 月，共有 12.5 万人。', ['space-within-words 2025']],
    // Abbreviations.
    ['en', 'See para 5, arts 6 and pp 3–5.', ['form-foreign para.']],
    ['es', 'Véanse los párrs 5 y pág 6.', ['form-foreign párrs.']],
    ['fr', 'Voir art 5 et chap 3.', ['form-foreign art.']],
    ['ru', 'См. стр 5 и пп 6.', ['form-foreign стр.']],
    ['ru', 'Выделено 5 млн. долларов и 3 млрд., как сказано.', ['form-foreign млн']],
    ['en', 'It cost $3bn and €4.5 m.', ['form-foreign $3 billion']],
    ['fr', 'Soit 5 mio de dollars et 3,5 Mds d’euros.', ['form-foreign 5 millions']],
    // Spaces and brackets.
    ['fr', 'Voir art.5 du texte.', ['space-missing ']],
    ['en', 'See No.5 and para.7.', ['space-missing ']],
    ['ru', 'См. ст.5 и п.3.', ['space-missing ']],
    ['ru', 'К 2044г. и в 2045году.', ['space-missing-before ', 'space-missing-before ']],
    ['fr', 'Le Conseil<< le texte >> ici.', ['space-missing-before ']],
    ['fr', 'Le mot« texte » ici.', ['space-missing-before ']],
    ['en', 'It is ( a ) here.', ['space-within ']],
    ['fr', 'C’est [ le mot ] ici.', ['space-within ']],
    ['en', 'It is (open to all] here.', ['bracket-alone ']],
  ] as const)('in %s: %s', async (language, words, expected) => {
    expect([...(await cures(language, words))].toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['en', 'On 12 March 2025, March 12, 2025, in 12/03 of it and 2025-13-12; 12 may do so, and A/12/3/2025.'],
    ['en', 'On 29 February 2024, 31 May, 29 February, 30 June and 31 December 2025; 32 Marches.'],
    ['en', '| Date |\n| --- |\n| 12/03/2025 |'],
    ['en', 'State(s), a [sic] (a) [in (b)], B2B, and 1.2.2025.4; version 12.3.20251, use --help, 1--2.'],
    ['fr', 'La 2e session, le 14 Juillet, le 1er mars, la 1re, n° 5, « mot », et 3 mètres'],
    ['es', 'El 1er período, 3er, la Plaza 25 de Mayo, art. 5, 70º y 2.ª'],
    ['en', 'The text – this one – goes on -- and on --- well, well-known, pre- and post-war; 5 - 3 = 2, A/80/1 - 3.'],
    ['es', 'El texto —esto— va.'],
    [
      'en',
      'It had had that that, etc., of Co., Ltd., e.g., it... and on.... In ../b, at 3 p.m., 25°C, 5 m, M2 and U.S.Code.',
    ],
    [
      'en',
      'Of 5 m[2](set:superscript) and CO[2](set:subscript), 1.2.3, 12,500 and 12.5 per cent, at 10:30; a 2,5-year plan.',
    ],
    ['fr', 'Nous nous réunissons, les États, 1 000 000, 12,5 %, A/80/1 et Eswatini.'],
    ['es', 'Unos 1.000.000 y 12,5 %.'],
    ['zh', '第5次 A/80/1 号，主席　张三。以 120 票对 2 票。日内瓦 2025年5月4日'],
    ['en', 'Paras. 5, 5 m of it, a part 5, “they call it ‘so’ here” and the ‘ulama’ of ‘Abd al-Rahman and the Qur’an.'],
    ['fr', 'Divisé par 5, une part 5 et 5 M de long.'],
    ['ru', 'Всего 5 млн. Далее 6 млн долл. и 7 тыс. человек, стр. 5.'],
    ['ar', 'البند ’1‘ والبند ’2‘.'],
    ['ar', 'أولا - مقدمة'],
    [
      'ru',
      'Слово — слово, 3–14 июня, северо-восток, XXI век, ВИЧ/СПИД, А. Иванов, 5-го, 1990-х, 2044 года, 9 Мая и COVID-19.',
    ],
    ['zh', '一. 工作安排和1.5度；“样本”，本文(注)。第80/1号决议，A/80/1。'],
    ['ar', 'في عام ١٤٤٦ هـ، و A/80/5 هنا.'],
    ['en', 'On Thursday, 12 March 2026, Wednesday 12 March 2025 and on Monday, 12 March.'],
    [
      'en',
      'It is 3.5 (a)(b), State(s)Parties and (non)violent; St.Petersburg, U.S.A., e.g.A, (re)integration, 1999-2005, 2020–2020.',
    ],
    ['es', '¿Por qué? ¡Sí! Dijo que “¿Cuándo?”, y A. ¿Y si no? Él.'],
    ['ru', 'Решение № 12, N 60° с. ш.'],
    ['zh', '联合国大会和总务委员会，后来的余地。'],
    ['fr', 'Le jeudi 12 mars 2026, le lundi 1er décembre 2025.'],
    ['zh', '2026年3月12日（星期四）。'],
    ['zh', '二〇二六年三月十二日（星期四）。'],
    [
      'en',
      'A/80/L.1, A/C.1/80/I, 5l of it, 2o, Io, lO, O2, 100/5l, A/80/12 and I, l, A/RES/2200 A (XXI), B2O, ISO 9001.',
    ],
    ['es', 'El 2o período, A/80/L.10 y 1o de mayo.'],
    ['en', 'A / B, S/2025/12, 5 / 10, and/or, a/an, c/o, s/he, E / 10 km, A/RES/79/1 A-B, a/c 80.'],
    ['ar', 'عام 2026\u200E من هنا.'],
    ['en', 'The word [الكلمة\u200F](lang:ar) is.'],
  ] as const)('not in %s: %s', async (language, words) => {
    expect(await cures(language, words)).toEqual([])
  })
})
