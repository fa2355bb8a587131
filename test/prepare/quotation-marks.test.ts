/** Quotation marks and apostrophes as people type them, in six languages: what is printed, and what is told. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { compile } from '../../pipeline/compile.ts'
import type { Picture } from '../../pipeline/picture.ts'
import { pairSigns } from '../../pipeline/prepare/quotation-pairs.ts'
import type { Source } from '../../pipeline/source.ts'
import { readFolder, soundFacts } from '../read/read-folder.ts'
import { setTyped } from '../../pipeline/prepare/typography.ts'
import { expectLinear } from '../expect-linear.ts'
import { linesOf, prepareText } from './prepare-text.ts'

const languageCodes = Object.keys(languages) as readonly LanguageCode[]
const nbsp = '\u00A0'

type Row = readonly [typed: string, printed: string]

/** Printed with fixed spaces as "~". */
const rows: Readonly<Record<LanguageCode, readonly Row[]>> = {
  en: [
    ["the 1980's and '90s. 'Tis", 'the 1980’s and ’90s. ’Tis'],
    ["the 'Council' decided", 'the ‘Council’ decided'],
    ["'Council' is a word", '‘Council’ is a word'],
    ['"the \'inner\' zone"', '“the ‘inner’ zone”'],
    ['"the "inner" zone"', '“the ‘inner’ zone”'],
    ['\'the "inner" zone\'', '‘the “inner” zone’'],
    ['"\'Inner\' zone"', '“‘Inner’ zone”'],
    ['"the zone \'inner\'"', '“the zone ‘inner’”'],
    ['He said "yes".', 'He said “yes”.'],
    ['"Yes," he said, "it is."', '“Yes,” he said, “it is.”'],
    ['("the zone")', '(“the zone”)'],
    ['["the zone"]', '[“the zone”]'],
    ['–"the zone"–', '–“the zone”–'],
    ['the "zone"/"area"', 'the “zone”/“area”'],
    ['non-"zone" and "zone"-wide', 'non-“zone” and “zone”-wide'],
    ['*"Recalling"* its', '“Recalling” its'],
    ['"*Recalling*" its', '“Recalling” its'],
    ['"the *inner* zone, **all** of it"', '“the inner zone, all of it”'],
    ['*the "inner* zone"', 'the “inner zone”'],
    ['["zone"](https://example.org/)', '“zone”'],
    ['"[zone](https://example.org/)"', '“zone”'],
    ['"[зона](lang:ru)" is', '“зона” is'],
    ['the "zone"[^1] is', 'the “zone”[1] is'],
    ['"the zone[^1]" is', '“the zone[1]” is'],
    ['"the zone."[^1] Next', '“the zone.”[1] Next'],
    [
      '"A/80/1" and "https://example.org/a" and "a@example.org"',
      '“A/80/1” and “https://example.org/a” and “a@example.org”',
    ],
    ['"70/1" of 2015 and resolution "70/1"', '“70/1” of 2015 and resolution “70/1”'],
    ['"…the zone…"', '“…the zone…”'],
    ['"¿What?" and "¡So!"', '“¿What?” and “¡So!”'],
    ['"one" "two" "three"', '“one” “two” “three”'],
    ["“the 'inner' zone”", '“the ‘inner’ zone”'],
    ['“the "inner" zone”', '“the ‘inner’ zone”'],
    ['“the zone" and "the area”', '“the zone” and “the area”'],
    ['‘the "inner" zone’', '‘the “inner” zone’'],
    ["'tis the season, 'twas", '’tis the season, ’twas'],
    ["the '90s and the 1990's", 'the ’90s and the 1990’s'],
    ["peoples' rights and the States' own", 'peoples’ rights and the States’ own'],
    ["Côte d'Ivoire, Qur'an, Sana'a, O'Brien", 'Côte d’Ivoire, Qur’an, Sana’a, O’Brien'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["don't, it's, UNDP's", 'don’t, it’s, UNDP’s'],
    ["'the peoples' rights'", '‘the peoples’ rights’'],
    ['"the peoples\'" and "States\' rights"', '“the peoples’” and “States’ rights”'],
    ["the 's-Gravenhage list", 'the ’s-Gravenhage list'],
    ['5\'10" tall', '5\'10" tall'],
    ['6\'2" and 5\'10", "so it is"', '6\'2" and 5\'10", “so it is”'],
    ['a 5" pipe and a 12" one', 'a 5" pipe and a 12" one'],
    ['"a 5" pipe" is', '“a 5" pipe” is'],
    ['“the "Agenda 2030" plan”', '“the ‘Agenda 2030’ plan”'],
    ['“a "12" pipe" and "2030"”', '“a ‘12" pipe’ and ‘2030’”'],
    ['“a 5" pipe”', '“a 5" pipe”'],
    ["33°45'12\" N, 35°10' E", "33°45'12\" N, 35°10' E"],
    ['"the\\\nzone"', '“the\nzone”'],
    ['He asked: "Is it \'so\'?"', 'He asked: “Is it ‘so’?”'],
    ['"a \'b "c" d\' e"', '“a ‘b “c” d’ e”'],
    ['the &quot;zone&quot; and \\"area\\"', 'the “zone” and “area”'],
  ],
  fr: [
    ['« l\'"homme" et d\'"Utopie" »', '«~l’“homme” et d’“Utopie”~»'],
    ['"Le rapport de l\'"Assemblée" et qu\'"elle" lit"', '«~Le rapport de l’“Assemblée” et qu’“elle” lit~»'],
    ['« le "Bilan 2024" » et « "2030" »', '«~le “Bilan 2024”~» et «~“2030”~»'],
    ['« un tube de 5" »', '«~un tube de 5"~»'],
    ['le "Conseil" décide', 'le «~Conseil~» décide'],
    ['"Conseil"', '«~Conseil~»'],
    ['"la zone \'intérieure\'"', '«~la zone “intérieure”~»'],
    ['"la zone "intérieure""', '«~la zone “intérieure”~»'],
    ['« la "zone" »', '«~la “zone”~»'],
    ['l\'"Assemblée" et d\'"autres"', 'l’«~Assemblée~» et d’«~autres~»'],
    ['le " Conseil " décide', 'le «~Conseil~» décide'],
    ['("zone")', '(«~zone~»)'],
    ['– "zone" –', '– «~zone~» –'],
    ['*"Rappelant"* sa', '«~Rappelant~» sa'],
    ['la "zone".[^1] Fin', 'la «~zone~»[1]. Fin'],
    ["l'eau, d'Ivoire, aujourd'hui, qu'il", 'l’eau, d’Ivoire, aujourd’hui, qu’il'],
    ['"Oui ?" et "non !"', '«~Oui~?~» et «~non~!~»'],
    ['le 1er "mai"', 'le 1{er} «~mai~»'],
  ],
  es: [
    ['el "Consejo" decide', 'el “Consejo” decide'],
    ["el 'Consejo' decide", 'el ‘Consejo’ decide'],
    ['"la zona \'interior\'"', '“la zona ‘interior’”'],
    ['"¿Qué?", dijo', '“¿Qué?”, dijo'],
    ['¿"Qué"? y ¡"sí"!', '¿“Qué”? y ¡“sí”!'],
    ['«la "zona"»', '«la ‘zona’»'],
    ['la "zona".[^1] Fin', 'la “zona”[1]. Fin'],
    ["Côte d'Ivoire", 'Côte d’Ivoire'],
  ],
  ru: [
    ['"Совет" решил', '«Совет» решил'],
    ['"зона "внутренняя" здесь"', '«зона “внутренняя” здесь»'],
    ['«зона "внутренняя" здесь»', '«зона “внутренняя” здесь»'],
    ['"зона \'внутренняя\'"', '«зона “внутренняя”»'],
    ['("зона") и "район".', '(«зона») и «район».'],
    ["Кот-д'Ивуар", 'Кот-д’Ивуар'],
    ['— "Да", — сказал он', '— «Да»,~— сказал он'],
    ['„зона" здесь', '„зона“ здесь'],
  ],
  ar: [
    ["قال و'داخل' ثم ل'مجلس'.", 'قال و’داخل‘ ثم ل’مجلس‘.'],
    ['قال "نعم" أمس', 'قال ”نعم“ أمس'],
    ['و"المجلس" قرر', 'و”المجلس“ قرر'],
    ['ب"المجلس" و"الجمعية"', 'ب”المجلس“ و”الجمعية“'],
    ['"المجلس"، و("المجلس")', '”المجلس“، و(”المجلس“)'],
    ['"المنطقة \'الداخلية\'"', '”المنطقة ’الداخلية‘“'],
    ['*"إذ تشير"* إلى', '”إذ تشير“ إلى'],
    ["Côte d'Ivoire في", 'Côte d’Ivoire في'],
  ],
  zh: [
    ['他说"你好"。', '他说“你好”。'],
    ['他说："你好。"然后', '他说：“你好。”然后'],
    ['"你好"，他说，"再见"。', '“你好”，他说，“再见”。'],
    ['"内\'部\'区"', '“内‘部’区”'],
    ['《"宪章"》第"二"条', '《“宪章”》第“二”条'],
    ['第70/1号决议"题为"和"议程"', '第70/1号决议“题为”和“议程”'],
    ['称为 "词"。', '称为 “词”。'],
    ['"**重要**"的', '“重要”的'],
    ['（"你好"）、"再见"', '（“你好”）、“再见”'],
    ["Côte d'Ivoire和Xi'an", 'Côte d’Ivoire和Xi’an'],
    ['使用"AI"和"5G"', '使用“AI”和“5G”'],
  ],
}

const all = languageCodes.flatMap((language) =>
  rows[language].map(([typed, printed]) => [language, typed, printed] as const),
)

test.each(all)('in %s, %s is printed as %s', async (language, typed, printed) => {
  const text = typed.includes('[^1]') ? `${typed}\n\n[^1]: Note.` : typed
  const [line] = linesOf(await prepareText(text, { language, original: [language] }))
  expect(line?.replaceAll(nbsp, '~').replace('[(1)]', '[1]')).toBe(printed)
})

test('the rows are many', () => expect(all.length).toBeGreaterThan(80))

/** `line:column words` of what is told of quotation marks, in a run as the command makes it. */
async function toldOf(body: string, language: LanguageCode = 'en', facts = ''): Promise<readonly string[]> {
  const matter = `---\n${soundFacts.replace('original: en', `original: ${language}`)}${facts}---\n\n# Title\n\n`
  const { source, file } = await readFolder({ [`${language}.md`]: matter + body })
  if (source === undefined) throw new Error(file.messages.join('\n'))
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, file)
  const start = matter.split('\n').length - 1
  return diagnostics
    .filter(({ code }) => code === 'quotation-alone')
    .map(({ place, text }) => `${place.line - start}:${place.column} ${text.slice(0, text.indexOf(' has no'))}`)
}

test.each<[LanguageCode, string, readonly string[]]>([
  ['en', 'The "Council adopted it.', ['1:5 The quotation mark " before “Council adopted it.”']],
  ['en', 'The Council" adopted it.', ['1:12 The quotation mark " after “The Council”']],
  ['en', "The 'Council adopted it.", ["1:5 The quotation mark ' before “Council adopted it.”"]],
  [
    'en',
    'A "b" and "c and *d "e* f',
    ['1:11 The quotation mark " before “c and d”', '1:21 The quotation mark " before “e f”'],
  ],
  ['en', 'The “Council adopted it.', ['1:5 The quotation mark “ before “Council adopted it.”']],
  ['en', 'A &quot;b&quot; and &quot;c d', ['1:21 The quotation mark " before “c d”']],
  ['en', '## A "heading\n\nText.', ['1:6 The quotation mark " before “heading”']],
  ['en', '| a "b | c |\n| --- | --- |\n| d | "e" |', ['1:5 The quotation mark " before “b”']],
  ['en', 'A[^1]\n\n[^1]: A "note', ['3:9 The quotation mark " before “note”']],
  ['en', 'A "b\n\nC" d', ['1:3 The quotation mark " before “b”', '3:2 The quotation mark " after “C”']],
  ['fr', 'Le "Conseil a décidé', ['1:4 The quotation mark " before “Conseil a décidé”']],
  ['fr', 'Le « Conseil a décidé', ['1:4 The quotation mark « before “Conseil a décidé”']],
  ['es', 'El "Consejo', ['1:4 The quotation mark " before “Consejo”']],
  ['ru', 'Решил Совет", что', ['1:12 The quotation mark " after “Решил Совет”']],
  ['ar', 'قال "نعم أمس', ['1:5 The quotation mark " before “نعم أمس”']],
  ['zh', '他说"你好。', ['1:3 The quotation mark " before “你好。”']],
])('tells what has no partner, in %s: %s', async (language, text, expected) => {
  expect(await toldOf(text, language)).toEqual(expected)
})

test.each<[LanguageCode, string]>([
  // Apostrophes, feet and inches.
  ['en', "'Tis the peoples' 5'10\" in the '90s, rock 'n' roll."],
  ['en', 'A 12" pipe, and a 5" one.'],
  // Quotations of several paragraphs.
  ['en', '"First.\n\n"Second."'],
  ['en', '"First.\n\nSecond."'],
  ['en', 'He said: "First.\n\n"Second.\n\n"Third."'],
  ['fr', '« Premier.\n\n« Second. »'],
  ['en', '1. As follows:\n\n   "First.\n\n2. Second."'],
  // Other words and addresses.
  ['en', '[don\'t "go](lang:fr) home'],
])('tells nothing, in %s: %s', async (language, text) => {
  expect(await toldOf(text, language)).toEqual([])
})

test('sets quotations of several paragraphs', async () => {
  const lines = linesOf(await prepareText('He said: "First.\n\n"Second.\n\nThird."', { language: 'en' }))
  expect(lines).toEqual(['He said: “First.', '“Second.', 'Third.”'])
})

test('sets and tells them in facts, over the lines of a title', async () => {
  const agenda = 'agenda: [{ item: 1 }]\nagenda-titles:\n  - |\n    The "new\n    order" of it\n'
  const { source, file } = await readFolder({ 'en.md': `---\n${soundFacts}${agenda}---\n\n# Title\n\nText.` })
  const { publication } = await compile(source as Source, { formats: [], carriesSource: false }, file)
  expect(JSON.stringify(publication?.columns)).toContain('The “new')
  expect(JSON.stringify(publication?.columns)).toContain('order” of it')
  expect(await toldOf('Text.', 'en', 'agenda: [{ item: 1 }]\nagenda-titles: [A "new order]\n')).toEqual([
    '-4:17 The quotation mark " before “new order”',
  ])
})

test('sets them in titles of tables and figures', async () => {
  const picture = { type: 'drawing', width: 9, height: 9, shapes: [] } as unknown as Picture
  const text = ':::table[A "b"]\n| "c" |\n| - |\n| \'d\' |\n:::\n\n![e](f.svg "The \'g\' of it")'
  const { blocks } = await prepareText(text, {}, { 'f.svg': picture })
  const words = JSON.stringify(blocks)
  for (const set of ['“b”', '“c”', '‘d’', 'The ‘g’ of it']) expect(words).toContain(set)
})

test('reads rows of marks in a time that grows with them', () => {
  for (const row of ['"', "'", '"a ', 'a" ', '\'a "b ', `"'`, "1' "]) {
    expectLinear((length) => () => void pairSigns(row.repeat(length / row.length)), 12_500)
  }
})

function withoutMarks(words: string): string {
  return words.replace(/["'“”„‟«»‘’ \u00A0]/gu, '')
}

test('changes nothing but marks, whatever stands around them', () => {
  const pieces = fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '«',
    '»',
    ' ',
    'a',
    's',
    '5',
    '你',
    '。',
    'و',
    '(',
    ')',
    '–',
    '.',
    'n',
  )
  fc.assert(
    fc.property(fc.constantFrom(...languageCodes), fc.array(pieces, { maxLength: 24 }), (code, all) => {
      const text = all.join('')
      expect(withoutMarks(setTyped(text, languages[code].typography))).toBe(withoutMarks(text))
    }),
    { numRuns: 2000 },
  )
})
