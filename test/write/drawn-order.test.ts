/** Words and numbers stand on a line in the order that the Unicode Bidirectional Algorithm asks for (UAX #9), as they are drawn. */
import createBidi from 'bidi-js'
import { describe, expect, it } from 'vitest'
import type { Direction } from '../../templates/vocabulary.ts'
import { newYorkStyles } from '../../templates/styles.ts'
import type { Face, Run, StructureElement } from '../../pipeline/typesetting/run.ts'
import { otherScripts } from '../../pipeline/typesetting/font/other-scripts.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { prepareText } from '../prepare/prepare-text.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { drawnGlyphs, isOutlineOf, linesOf, type DrawnGlyph } from './drawn-glyphs.ts'
import { paragraph, room, root, write } from './small-pdf.ts'

const bidi = createBidi()
const faces = (['Tinos', 'Amiri', 'Noto Serif SC', ...otherScripts.map(({ family }) => family)] as const).flatMap(
  (family) => [false, true].flatMap((bold) => [false, true].map((italic): Face => ({ family, bold, italic }))),
)
const wide = { ...room, width: 620, height: 120, end: 610 }
const style = runStyle(newYorkStyles.body)

/** Characters that leave ink of their own on the line: no space, no mark over a letter, nothing that is not drawn. */
const isDrawn = (character: string): boolean => !/[\s\p{M}\p{Cf}\p{Cc}]/u.test(character)

interface Place {
  readonly character: string
  readonly level: number
}

/** Turns round every stretch of a level or higher (rule L2). */
function turnFrom(places: Place[], level: number): void {
  for (let from = 0; from < places.length; from += 1) {
    let end = from
    while ((places[end]?.level ?? -1) >= level) end += 1
    places.splice(from, end - from, ...places.slice(from, end).toReversed())
    from = end
  }
}

/** Characters of a line from left to right, brackets turned where they are. */
function expectedOrder(text: string, direction: Direction): readonly string[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction)
  const places = Array.from(text.matchAll(/./gsu), ({ 0: character, index }) => ({
    character,
    level: levels[index] ?? 0,
  }))
  for (let level = Math.max(...places.map((place) => place.level)); level > 0; level -= 1) turnFrom(places, level)
  return places
    .map(({ character, level }) => (level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character))
    .filter(isDrawn)
}

/** What is drawn from left to right beside what is expected there: true where they are the same. */
function compare(line: readonly DrawnGlyph[], expected: readonly string[]): string {
  const drawn = line.flatMap((glyph) => {
    const own = [...glyph.text].filter(isDrawn)
    // A ligature from right to left has its first letter at its right.
    return (own.every((each) => /\p{Script=Arabic}/u.test(each)) ? own.toReversed() : own).map((text) => ({
      text,
      outline: glyph.outline,
    }))
  })
  return expected
    .map((character, index) => {
      const found = drawn[index]
      if (found === undefined) return '∅'
      if (/\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character)) return found.text
      if (isOutlineOf(found.outline, character, faces)) return character
      return `<${found.text}>`
    })
    .concat(drawn.slice(expected.length).map(({ text }) => text))
    .join('')
}

const arabic = { direction: 'rtl', script: 'arabic' } as const
const chinese = { direction: 'ltr', script: 'han' } as const

/** Texts by what is in them; those of Arabic are set from right to left, the others from left to right. */
const inArabic = [
  ['Arabic-Indic digits', 'الفقرة ١٠ من عام ٢٠٢٦'],
  ['Arabic-Indic decimals', 'بنسبة ١٢٫٥ في المائة و ١٬٢٥٠٫٥ دولار'],
  ['Persian digits', 'سنة ۱۳۹۹ و ۲۰۲۶'],
  ['European digits', 'في عام 2026 و 1 250.5 و 12'],
  ['digits of India', 'الرقم १२३ والرقم 12'],
  ['a symbol', 'الرمز A/79/1 والرمز A/RES/79/1 (A/75/999)'],
  ['percent signs', 'بنسبة ١٢٪ و 15% و ٪١٢ و %15'],
  ['dates', 'في ٢٩/١/٢٠٢١ وفي 29/1/2021 وفي 2021-01-29 و ٢٠٢١-٠١-٢٩'],
  ['ranges', 'الصفحات ١٠–١٢ و ١٠-١٢ و 10–12 و 10-12'],
  ['brackets', 'نص (١٢) [٣٤] {٥٦} «٧٨» (أ) و (12) [34]'],
  ['a label', '١٠ - (أ) نص'],
  ['a note in brackets', 'نص(١٢)، نص(١٠)'],
  ['Latin names', 'السيد Raphael Hythlodaeus (أوتوبيا) 12'],
  ['Cyrillic and Chinese', 'كلمة слово 12 و 大会 ١٢ نص'],
  ['currencies', 'مبلغ ١٢ $ و $12 و 12€ و ١٢°'],
  ['a fraction and signs', 'العدد ٣/٤ و 3/4 و +١٢ و −١٢ و 5×٧'],
  ['a telephone number', 'هاتف +٢٠ ٢ ١٢٣٤ و +1 212 963 1234'],
  ['digits alone', '٢٠٢٦'],
  ['letters of Persian and Urdu', 'گزارش پنجم ۱۲ و ٹاؤن ٣'],
  ['marks over letters', 'كُتِبَ النصُّ في ١٢ مادّةً'],
  ['Hebrew', 'كلمة שלום 12 נ ١٢'],
] as const

const inOthers = [
  ['Arabic-Indic digits', 'paragraph ١٠ of ٢٠٢٦'],
  ['Arabic-Indic digits alone', '٢٠٢٦'],
  ['Persian digits', 'the year ۱۳۹۹ and ۱۲٫۵'],
  ['digits of India', 'the numbers 12, १२३ and ๑๒'],
  ['names in other scripts', 'Սարգսյան, თბილისი, አዲስ and 김대중 12'],
  ['Arabic words', 'the word عربية ١٢ نص and (نص) 12'],
  ['an Arabic name and a symbol', 'A/79/1 (قرار ٧٩/١) and 12%'],
  ['a range of Arabic-Indic digits', 'pages ١٠–١٢ and ١٠ - ١٢ end'],
  ['percent of Arabic-Indic digits', 'by ١٢٪ and ١٢% end'],
  ['a date in Arabic-Indic digits', 'on ٢٩/١/٢٠٢١ and ٢٠٢١-٠١-٢٩ end'],
  ['Hebrew', 'the word שלום 12 (א) end'],
  ['French', 'l’année 2026 : 12,5 % (« ١٢ »)'],
  ['Russian', 'пункт 12 (٣٤) и слово عربية 5'],
] as const

const inChinese = [
  ['Arabic-Indic digits', '第١٢段，文件A/79/1（٣٤）'],
  ['Arabic words', '单词عربية 12结束'],
] as const

function drawnLine(
  text: string,
  writing?: typeof arabic | typeof chinese,
  runs: readonly Run[] = [{ text, style }],
): readonly DrawnGlyph[] {
  const { bytes } = write([paragraph('', { runs, ...(writing ? { writing } : {}) })], {
    room: { ...wide, direction: writing?.direction ?? 'ltr' },
  })
  const lines = linesOf(drawnGlyphs(bytes)).filter((line) => line[0]?.baseline !== 95)
  expect(lines.length, text).toBe(new Set(runs.map((run) => run.style.rise)).size)
  return lines.flat().toSorted((a, b) => a.x - b.x)
}

describe('the order in which a line is drawn', () => {
  it.each(inArabic)('from right to left: %s', (_, text) => {
    const expected = expectedOrder(text, 'rtl')
    expect(compare(drawnLine(text, arabic), expected)).toBe(expected.join(''))
  })

  it.each(inOthers)('from left to right: %s', (_, text) => {
    const expected = expectedOrder(text, 'ltr')
    expect(compare(drawnLine(text), expected)).toBe(expected.join(''))
  })

  it('from right to left: an address and the mark of a note', () => {
    const [words, mark] = ['العنوان https://www.un.org/ar/12', '(7)']
    const runs = [
      { text: words, style },
      { text: mark, style: runStyle(newYorkStyles.body, ['raised']) },
      { text: '، نص', style },
    ]
    const said = drawnLine(words, arabic, runs)
      .map(({ text }) => text)
      .join('')
    expect(said).toContain('https://www.un.org/ar/12(7)')
  })

  it.each(inChinese)('in Chinese: %s', (_, text) => {
    const expected = expectedOrder(text, 'ltr')
    expect(compare(drawnLine(text, chinese), expected)).toBe(expected.join(''))
  })
})

const figures = [...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹']

/** Numbers on a line: figures that stand beside each other, as their outlines say, from left to right. */
function numbersOn(line: readonly DrawnGlyph[]): readonly string[] {
  return line
    .map((glyph, index) => {
      const figure = figures.find((each) => glyph.text === each && isOutlineOf(glyph.outline, each, faces)) ?? ''
      const before = line[index - 1]
      return figure !== '' && before !== undefined && glyph.x - before.end < 1 ? figure : ` ${figure}`
    })
    .join('')
    .split(/\s+/)
    .filter((number) => number !== '')
}

describe('an Arabic report', () => {
  it('has the numbers of its paragraphs, notes and text as they are read', async () => {
    const glyphs = drawnGlyphs(bytesOf(await compileFolder('test/cases/report-in-arabic', ['pdf']), 'pdf'))
    for (const { text, outline } of glyphs)
      if (figures.includes(text)) expect(isOutlineOf(outline, text, faces), text).toBe(true)
    const numbers = linesOf(glyphs).flatMap(numbersOn)
    const rows = linesOf(glyphs).map((line) => line.map(({ text }) => text.trim()).join(''))
    expect(rows.filter((row) => row.includes('1300.0') && row.includes('١٢٥٠٫٥')).length).toBe(1)
    const labels = ['١٠', '١١', '١٢', '١٣', '10', '11', '12']
    const inText = ['٢٠٢٦', '٢٠٢١', '۱۴۰۳', '٩١٧', '917', '1234', '١٢٣', '456', '79', '2024']
    expect([...labels, ...inText].filter((number) => !numbers.includes(number))).toEqual([])
    expect(['٠١', '٦٢٠٢', '١٢٠٢', '۳۰۴۱', '٧١٩', '٣٢١', '654'].filter((number) => numbers.includes(number))).toEqual([])
  })
})

const line: StructureElement = { role: 'P', parent: root }
const mark = (label: string): Run => ({
  text: label,
  style: runStyle(newYorkStyles.body, ['raised']),
  meaning: { element: { role: 'Link', parent: { role: 'Reference', parent: line } } },
})
const passage = (text: string, isItalic = false): Run => ({
  text,
  style: runStyle(newYorkStyles.body, isItalic ? ['italic'] : []),
  meaning: { element: { role: 'Span', parent: line, language: 'en' } },
})
const words = (text: string): Run => ({ text, style })

/** A line from left to right as the file's text layer has it. */
function readLine(runs: readonly Run[], writing?: typeof arabic): string {
  return drawnLine(runs.map(({ text }) => text).join(''), writing, runs)
    .map(({ text }) => text.trim())
    .join('')
}

describe('the mark of a note is read behind its word', () => {
  it.each([
    ['a Latin name', 'والسيدة Smith', ' نص', '17Smith'],
    ['a symbol', 'الوثيقة A/80/7', '، نص', '17A/80/7'],
    ['a symbol with a bracket', 'الرمز A/80/6 (Sect. 16)', '. نص', '17A/80/6(Sect.16)'],
    ['a name of Cyrillic letters', 'كلمة слово', ' نص', '17слово'],
    ['European figures', 'القرار 48/13', '، نص', '1748/13'],
    ['an address', 'العنوان www.un.org/ar/', ' نص', '17www.un.org/ar/'],
  ])('from right to left: %s', (_, before, behind, drawn) => {
    expect(readLine([words(before), mark('17'), words(behind)], arabic)).toContain(drawn)
  })

  it.each([
    ['an Arabic word', 'the word نص', 'نص'],
    ['Arabic figures', 'the word نص ١٢', '١٢'],
  ])('from left to right: %s', (_, before) => {
    const line = drawnLine('', undefined, [words(before), mark('17'), words(' goes on')])
    const place = line.findIndex(({ text }) => text === '7')
    expect(
      line
        .slice(place + 1)
        .map(({ text }) => text.trim())
        .join(''),
    ).toBe('goeson')
  })

  it('within a passage of another language', () => {
    expect(
      readLine([words('قال '), passage('Smith'), mark('17'), passage(' wrote 12.'), words(' نص')], arabic),
    ).toContain('Smith17wrote12.')
  })
})

describe('a symbol of a series', () => {
  it.each(['A/AC.299/-', 'A/C.5/80/–', 'A/80/…', 'A/HRC/55/...'])('ends with its last sign: %s', async (symbol) => {
    const { blocks } = await prepareText(`الرموز ${symbol}، نص`, { kind: 'report', language: 'ar', original: ['ar'] })
    const text = JSON.stringify(blocks).match(/"value":"(الرموز[^"]+)"/u)?.[1] ?? ''
    expect(readLine([words(text)], arabic)).toContain(symbol)
  })
})

/** What is drawn of an Arabic paragraph, from left to right, without spaces and marks of direction. */
async function drawnInArabic(typed: string): Promise<string> {
  const { blocks } = await prepareText(typed, { kind: 'report', language: 'ar', original: ['ar'] })
  const values = Array.from(JSON.stringify(blocks).matchAll(/"value":"([^"]+)"/gu), ([, value]) => value ?? '')
  const text = values.slice(values.findIndex((value) => value.startsWith('نص'))).join('')
  return readLine([words(text)], arabic).replaceAll('\u200F', '')
}

describe('what stands behind a Latin word in Arabic is drawn behind it', () => {
  it.each([
    ['a day behind a symbol', 'نص A/80/1، 25 أيلول', '25،A/80/1'],
    ['a figure in brackets behind a symbol', 'نص A/RES/70/1 (2) و', ')2(A/RES/70/1'],
    ['a figure behind an acronym', 'نص UNDP، 15 دولة', '15،UNDP'],
    ['a figure behind a mailbox', 'نص x@un.org؛ 25 دولة', '25؛x@un.org'],
    ['a second symbol', 'نص A/80/12، A/80/3 و', 'A/80/3،A/80/12'],
    ['a figure behind a bracket', 'نص (A/80/12) 25 و', '25)A/80/12('],
    ['a paragraph behind a symbol in bold', 'نص **A/80/12**، 25 و', '25،A/80/12'],
    ['but for the year of a symbol', 'نص S/RES/1244 (1999)، 5 دول', '5،S/RES/1244(1999)'],
    ['but for the number of a name', 'نص vol. 12، No. 3 و UNDP 2025 و COVID-19 و', 'COVID-19وUNDP2025'],
    ['but for an English day', 'نص A/80/1، 25 September و', 'A/80/1،25September'],
    ['but for a range of symbols', 'نص A/C.5/80/L.1-12 و', 'A/C.5/80/L.1-12'],
  ])('%s', async (_, text, drawn) => {
    expect(await drawnInArabic(text)).toContain(drawn)
  })
})

describe('a passage of another language is read in its own direction', () => {
  it.each([
    [
      'in pieces',
      [passage('United Nations, '), passage('Treaty Series', true), passage(', vol. 3391')],
      'UnitedNations,TreatySeries,vol.3391',
    ],
    ['that begins with a number', [passage('2030 Agenda')], '2030Agenda'],
    ['that ends with a mark', [passage('Vol. 5.')], 'Vol.5.'],
    ['that ends with a bracket', [passage('(see vol. 5)')], '(seevol.5)'],
  ])('%s', (_, runs, drawn) => {
    expect(readLine([words('انظر '), ...runs, words('، نص')], arabic)).toContain(drawn)
  })
})

describe('a symbol, an address and a passage are set in one type in Arabic', () => {
  const latin: readonly Face[] = [false, true].map((italic) => ({ family: 'Tinos', bold: false, italic }))
  it.each([
    ['a symbol with a part', [words('الرمز A/81/6 (Sect. 16)، نص')], '81616)'],
    ['a meeting', [words('الرمز A/73/PV.62 (Resumption 1). نص')], '73621)'],
    ['a joint symbol', [words('في A/73/967-S/2019/613 نص')], '739672019613'],
    ['an address', [words('في https://www.un.org/replies-2026/a-15/ نص')], '202615'],
    ['an address without its scheme', [words('في www.un.org/replies-2026/ نص')], '2026'],
    [
      'a passage',
      [words('نص '), passage('Treaty Series', true), passage(', vol. 3391, No. 58112'), words(' نص')],
      '339158112',
    ],
  ])('%s', (_, runs, figuresOfIt) => {
    const line = drawnLine('', arabic, runs).filter(({ text }) => /[\d)]/u.test(text))
    const isLatin = line.map(({ text, outline }) => (isOutlineOf(outline, text, latin) ? text : `<${text}>`)).join('')
    expect(isLatin.replace(/\((?!.*\))/u, '')).toBe(figuresOfIt)
  })
})
