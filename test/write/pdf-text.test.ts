/** How text and links are drawn: operators of small pages. */
import { describe, expect, it } from 'vitest'
import type { Definition, ParagraphNode } from '../../pipeline/write/pdf/definition.ts'
import { loadHyphenation } from '../../pipeline/typesetting/lines/hyphenate.ts'
import { figures, tenPoints } from '../typesetting/plain-type.ts'
import { objectsOf, paragraph, root, room, write, type SmallPdf } from './small-pdf.ts'
import { mixed, drawn, operatorsOn, showing, head } from './small-operators.ts'

const xOf = (shown: string) => Number(/-1 (\S+) 28 Tm/.exec(shown)?.[1])

describe('text', () => {
  it('is drawn in its colour, under the mark of its element', () => {
    expect(drawn([paragraph('00')])).toEqual([
      '1 0 0 -1 0 100 cm',
      '/P <</MCID 0>> BDC',
      '0 g',
      `${head(10, 28)} 100 Tz 0 Tc [<00010001>] TJ ET`,
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      '50 42.5 20 1 re f',
      'EMC',
    ])
  })

  it('is scaled, spaced and raised', () => {
    const style = { ...tenPoints, size: 8, scale: 1.25, tracking: 0.5, rise: 3 }
    const [shown] = showing(drawn([paragraph('', { runs: [figures('00', style)] })]))
    expect(shown).toBe(`${head(10, 25, 8)} 125 Tz 0.4 Tc [<00010001>] TJ ET`)
  })

  it('is moved by pairs of letters and by what its spaces are stretched', () => {
    const [pair] = showing(drawn([paragraph('AVA')]))
    expect(pair).toBe(`${head(10, 28)} 100 Tz 0 Tc [<0001>129<0002>129<0001>] TJ ET`)
    const [wide] = showing(drawn([paragraph('00 00 0000000000000000', { align: 'justify' })]))
    expect(wide).toMatch(/\[<000100010002>-7750<000100010002>\] TJ ET$/)
  })

  it('owes no more than half a thousandth of its size, however often it is moved', () => {
    const [shown = ''] = showing(drawn([paragraph('0 0 0 0 0 0 0 0 0 0 0 0 00000000000000000', { align: 'justify' })]))
    const moves = [...shown.matchAll(/-(\d+)/g)].map(([, move]) => Number(move)).slice(1)
    expect(moves.length).toBeGreaterThan(5)
    expect(Math.max(...moves) - Math.min(...moves)).toBeLessThanOrEqual(1)
  })

  it('has one code for each glyph and what it stands for, in the order of their first use', () => {
    const pdf = write([paragraph('00 41 0')])
    expect(showing(operatorsOn(pdf))[0]).toContain('[<0001000100020003000400020001>]')
    const map = objectsOf(pdf, '/Length1').map(({ stream }) => stream?.toString('latin1') ?? '')
    expect(map.find((text) => text.startsWith('/CIDInit'))).toContain(
      '1 beginbfrange\n<0000> <0004> [<0000> <0030> <0020> <0034> <0031>]\nendbfrange',
    )
  })

  it('escapes the codes that end a string', () => {
    const signs = Array.from({ length: 110 }, (_, index) => String.fromCharCode(0x100 + index)).join('')
    const text = write([paragraph(signs, { end: -2000 })]).pages[0]?.join('\n') ?? ''
    expect(text).toContain('\0\\(\0\\)\0*')
    expect(text).toContain('\0\\\\')
    expect(text).toContain('\0\\r\0')
  })

  it('has each face under a name of its own', () => {
    const bold = { ...tenPoints, face: { ...tenPoints.face, bold: true } }
    const pdf = write([paragraph('', { runs: [figures('0'), figures('4', bold), figures('5')] })])
    expect(showing(operatorsOn(pdf)).map((line) => /\/F\d/.exec(line)?.[0])).toEqual(['/F1', '/F2', '/F1'])
    expect(objectsOf(pdf, '/Type0').map(({ said }) => /BaseFont \/(\S+)/.exec(said)?.[1])).toEqual([
      'MASTHA+Tinos-Regular',
      'MASTHB+Tinos-Bold',
    ])
  })

  it('from right to left is drawn from the left edge of each of its parts', () => {
    const writing = { direction: 'rtl', script: 'arabic' } as const
    const rtl: Partial<Definition> = { room: { ...room, direction: 'rtl' } }
    const pdf = write([paragraph('', { runs: [{ text: 'لا 00', style: mixed }], writing })], rtl)
    const [word = '', year = ''] = showing(operatorsOn(pdf))
    // 6.42 points of letters, 2.92 of a space; figures of Amiri stand under them.
    expect(xOf(word)).toBeCloseTo(110 - 6.42 - 2.92, 2)
    expect(word).toMatch(/100 Tz 0 Tc \[<0001>-292<0002>|100 Tz 0 Tc \[/)
    expect(xOf(year)).toBeLessThan(xOf(word) - 5)
  })

  it('draws a mark over a letter as a shape, and says it as a blank at the edge of its letter', () => {
    const writing = { direction: 'rtl', script: 'arabic' } as const
    const rtl: Partial<Definition> = { room: { ...room, direction: 'rtl' } }
    const [shown = ''] = showing(drawn([paragraph('', { runs: [{ text: 'محمّد', style: mixed }], writing })], rtl))
    const [text = '', shape = ''] = shown.split(' ET ')
    expect(text).toBe(`${head(97.99, 28)} 100 Tz 0 Tc [-882<0001>514<0002>411<0003>217<0004>470<0005>] TJ`)
    expect(shape).toMatch(/^[\d.]+ [\d.]+ m .* h f$/)
    const numbers = [...shape.matchAll(/(\S+) (\S+) [ml]/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    for (const [x, y] of numbers) {
      expect(x).toBeGreaterThan(101)
      expect(x).toBeLessThan(107)
      expect(y).toBeGreaterThan(17)
      expect(y).toBeLessThan(26)
    }
  })

  it('divides a word with a hyphen that is no letter of it', async () => {
    await loadHyphenation('ru')
    const writing = { direction: 'ltr', script: 'latin', hyphenation: 'ru' } as const
    const pdf = write([paragraph('00000 Эстония 0', { writing, align: 'justify', end: 50 })])
    const lines = operatorsOn(pdf)
    const at = lines.findIndex((line) => line.endsWith('Tj ET'))
    expect(lines.slice(at - 3, at)).toEqual([expect.stringMatching(/TJ ET$/), 'EMC', '/Artifact <</Type /Layout>> BDC'])
    expect(lines[at]).toMatch(/^BT 1 0 0 -1 56\.67 28 Tm \/F1 10 Tf 100 Tz 0 Tc <....> Tj ET$/)
    expect(lines[at + 1]).toBe('EMC')
  })
})

const annotationIn = (pdf: SmallPdf) => objectsOf(pdf, '/Annot\n')[0]?.said ?? ''

describe('links', () => {
  const element = { role: 'P', parent: root } as const
  const own = { role: 'Link', parent: element } as const
  const linked = (
    text: string,
    link: { readonly url: string } | { readonly id: string },
    more: Partial<ParagraphNode> = {},
  ) =>
    write([
      paragraph('', { runs: [figures('0 '), { ...figures(text), meaning: { link, element: own } }], element, ...more }),
    ])
  it('that lead out are blue, and say their address', () => {
    const pdf = linked('44', { url: 'https://un.org' })
    expect(operatorsOn(pdf)).toContain('0 0 1 rg')
    expect(annotationIn(pdf)).toContain(
      '/A <<\n/S /URI\n/URI (https://un.org)\n>>\n/StructParent 1\n/Rect [17.5 69.5 27.5 81.5]\n/Contents (https://un.org)',
    )
    expect(annotationIn(pdf)).toContain('/Subtype /Link\n/Border [0 0 0]\n/F 4')
  })

  it('inside the document are black, and say their words', () => {
    const pdf = linked(' 44 ', { id: 'a' })
    expect(operatorsOn(pdf)).not.toContain('0 0 1 rg')
    expect(annotationIn(pdf)).toContain('/Dest (a)')
    expect(annotationIn(pdf)).toContain('/Contents (44)')
  })

  it('on two lines are one, with both areas', () => {
    const pdf = linked('44 55', { id: 'a' }, { end: 75 })
    expect(objectsOf(pdf, '/Annot\n')).toHaveLength(1)
    expect(annotationIn(pdf)).toContain('/Rect [10 59.5 30 81.5]')
    expect(annotationIn(pdf)).toContain(
      '/QuadPoints [17.5 69.5 30 69.5 30 81.5 17.5 81.5 10 59.5 20 59.5 20 71.5 10 71.5]',
    )
    expect(annotationIn(linked('44', { id: 'a' }))).not.toContain('QuadPoints')
  })

  it('on two pages are two, each on its page', () => {
    const pdf = linked('4 4 4 4 4 4 4 5', { id: 'a' }, { end: 95 })
    expect(objectsOf(pdf, '/Annot\n').map(({ said: each }) => /Contents \(([^)]*)/.exec(each)?.[1])).toEqual([
      '4 4 4 4 4',
      '4 4 5',
    ])
    expect(objectsOf(pdf, '/OBJR')[0]?.said.match(/\/OBJR/g)).toHaveLength(2)
  })
})
