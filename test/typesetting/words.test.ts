/** Where a text may be broken, and in which face and direction its pieces are set. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../pipeline/typesetting/run.ts'
import { hasHan, hasLatin, missingGlyphs, splitByFace } from '../../pipeline/typesetting/lines/faces.ts'
import { isHan } from '../../pipeline/text/han.ts'
import { hanBreaks } from '../../pipeline/typesetting/lines/han.ts'
import { divide, loadHyphenation } from '../../pipeline/typesetting/lines/hyphenate.ts'
import { isPlain } from '../../pipeline/typesetting/lines/plain.ts'
import { toFragments, toWords } from '../../pipeline/typesetting/lines/words.ts'
import { figures, hundredth, tenPoints } from './plain-type.ts'

const amiri = { ...tenPoints, face: { ...tenPoints.face, family: 'Amiri' } } as const
const noto = { ...tenPoints, size: 12, face: { ...tenPoints.face, family: 'Noto Serif SC' } } as const
const mixed = { ...tenPoints, arabic: amiri, han: noto }
const latin = { direction: 'ltr', script: 'latin' } as const
const arabic = { direction: 'rtl', script: 'arabic' } as const
const chinese = { direction: 'ltr', script: 'han' } as const

type Words = ReturnType<typeof toWords>

/** Words with their spaces; `|` ends a line. */
function said(words: Words): readonly string[] {
  return words.map(
    ({ fragments, spaces, forced }) =>
      [...fragments, ...spaces].map(({ shaped }) => shaped.text).join('') + (forced ? '|' : ''),
  )
}

const plainly = (text: string) => said(toWords([figures(text)]))
const ofRuns = (...texts: readonly string[]): readonly Run[] => texts.map((text) => figures(text, mixed))

const whole = (text: string): Run => ({ ...figures(text), isUnbroken: true })

describe('a line may end', () => {
  it('at spaces, however many, and where the author ends it', () => {
    expect(plainly('a  b c')).toEqual(['a  ', 'b ', 'c'])
    expect(plainly(' a ')).toEqual([' ', 'a '])
    expect(plainly('a \nb\n\nc\n')).toEqual(['a |', 'b|', '|', 'c|'])
    expect(plainly('')).toEqual([])
  })

  it('behind a hyphen or dash inside a word, and behind a slash before a letter that is not Latin', () => {
    expect(plainly('by-law')).toEqual(['by-', 'law'])
    expect(plainly('1990–1995 a—b c\u2010d')).toEqual(['1990–', '1995 ', 'a—', 'b ', 'c\u2010', 'd'])
    expect(plainly('and/or 2025/26 A/C.2/80/L.31')).toEqual(['and/or ', '2025/26 ', 'A/C.2/80/L.31'])
    expect(plainly('и/или')).toEqual(['и/', 'или'])
    expect(plainly('a- b--c d-/e')).toEqual(['a- ', 'b--', 'c ', 'd-/e'])
  })

  it('at no hyphen of a run that is not broken, and has the hyphen all the same', () => {
    const runs: readonly Run[] = [figures('a '), { ...figures('non-a'), isUnbroken: true }, figures('-b c')]
    expect(said(toWords(runs))).toEqual(['a ', 'non-a-', 'b ', 'c'])
    const others = runs.map((run) => ({ ...run, style: mixed }))
    expect(said(toWords([...others, figures(' ا', mixed)], latin))).toEqual(['a ', 'non-a-', 'b ', 'c ', 'ا'])
  })

  it('behind a dash between two runs that are not broken, and behind none that begins a word', () => {
    expect(said(toWords([whole('D-2'), figures('–'), whole('D-1')]))).toEqual(['D-2–', 'D-1'])
    expect(said(toWords([figures('a –'), figures('b')]))).toEqual(['a ', '–b'])
    expect(said(toWords([figures('A/79/895'), figures('-'), figures('/b')]))).toEqual(['A/79/895-/b'])
  })

  it('between two runs as inside one', () => {
    expect(said(toWords([figures('by-'), figures('law a'), figures('b '), figures('c')]))).toEqual([
      'by-',
      'law ',
      'ab ',
      'c',
    ])
  })

  it('in the same places in text with letters of other scripts', () => {
    const words = (text: string, writing = latin as Parameters<typeof toWords>[1]) =>
      said(toWords(ofRuns(text), writing))
    expect(words('by-law ا and/or 2025/26\nb')).toEqual(['by-', 'law ', 'ا ', 'and/or ', '2025/26|', 'b'])
    expect(words('ا\n\nا ', arabic)).toEqual(['ا|', '|', 'ا '])
    expect(said(toWords(ofRuns('by-', 'law ا', 'b ', 'c'), latin))).toEqual(['by-', 'law ', 'اb ', 'c'])
    expect(said(toWords(ofRuns('ا b')))).toEqual(['ا ', 'b'])
  })
})

const gaps = (text: string) =>
  toWords(ofRuns(text), chinese).map(({ fragments, gap }) => [fragments.map(({ shaped }) => shaped.text).join(''), gap])

describe('Chinese words', () => {
  it('have gaps of a quarter of their characters’ size', () => {
    expect(gaps('大会，00大')).toEqual([
      ['大', 3],
      ['会，', 3],
      ['00', 2.5],
      ['大', 0],
    ])
  })

  it('have a gap behind a hyphen at which a line may end', () => {
    expect(gaps('大-会')).toEqual([
      ['大-', 2.5],
      ['会', 0],
    ])
  })

  it('end at quotation marks that close, never at those that open', () => {
    expect([...hanBreaks('大‘会’大')]).toEqual([1, 4, 5])
    expect([...hanBreaks('大“会”大')]).toEqual([1, 4, 5])
    expect([...hanBreaks('ab cd')]).toEqual([])
    expect([...hanBreaks('𠀀𠀀a')]).toEqual([2, 4])
    expect([...hanBreaks('ab 大')]).toEqual([3, 4])
  })

  it('stand where GB/T 15834 has them: before no mark that closes, hyphen, dot or slash, behind none that opens, and in no dash of two', () => {
    const begun = [...'，。、；：？！）》〉”’·・～－–—／/', '……'].filter((sign) => hanBreaks(`大${sign}大`).has(1))
    const ended = [...'（《〈“‘／/'].filter((sign) => hanBreaks(`大${sign}大`).has(2))
    expect([begun, ended]).toEqual([[], []])
    expect([...hanBreaks('大——大')]).toEqual([1, 3, 4])
    expect(hanBreaks('大……大').has(2)).toBe(false)
  })

  it('are told by their characters', () => {
    expect(['大', '、', 'ア', '！', '𠀀'].every(isHan)).toBe(true)
    expect(['a', ' ', '·', '“', ''].some(isHan)).toBe(false)
    expect([hasHan('a大'), hasHan('ab'), hasLatin('大a'), hasLatin('大,ا')]).toEqual([true, false, true, false])
  })
})

const familiesOf = (text: string, script: 'latin' | 'arabic' | 'han') =>
  splitByFace(text, mixed, script).map((piece) => `${piece.text}:${piece.style.face.family}`)

describe('faces', () => {
  it('of signs in Chinese text are Latin below the general punctuation, for spans and for bullets', () => {
    expect(familiesOf('大·大', 'han')).toEqual(['大·大:Noto Serif SC'])
    expect(familiesOf('1–2•', 'han')).toEqual(['1–2•:Tinos'])
    expect(familiesOf('大—大…', 'han')).toEqual(['大—大…:Noto Serif SC'])
    expect(familiesOf('大‐大', 'latin')).toEqual(['大:Noto Serif SC', '‐:Tinos', '大:Noto Serif SC'])
  })

  it('of marks are those of the letters they stand on', () => {
    expect(familiesOf('اَ', 'latin')).toEqual(['اَ:Amiri'])
    expect(familiesOf('x\u0307', 'arabic')).toEqual(['x\u0307:Tinos'])
    expect(familiesOf('\u0307x', 'latin')).toEqual(['\u0307x:Tinos'])
    expect(familiesOf('大\u064B', 'han')).toEqual(['大:Noto Serif SC', '\u064B:Amiri'])
  })

  it('are the text’s own where it has no others', () => {
    expect(splitByFace('aا', tenPoints, 'latin')).toEqual([{ text: 'aا', style: tenPoints }])
    expect(splitByFace('', mixed, 'latin')).toEqual([])
    expect(missingGlyphs('a\nا', mixed)).toEqual([])
    expect(missingGlyphs('a\nا大', tenPoints)).toEqual(['ا', '大'])
    expect(missingGlyphs('大', mixed)).toEqual([])
  })

  it('of letters that the Arabic face has not are found in another', () => {
    expect(familiesOf('Ж', 'arabic')).toEqual(['Ж:Tinos'])
    expect(familiesOf('ᚠ', 'latin')).toEqual(['ᚠ:Tinos'])
  })
})

const pieces = (runs: readonly Run[], writing?: Parameters<typeof toFragments>[1]) =>
  toFragments(runs, writing).map(({ shaped, level, style }) => [shaped.text, level, style.face.family])

describe('pieces of a line', () => {
  it('of plain text are its runs', () => {
    expect(pieces(ofRuns('a b', 'c'))).toEqual([
      ['a b', 0, 'Tinos'],
      ['c', 0, 'Tinos'],
    ])
    expect(pieces(ofRuns('a b', 'c'), latin)).toHaveLength(2)
  })

  it('are cut where direction, face or run change', () => {
    expect(pieces(ofRuns('a', 'bا ', '12 c'))).toEqual([
      ['a', 0, 'Tinos'],
      ['b', 0, 'Tinos'],
      ['ا', 1, 'Amiri'],
      [' ', 1, 'Tinos'],
      ['12', 2, 'Tinos'],
      [' c', 0, 'Tinos'],
    ])
    expect(pieces(ofRuns('12'), arabic)).toEqual([['12', 2, 'Amiri']])
    expect(pieces(ofRuns('a大'), chinese)).toEqual([
      ['a', 0, 'Tinos'],
      ['大', 0, 'Noto Serif SC'],
    ])
  })

  it('of signs alone are in the face of the text, beside Latin letters too', () => {
    expect(pieces(ofRuns('—'), chinese)).toEqual([['—', 0, 'Noto Serif SC']])
    expect(pieces(ofRuns('a—'), chinese)).toEqual([
      ['a', 0, 'Tinos'],
      ['—', 0, 'Noto Serif SC'],
    ])
    expect(pieces(ofRuns('—'), latin)).toEqual([['—', 0, 'Tinos']])
  })

  it('from right to left in Latin script are cut all the same', () => {
    expect(pieces(ofRuns('12 a.'), { direction: 'rtl', script: 'latin' })).toEqual([
      ['12', 2, 'Tinos'],
      [' ', 1, 'Tinos'],
      ['a', 2, 'Tinos'],
      ['.', 1, 'Tinos'],
    ])
  })

  it('keep what they mean', () => {
    const [first, second] = toFragments([{ ...figures('a', mixed), meaning: { note: 'n' } }, figures('ا', mixed)])
    expect([first?.meaning, second?.meaning]).toEqual([{ note: 'n' }, undefined])
  })

  it('of a web address run from left to right to its end, not to the full stop behind it', () => {
    const found = pieces(ofRuns('ا https://un.org/ا/b). ا'), arabic).filter(([, level]) => level === 2)
    expect(found.map(([text]) => text).join('')).toBe('https://un.org/ا/b')
  })
})

it('is plain where Tinos has all of a text', () => {
  for (const text of ['', 'a\nb', 'Ж–№', 'é ő €', '\u202F‰′']) expect(isPlain(text), text).toBe(true)
  for (const text of ['ا', 'a大', '\u00ADa', 'x\u0307', '\t']) expect(isPlain(text), text).toBe(false)
})

const divisions = (runs: readonly Run[]) => {
  const [word] = toWords(runs)
  return (word ? divide(word, 'ru') : []).map(({ head, tail }) => ({ head, tail }))
}

const textsOf = (word: Words[number]) => word.fragments.map(({ shaped }) => shaped.text)

describe('dividing', () => {
  beforeAll(() => loadHyphenation('ru'))

  it('measures the head with its hyphen, and leaves spaces to the tail', () => {
    const [first] = divisions([figures('Эстония ')])
    expect(first && [textsOf(first.head), textsOf(first.tail)]).toEqual([['Эс'], ['тония']])
    expect(first?.head.fragments[0]?.shaped.characters.at(-1)).toEqual([0xad])
    expect(first?.head.spaces).toEqual([])
    expect(first?.tail).toMatchObject({ spaceWidth: 2.5, forced: false, gap: 0 })
    const whole = toWords([figures('Эстония')])[0]?.width ?? 0
    expect(hundredth((first?.head.width ?? 0) + (first?.tail.width ?? 0) - whole)).toBe(3.33)
  })

  it('keeps styles, and the end of a line that the author made', () => {
    const other = { ...tenPoints, size: 20 }
    const all = divisions([figures('транс'), figures('парентность\n', other)])
    const cuts = all.map(({ head, tail }) => [textsOf(head).join('+'), textsOf(tail).join('+')])
    expect(cuts).toContainEqual(['транс', 'парентность'])
    expect(cuts).toContainEqual(['транс+па', 'рентность'])
    expect(all.every(({ head, tail }) => !head.forced && tail.forced)).toBe(true)
  })

  it('finds each word between signs, by the place where it stands', () => {
    const cuts = divisions([figures('«членами(членами»')]).map(({ head }) => textsOf(head).join(''))
    expect(cuts).toEqual(['«чле', '«членами(чле'])
  })

  it('asks for the patterns of its language first', async () => {
    const [word] = toWords([figures('word')])
    expect(() => word && divide(word, 'fr')).toThrow('the patterns of fr are not loaded')
    await expect(loadHyphenation('fr')).rejects.toThrow('no patterns divide the words of fr')
    await expect(loadHyphenation('ru')).resolves.toBeUndefined()
  })
})
