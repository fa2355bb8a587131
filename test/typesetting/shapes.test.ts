/** Glyphs of words: how wide each is, what it stands for, and where it is moved to. */
import { describe, expect, it } from 'vitest'
import type { Face } from '../../pipeline/typesetting/run.ts'
import { measure, toWord } from '../../pipeline/typesetting/lines/fragments.ts'
import { shape, shapeDivided } from '../../pipeline/typesetting/lines/shape.ts'
import { tenPoints } from './plain-type.ts'

const tinos: Face = { family: 'Tinos', bold: false, italic: false }
const amiri: Face = { ...tinos, family: 'Amiri' }
const charactersOf = (...given: Parameters<typeof shape>) =>
  shape(...given).characters.map((points) => String.fromCodePoint(...points))

describe('glyphs', () => {
  it('of plain text stand closer where the font has a pair, but in a face without pairs', () => {
    const [pair, unkerned] = [shape(tinos, 'AV'), shape({ ...tinos, isUnkerned: true }, 'AV')]
    expect(pair.advances.map(Math.round)).toEqual([593, 722])
    expect(pair.widths.map(Math.round)).toEqual([722, 722])
    expect(Math.round(pair.width)).toBe(1315)
    expect(Math.round(unkerned.width)).toBe(1444)
    expect(unkerned.advances).toEqual(unkerned.widths)
    expect(pair).toMatchObject({ text: 'AV', glyphs: [36, 57], characters: [[65], [86]], count: 2 })
    expect([pair.offsets, pair.marks]).toEqual([undefined, undefined])
  })

  it('of other text are those of the font’s own rules, with its pairs or without', () => {
    const accents = '\u1E0DAV'
    expect(Math.round(shape(tinos, accents).width)).toBe(1815)
    expect(Math.round(shape({ ...tinos, isUnkerned: true }, accents).width)).toBe(1944)
    expect(shape(tinos, 'x\u0307')).toMatchObject({ count: 2, marks: undefined })
  })

  it('are found again, by face, direction and text', () => {
    expect(shape(tinos, 'again')).toBe(shape({ ...tinos }, 'again'))
    expect(shape(tinos, 'again')).not.toBe(shape({ ...tinos, bold: true }, 'again'))
    expect(shape(tinos, 'again')).not.toBe(shape({ ...tinos, isUnkerned: true }, 'again'))
    expect(shape(amiri, 'لا', 'rtl')).not.toBe(shape(amiri, 'لا'))
    expect(shape(amiri, 'لا', 'rtl')).toBe(shape(amiri, 'لا', 'rtl'))
    expect(shapeDivided(tinos, 'again')).toBe(shapeDivided(tinos, 'again'))
    expect(shapeDivided(tinos, 'AV').width).toBeLessThan(shapeDivided({ ...tinos, isUnkerned: true }, 'AV').width)
    expect(shapeDivided({ ...tinos, bold: true }, 'again')).not.toBe(shapeDivided(tinos, 'again'))
  })

  it('that several letters share stand for all of them', () => {
    expect(charactersOf(amiri, 'fi ffi')).toEqual(['fi', ' ', 'ffi'])
    expect(shape(amiri, 'fi ffi')).toMatchObject({ count: 6, text: 'fi ffi' })
  })

  it('of a word from right to left stand in the order in which they are drawn', () => {
    expect(charactersOf(amiri, 'لا', 'rtl')).toEqual(['ا', 'ل'])
    expect(charactersOf(amiri, '(أ)', 'rtl')).toEqual([')', 'أ', '('])
    expect(charactersOf(amiri, 'الأمــم', 'rtl')).toEqual(['م', 'ــ', 'م', 'أ', 'ل', 'ا'])
    expect(charactersOf(tinos, '𝒳a')).toEqual(['𝒳', 'a'])
  })

  it('of marks over letters are told, with their moves', () => {
    const marked = shape(amiri, 'محمّد', 'rtl')
    expect([...(marked.marks ?? [])]).toEqual([1])
    expect(marked.offsets).toEqual([0, -110, 0, 0, 0].map((x) => ({ x, y: 0 })))
    expect(marked.advances).toEqual([471, 0, 216, 195, 319])
    expect(marked).toMatchObject({ width: 1201, count: 5 })
    expect(shape(amiri, 'لا', 'rtl').marks).toBeUndefined()
    expect(shape(amiri, 'لا', 'rtl').offsets).toBeUndefined()
  })

  it('that the font draws wide apart are closed up to 25 thousandths, and stand where they then are', () => {
    // Amiri keeps 83 between the first two letters.
    const wide = shape(amiri, 'ربا', 'rtl')
    expect(wide.widths).toEqual([229, 190, 399])
    expect(wide.advances).toEqual([229, 190, 424])
    expect(wide.offsets?.map(({ x }) => x)).toEqual([0, 0, 25])
    expect(wide.width).toBe(843)
  })

  it('are counted in thousandths, whatever the font counts in', () => {
    const { glyphs, widths, advances } = shape(tinos, '\u1E0DA\u0303\u0307V')
    expect(glyphs).toEqual([1563, 172, 1269, 57])
    expect(widths.map(Math.round)).toEqual([500, 722, 0, 722])
    expect(advances.map(Math.round)).toEqual([500, 722, 0, 722])
  })

  it('of a mark that begins a word are no mark over another', () => {
    expect(shape(amiri, '\u0651\u062F', 'rtl').marks?.has(1) ?? false).toBe(false)
  })

  it('of a divided word end in a hyphen that is none of its letters', () => {
    const divided = shapeDivided(tinos, 'Эс')
    const hyphen = shape(tinos, '-')
    expect(divided.text).toBe('Эс')
    expect(divided.characters).toEqual([[0x42d], [0x441], [0xad]])
    expect(divided.glyphs.at(-1)).toBe(hyphen.glyphs[0])
    expect(divided.width).toBeCloseTo(shape(tinos, 'Эс-').width)
  })
})

const setting = { style: tenPoints, meaning: undefined, level: 0 }

describe('a fragment', () => {
  it('is scaled, and spaced after each of its characters', () => {
    const wide = { ...tenPoints, size: 20, scale: 1.5, tracking: 0.25 }
    expect(measure('000', { ...setting, style: wide }).width).toBeCloseTo(45.75)
    expect(measure('000', setting).width).toBe(15)
  })

  it('that means nothing of its own is one object wherever it stands', () => {
    expect(measure('000', setting)).toBe(measure('000', { ...setting }))
    expect(measure('000', { ...setting, meaning: { note: 'a' } })).not.toBe(measure('000', setting))
    expect(measure('000', { ...setting, meaning: { note: 'a' } }).meaning).toEqual({ note: 'a' })
    expect(measure('000', { ...setting, style: { ...tenPoints } })).not.toBe(measure('000', setting))
    expect(measure('00', { ...setting, level: 2 }).level).toBe(2)
  })

  it('of an odd level runs from right to left', () => {
    const style = { ...tenPoints, face: amiri }
    const turned = measure('(أ', { ...setting, style, level: 1 })
    expect(turned.shaped.characters.at(-1)).toEqual([0x28])
    expect(measure('(أ', { ...setting, style, level: 2 }).shaped.characters[0]).toEqual([0x28])
  })
})

describe('a word', () => {
  const word = toWord([measure('00', setting), measure('000', setting)], [measure('  ', setting)])

  it('is as wide as its fragments, and its spaces as wide as they are', () => {
    expect(word).toMatchObject({ width: 25, spaceWidth: 5, gap: 0, forced: false })
    expect(toWord([], [], { forced: true, gap: 2 })).toMatchObject({ width: 0, spaceWidth: 0, gap: 2, forced: true })
  })
})
