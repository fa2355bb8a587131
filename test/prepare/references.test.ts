/** What references print: the whole number of a subparagraph, and a capital where a sentence begins. */
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../pipeline/picture.ts'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { linesOf, prepareText } from './prepare-text.ts'

async function linesIn(language: LanguageCode, body: string): Promise<readonly string[]> {
  return linesOf(await prepareText(body, { kind: 'report', language, original: [language] }))
}

async function lastLine(language: LanguageCode, body: string): Promise<string | undefined> {
  return (await linesIn(language, body)).at(-1)
}

const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ')

const jsonOf = (value: unknown): string => spaced(JSON.stringify(value)) ?? ''

const nested = '1. A:\n\n   1. B;\n\n   2. C: {#c}\n\n      1. D;\n\n      2. E: {#e}\n\n         1. F. {#f}'

const wholeNumbers: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['1 (b)', '1 (b) (ii)', '1 (b) (ii) a'],
  fr: ['1 b)', '1 b) ii)', '1 b) ii) a'],
  es: ['1 b)', '1 b) ii)', '1 b) ii) a'],
  ru: ['1 b)', '1 b) ii)', '1 b) ii) a'],
  ar: ['1 (ب)', '1 (ب) ’2‘', '1 (ب) ’2‘ أ'],
  zh: ['1(b)', '1(b)㈡', '1(b)㈡a'],
}

describe('a reference to a subparagraph', () => {
  it.each(languageCodes)('prints the numbers of all that it stands in: %s', async (language) => {
    const line = await lastLine(language, `${nested}\n\nX [](#c), [](#e), [](#f)`)
    const fixed = wholeNumbers[language].map((number) => number.replaceAll(' ', '\u00A0'))
    expect(line?.replace(/^X /, '').split(', ')).toEqual(fixed)
  })

  it.each([
    ['letters typed as such', '7. A: {start=7}\n\n(a) B;\n\n(b) C. {#x}', '7 (b)'],
    ['over a paragraph that goes on', '1. A:\n\n(a) B;\n\nText. {continued}\n\n(b) C. {#x}', '1 (b)'],
    ['letters that run on over a heading', '1. A:\n\n(a) B;\n\n### Part\n\n(b) C. {#x}', '1 (b)'],
    ['letters that begin anew behind a heading', '1. A:\n\n(a) B;\n\n### Part\n\n(a) C. {#x}', '(a)'],
    ['letters of an unnumbered paragraph', '1. A.\n\nText:\n\n(a) B;\n\n(b) C. {#x}', '(b)'],
    ['numerals of letters without a number', 'Text:\n\n(a) B:\n\n(i) C;\n\n(ii) D. {#x}', '(a) (ii)'],
    ['of a number between two', '1. A.\n\n1 bis. B:\n\n(a) C. {#x}', '1 bis (a)'],
    ['of a later paragraph', '1. A:\n\n   1. B;\n\n   2. C.\n\n2. D:\n\n   1. E. {#x}', '2 (a)'],
    ['in an annex, which counts for itself', '3. A: {start=3}\n\n   1. B.\n\n::annex\n\n(a) C. {#x}', '(a)'],
  ])('%s', async (_, body, printed) => {
    const line = await lastLine('en', `${body}\n\nSee paragraph [](#x).`)
    expect(spaced(line)).toBe(`See paragraph ${printed}.`)
  })

  it('to a paragraph in Arabic has the figures of running text', async () => {
    const line = await lastLine('ar', '٩ - نص {start=9}\n\n١٠ - نص {#x}\n\nانظر الفقرة [](#x).')
    expect(spaced(line)).toBe('انظر الفقرة 10.')
  })
})

const target = ':::table[T]{#t}\n| A | B |\n| - | - |\n| x | y |\n:::\n\n## V. S {start=5 #s}'

const nouns: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['Table 1', 'table 1'],
  fr: ['Tableau 1', 'tableau 1'],
  es: ['Cuadro 1', 'cuadro 1'],
  ru: ['Таблица 1', 'таблица 1'],
  ar: ['الجدول 1', 'الجدول 1'],
  zh: ['表1', '表1'],
}

describe('a reference that begins a sentence', () => {
  it.each(languageCodes)('has a capital: %s', async (language) => {
    const [capital, small] = nouns[language]
    const line = spaced(await lastLine(language, `${target}\n\n[](#t) x [](#t). [](#t) x? [](#t) x`))
    expect(line?.replace(' ?', '?')).toBe(`${capital} x ${small}. ${capital} x? ${capital} x`)
  })

  it.each([
    ['an item', '1. [](#t) gives all.', '1. Table 1 gives all.'],
    ['a bullet', '- [](#s) holds.', '• Section V holds.'],
    ['a heading', '### [](#t) and what it says', 'Table 1 and what it says'],
    ['in quotation marks', 'He said so. “[](#s) holds.”', 'He said so. “Section V holds.”'],
    ['behind a closing bracket', '(As said.) [](#s) holds.', '(As said.) Section V holds.'],
    ['behind a stop in bold', '**Said.** [](#s) holds!', 'Said. Section V holds!'],
    ['behind a mark of quotation of the French kind', 'He said. « [](#s) holds.', 'He said. « Section V holds.'],
    ['behind a number', 'In paragraph 5. [](#s) holds.', 'In paragraph 5. Section V holds.'],
    ['behind a numeral', 'In annex I. [](#s) holds.', 'In annex I. Section V holds.'],
    ['behind the call of a note', 'It was.[^1] [](#s) holds.\n\n[^1]: N.', 'It was.[1] Section V holds.'],
  ])('%s', async (_, body, printed) => {
    expect(spaced(await lastLine('en', `${target}\n\n${body}`))).toBe(printed)
  })

  it.each([
    ['en', 'See e.g. [](#t), cf. [](#t), incl. [](#t), i.e. [](#t)'],
    ['en', 'It holds (see [](#t)); so does [](#t): [](#t)'],
    ['fr', 'Voir p. ex. [](#t), cf. [](#t)'],
    ['es', 'Véase p. ej. [](#t)'],
    ['ru', 'Что верно, т.е. [](#t), а не [](#t)'],
  ] as const)('and none in the middle of one: %s %s', async (language, body) => {
    const line = spaced(await lastLine(language, `${target}\n\n${body}`))
    expect(line).toBe(body.replaceAll('[](#t)', nouns[language][1]))
  })

  it('has one in cells and notes', async () => {
    const cells = ':::table[U]\n| A | B |\n| - | - |\n| [](#t) | see [](#t) |\n:::'
    const { notes, blocks } = await prepareText(`${target}\n\n${cells}\n\nX.[^1]\n\n[^1]: [](#s), above.`, {
      kind: 'report',
    })
    expect(jsonOf(notes)).toContain('"Section V"')
    expect(jsonOf(blocks)).toContain('"Table 1","marks":[],"link"')
    expect(jsonOf(blocks)).toContain('"table 1","marks":[],"link"')
  })
})

describe('a reference in Russian stands in the case that its sentence asks for', () => {
  const all = `${target}\n\n![F](f.png "F") {#f}\n\n1. P. {#p}\n\n`
  it.each([
    ['Верно (см. [](#t)).', 'Верно (см. таблицу 1).'],
    ['Верно (ср. [](#t) и [](#s)).', 'Верно (ср. таблицу 1 и раздел V).'],
    ['См. пункт [](#p), [](#t) и [](#a).', 'См. пункт 1, таблицу 1 и приложение.'],
    ['См. пункты 3 и 4 b), а также [](#t).', 'См. пункты 3 и 4 b), а также таблицу 1.'],
    ['В [](#t) и [](#s) показано.', 'В таблице 1 и разделе V показано.'],
    ['Показано на [](#f) и в [](#a).', 'Показано на рисунке I и в приложении.'],
    ['Суммы из [](#t), [](#s) или [](#a).', 'Суммы из таблицы 1, раздела V или приложения.'],
    ['Согласно [](#t) и [](#a), верно.', 'Согласно таблице 1 и приложению, верно.'],
    ['В соответствии с [](#s) и [](#a).', 'В соответствии с разделом V и приложением.'],
    ['Перед [](#f) и [](#t).', 'Перед рисунком I и таблицей 1.'],
    ['Это включено в [](#t).', 'Это включено в таблицу 1.'],
    ['Со ссылкой на [](#t).', 'Со ссылкой на таблицу 1.'],
    ['К [](#f) нет пояснений.', 'К рисунку I нет пояснений.'],
    ['В таблице [](#t) и таблицах [](#t).', 'В таблице 1 и таблицах 1.'],
    ['[](#t) показывает, что верно [](#s).', 'Таблица 1 показывает, что верно раздел V.'],
    ['Остров [](#t), успех [](#s).', 'Остров таблица 1, успех раздел V.'],
  ])('%s', async (typed, printed) => {
    const picture = { format: 'png', bytes: new Uint8Array(), width: 9, height: 9 } as unknown as Picture
    const facts = { kind: 'report', language: 'ru', original: ['ru'] } as const
    const prepared = await prepareText(`${all}${typed}\n\n::annex[A]{#a}\n\nX.`, facts, { 'f.png': picture })
    expect(linesOf(prepared).map(spaced)).toContain(printed)
  })
})

const sections = `## I. A

### A. B

## II. C

### A. D

### B. E {#b}

#### 1. F

#### 2. G {#two}

##### (a) H {#h}

HERE

## III. I {#three}

### A. N

### B. J

THERE[^n]

[^n]: See [](#b).

::annex

## I. K

### A. O

### B. L {#l}

INSIDE

::annex{#other}

## I. M {#m}

ELSEWHERE`

const arabicLabel: Readonly<Record<number, string>> = { 2: 'أولا -', 3: 'ألف -', 4: '١ -', 5: '(أ)' }

const arabicSections = sections.replaceAll(
  /^(#+) \(?[IVX\dABa]+[.)] /gmu,
  (_, level: string) => `${level} ${arabicLabel[level.length]} `,
)

const chineseSections = sections.replaceAll(/^## I+\. /gmu, '## 一. ')

/** What a line says that stands at a place of the report above. */
async function saidAt(place: 'HERE' | 'THERE' | 'INSIDE' | 'ELSEWHERE', language: LanguageCode, line: string) {
  const text = language === 'ar' ? arabicSections : language === 'zh' ? chineseSections : sections
  const lines = await linesIn(language, text.replace(place, `@${line}`))
  return spaced(lines.find((each) => each.includes('@')))
    ?.replace(/^.*@/u, '')
    .replace(/\[.*$/u, '')
}

describe('a reference to a section in another', () => {
  it.each([
    ['THERE', 'See [](#b).', 'See section II.B.'],
    ['THERE', 'See section [](#b) above.', 'See section II.B above.'],
    ['THERE', 'Yes. [](#b) says so.', 'Yes. Section II.B says so.'],
    ['THERE', 'See sections [](#b) and [](#two).', 'See sections II.B and II.B.2.'],
    ['THERE', 'See [](#two) and [](#h).', 'See section II.B.2 and section II.B.2 (a).'],
    ['THERE', 'See [](#three).', 'See section III.'],
    ['HERE', 'See [](#b) above.', 'See section B above.'],
    ['HERE', 'See [](#two), [](#h) and [](#three).', 'See section 2, section (a) and section III.'],
    ['THERE', 'See [](#l).', 'See annex I, section I.B.'],
    ['THERE', 'Yes. [](#l) says so.', 'Yes. Annex I, section I.B says so.'],
    ['THERE', 'See annex [](#l).', 'See annex I, section I.B.'],
    ['THERE', 'See annex I, section [](#l).', 'See annex I, section I.B.'],
    ['THERE', 'See [](#other), section [](#m).', 'See annex II, section I.'],
    ['THERE', 'See annex II and section [](#l).', 'See annex II and section I.B, annex I.'],
    ['INSIDE', 'See [](#l).', 'See section B.'],
    ['ELSEWHERE', 'See [](#l) and [](#m).', 'See annex I, section I.B and section I.'],
  ] as const)('%s: %s', async (place, line, printed) => {
    expect(await saidAt(place, 'en', line)).toBe(printed)
  })

  it.each([
    ['fr', 'section II.B, section II.B.2 a), annexe I, section I.B'],
    ['es', 'sección II.B, sección II.B.2 a), anexo I, sección I.B'],
    ['ru', 'раздел II.B, раздел II.B.2 a), приложение I, раздел I.B'],
    ['ar', 'الفرع الثاني - باء, الفرع الثاني - باء - 2 (أ), المرفق الأول، الفرع الأول - باء'],
    ['zh', '第二.B节, 第二.B.2 (a)节, 附件一，第一.B节'],
  ] as const)('in %s', async (language, printed) => {
    const lines = await saidAt('THERE', language, 'x [](#b), [](#h), [](#l).')
    expect(lines).toBe(`x ${printed}.`)
  })

  it('stands where its note is called', async () => {
    const { notes } = await prepareText(sections, { kind: 'report' })
    expect(jsonOf(notes)).toContain('section II.B"')
  })

  it.each(['See [](#b).', 'See [](#t).', 'See table [](#t) and paragraph [](#p).'])(
    'keeps number and noun on one line: %s',
    async (line) => {
      const table = ':::table[T]{#t}\n| A | B |\n| - | - |\n| x | y |\n:::'
      const last = await lastLine(
        'en',
        `## I. A\n\n### A. C {#b}\n\n4. D. {#p start=4}\n\n${table}\n\n## II. E\n\n${line}`,
      )
      expect(last).not.toMatch(/(?:section|table|paragraph) /u)
    },
  )
})
