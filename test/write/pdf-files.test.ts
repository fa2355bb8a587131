/** What stands in the file of a small text: operators of its pages, its objects, its structure. */
import { describe, expect, it } from 'vitest'
import type { Definition, Fixed, ParagraphNode } from '../../pipeline/write/pdf/definition.ts'
import type { StructureElement } from '../../pipeline/typesetting/run.ts'
import { openFontFile, tableOf } from '../../pipeline/typesetting/font/font-file.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { loadHyphenation } from '../../pipeline/typesetting/lines/hyphenate.ts'
import { Structure } from '../../pipeline/write/pdf/engine/file/structure.ts'
import { PdfFile } from '../../pipeline/write/pdf/engine/file/document.ts'
import { number } from '../../pipeline/write/pdf/engine/file/syntax.ts'
import { outlinesOf } from '../../pipeline/write/pdf/engine/file/outlines.ts'
import { outlineOperators } from '../../pipeline/write/pdf/engine/file/glyph-outlines.ts'
import { toUnicode } from '../../pipeline/write/pdf/engine/file/to-unicode.ts'
import { putLineOnPaper, putOnPaper } from '../../pipeline/write/pdf/engine/file/turn.ts'
import { figures, tenPoints } from '../typesetting/plain-type.ts'
import { definition, objectsOf, paragraph, root, room, write, type SmallPdf } from './small-pdf.ts'

const amiri = { ...tenPoints, face: { ...tenPoints.face, family: 'Amiri' } } as const
const mixed = { ...tenPoints, arabic: amiri }

/** The operators of page 1 inside its first transform, codes in digits. */
function drawn(...given: Parameters<typeof write>): readonly string[] {
  return operatorsOn(write(...given))
}

function operatorsOn(pdf: SmallPdf, page = 0): readonly string[] {
  return (pdf.pages[page] ?? []).map((line) =>
    line.replaceAll(/\(((?:\\.|[^\\)])*)\)/g, (_, codes: string) => `<${hexOf(codes)}>`),
  )
}

function hexOf(codes: string): string {
  return Buffer.from(
    codes.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'r' ? '\r' : sign)),
    'latin1',
  ).toString('hex')
}

const showing = (lines: readonly string[]) => lines.filter((line) => line.startsWith('BT'))
const head = (x: number, baseline: number, size = 10) => `BT 1 0 0 -1 ${x} ${baseline} Tm /F1 ${size} Tf`
const frameless = (content: Parameters<typeof write>[0], first: readonly Fixed[]) =>
  drawn(content, { furniture: { ...definition([]).furniture, first } })

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

const treeOf = (elements: readonly StructureElement[]) => {
  const file = new PdfFile(definition([]).info)
  const structure = new Structure(file, root)
  file.addPage({ size: [10, 10], margin: 0 })
  structure.beginPage()
  for (const element of elements) structure.enter(element)
  structure.leave()
  structure.finish()
  file.endDeferred()
  file.end()
  return Buffer.from(file.bytes()).toString('latin1')
}

const rolesUnder = (file: string, role: string) => {
  const number = [...file.matchAll(/(\d+) 0 obj\n<<\n\/Type \/StructElem\n\/S \/(\w+)/g)].map(
    ([, id, name]) => [id, name] as const,
  )
  const kids = new RegExp(`/S /${role}\n(?:(?!endobj)[^])*?/K \\[([^\\]]*)\\]`).exec(file)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => number.find(([each]) => each === id)?.[1])
}

const underRoot = (role: StructureElement['role'], more: Partial<StructureElement> = {}): StructureElement => ({
  role,
  parent: root,
  ...more,
})

describe('the structure', () => {
  it('has elements in the order in which they are drawn, but for those with a place', () => {
    const p = underRoot('P')
    const notes = [underRoot('Note', { place: { after: p } }), underRoot('Note', { place: { after: p } })]
    const file = treeOf([underRoot('Sect', { place: 'last' }), p, underRoot('H1'), ...notes, underRoot('BlockQuote')])
    expect(rolesUnder(file, 'Document')).toEqual(['P', 'Note', 'Note', 'H1', 'BlockQuote', 'Sect'])
  })

  it('has children in their order, drawn or not', () => {
    const tr: { -readonly [Key in keyof StructureElement]: StructureElement[Key] } = { role: 'TR', parent: root }
    const children = (['TH', 'TD', 'Lbl'] as const).map((role): StructureElement => ({ role, parent: tr }))
    tr.children = children
    const file = treeOf([children[2] ?? root, children[0] ?? root])
    expect(rolesUnder(file, 'TR')).toEqual(['TH', 'TD', 'Lbl'])
    expect(file).toMatch(/\/S \/TD\n\/P \d+ 0 R\n>>/)
  })

  it('has what elements say of themselves', () => {
    const file = treeOf([
      underRoot('Span', { language: 'fr', alternative: 'An emblem', id: 'b' }),
      underRoot('L', { list: 'Decimal' }),
      underRoot('Table', { summary: 'A summary' }),
      underRoot('TH', { id: 'a', cell: { scope: 'Column', columns: 2, rows: 3 } }),
      underRoot('TD', { cell: { columns: 1, rows: 1, headers: ['a'] } }),
      underRoot('LI', { cell: { columns: 1, rows: 1 } }),
    ])
    expect(file).toContain('/Lang (fr)\n/Alt (An emblem)\n/ID (b)\n/Pg')
    expect(file).toContain('/A [<<\n/O /List\n/ListNumbering /Decimal\n>>]')
    expect(file).toContain('/A [<<\n/O /Table\n/Summary (A summary)\n>>]')
    expect(file).toContain('/A [<<\n/O /Table\n/Scope /Column\n/ColSpan 2\n/RowSpan 3\n>>]')
    expect(file).toContain('/A [<<\n/O /Table\n/Headers [(a)]\n>>]')
    expect(file).toMatch(/\/S \/LI\n\/P \d+ 0 R\n\/Pg/)
    expect(file).toMatch(/\/Names \[\(a\) \d+ 0 R \(b\) \d+ 0 R\]/)
    expect(treeOf([underRoot('P')])).not.toContain('/IDTree')
  })

  it('names marks on other pages by their page', () => {
    const pdf = write([paragraph('0\n0\n0\n0\n0\n0\n0\n0')])
    const [said = ''] = objectsOf(pdf, '/S /P\n').map((each) => each.said)
    expect(said).toMatch(/\/K \[0 <<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID 0\n>>\]/)
    expect(objectsOf(pdf, '/Type /Page\n').map(({ said: each }) => /StructParents (\d)/.exec(each)?.[1])).toEqual([
      '0',
      '1',
    ])
    expect(objectsOf(pdf, '/ParentTreeNextKey 2')).toHaveLength(1)
    expect(objectsOf(pdf, '/Tabs /S')).toHaveLength(2)
  })

  it('opens what belongs to the page once', () => {
    const lines = frameless(
      [],
      [
        { type: 'rules', boxes: [{ x: 1, y: 2, width: 3, height: 4 }] },
        {
          type: 'rules',
          boxes: [
            { x: 5, y: 6, width: 7, height: 8 },
            { x: 0.12345, y: -0.0001, width: 1, height: 1 },
          ],
        },
      ],
    )
    expect(lines).toEqual([
      '1 0 0 -1 0 100 cm',
      '/Artifact <</Type /Layout>> BDC',
      '0 g',
      '1 2 3 4 re f',
      '5 6 7 8 re 0.123 0 1 1 re f',
      '50 14.5 20 1 re f',
      'EMC',
    ])
  })
})

const line = (x: number, baseline: number, align: 'start' | 'end' = 'start'): Fixed => ({
  type: 'line',
  runs: [figures('00')],
  x,
  baseline,
  align,
})

describe('what stands outside the text', () => {
  it('is a head above the middle of the page and a foot under it', () => {
    const lines = frameless([], [line(10, 49.9), line(110, 50, 'end')])
    expect(lines.slice(1, 7)).toEqual([
      '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
      '0 g',
      `${head(10, 49.9)} 100 Tz 0 Tc [<00010001>] TJ ET`,
      'EMC',
      '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
      `${head(100, 50)} 100 Tz 0 Tc [<00010001>] TJ ET`,
    ])
  })

  it('has the number of each page from the second on, when all are known', () => {
    const pdf = write([paragraph('0\n0\n0\n0\n0\n0\n0\n0')])
    expect(operatorsOn(pdf, 0).some((each) => each.includes('Footer'))).toBe(false)
    expect(operatorsOn(pdf, 1).at(-1)).toBe(
      `/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC 0 g ${head(10, 95)} 100 Tz 0 Tc [<000300040003>] TJ ET EMC`,
    )
  })

  it('is turned round on a page from right to left', () => {
    const page = { direction: 'rtl', width: 600 } as const
    expect(putLineOnPaper({ type: 'line', runs: [], x: 60, baseline: 5, align: 'end' }, page).x).toBe(540)
    expect(
      putLineOnPaper({ type: 'line', runs: [], x: 60, baseline: 5, align: 'end' }, { ...page, direction: 'ltr' }).x,
    ).toBe(60)
    const drawing = {
      type: 'drawing',
      paths: [],
      viewBox: { x: 0, y: 0, width: 1, height: 1 },
      x: 10,
      y: 0,
      width: 30,
      height: 5,
    } as const
    expect(putOnPaper({ type: 'fixed', fixed: drawing }, page)).toMatchObject({ fixed: { x: 560, width: 30 } })
    const inner = { type: 'group', x: 12, width: 5, parts: [drawing] } as const
    expect(
      putOnPaper(
        { type: 'fixed', fixed: { type: 'group', x: 10, width: 20, parts: [inner, { ...drawing, x: 11 }] } },
        page,
      ),
    ).toMatchObject({
      fixed: { x: 570, parts: [{ x: 572, parts: [{ x: 570 }] }, { x: 571 }] },
    })
    expect(putOnPaper({ type: 'anchor', y: 5 }, page)).toEqual({ type: 'anchor', y: 5 })
  })
})

const reference = (more: object = {}) => ({
  target: 'a',
  at: 90,
  style: tenPoints,
  leader: { text: '.', end: 70, gap: 5 },
  ...more,
})

describe('contents', () => {
  it('have dots and, when it is known, the page', () => {
    const pdf = write([paragraph('00', { pageReference: reference() }), paragraph('4', { id: 'a', startsPage: true })])
    const lines = operatorsOn(pdf)
    expect(lines.slice(1, 8)).toEqual([
      '/P <</MCID 0>> BDC',
      '0 g',
      `${head(10, 28)} 100 Tz 0 Tc [<00010001>] TJ ET`,
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      `${head(25, 28)} 100 Tz 0 Tc [<${'0002'.repeat(22)}>] TJ ET`,
      'EMC',
    ])
    expect(lines.at(-1)).toBe(`/P <</MCID 1>> BDC 0 g ${head(92.5, 28)} 100 Tz 0 Tc [<00040005>] TJ ET EMC`)
  })

  it('have numbers of paragraphs before the page', () => {
    const paragraphs = { runs: [figures('4')], at: 80, align: 'end' } as const
    const pdf = write([
      paragraph('00', { pageReference: reference({ paragraphs }) }),
      paragraph('4', { id: 'a', startsPage: true }),
    ])
    expect(showing(operatorsOn(pdf)).map((each) => /-1 (\S+) 28/.exec(each)?.[1])).toEqual(['10', '25', '85'])
  })
})

const marked = (title: string, level: number) => paragraph('0', { bookmark: { title, level } })

describe('destinations and bookmarks', () => {
  it('stand in the order of their bytes, at their heights', () => {
    const pdf = write([paragraph('0', { id: 'b' }), paragraph('0', { id: 'a' }), paragraph('0', { id: 'Z' })])
    expect(pdf.bytes.toString('latin1')).toMatch(
      /\/Names \[\(Z\) \[\d+ 0 R \/XYZ 0 60 null\] \(a\) \[\d+ 0 R \/XYZ 0 70 null\] \(b\) \[\d+ 0 R \/XYZ 0 80 null\]\]/,
    )
  })

  it('lie under each other by their levels', () => {
    const pdf = write([marked('A', 0), marked('B', 1), marked('C', 2), marked('D', 1), marked('E', 0)])
    const items = [...pdf.objects].filter(([, { said }]) => said.includes('/Title (') && said.includes('/Dest'))
    const titleOf = (id: string | undefined) =>
      /Title \((\w)/.exec(pdf.objects.get(Number(id))?.said ?? '')?.[1] ?? 'top'
    const parents = items.map(([, { said }]) =>
      [/Title \((\w)/.exec(said)?.[1], titleOf(/Parent (\d+)/.exec(said)?.[1])].join('<'),
    )
    expect(parents.toSorted()).toEqual(['A<top', 'B<A', 'C<B', 'D<A', 'E<top'])
  })
})

// -------------------------------------------------------------- whole files

const whole = (more: Partial<Definition['info']> = {}) =>
  write([paragraph('0')], { info: { ...definition([]).info, ...more } }).bytes.toString('latin1')

describe('a file', () => {
  it('says of itself what it is', () => {
    const file = whole()
    for (const part of [
      '%PDF-1.7',
      '/Lang (en)',
      '/DisplayDocTitle true',
      '/Marked true',
      '/S /GTS_PDFA1\n/Info (sRGB IEC61966-2.1)\n/OutputConditionIdentifier (sRGB IEC61966-2.1)',
    ])
      expect(file).toContain(part)
    for (const part of ['(A title)', '(United Nations)', '(Masthead)', '(D:20210203000000Z)'])
      expect(file).toContain(part)
    expect(file).not.toContain('/Subject')
    expect(file).not.toContain('/Keywords')
    expect(whole({ subject: 'A subject', keywords: 'A/1' })).toMatch(
      /\/Subject \d+ 0 R[^]*\/Keywords \d+ 0 R|\/Keywords \d+ 0 R[^]*\/Subject \d+ 0 R/,
    )
  })

  it('says the same in its packet, safely', () => {
    const file = whole({ title: 'A < B & C', subject: 'S', keywords: 'A/75/1', language: 'fr' })
    const descriptions = file.slice(file.indexOf('<rdf:Description'), file.lastIndexOf('</rdf:Description>'))
    expect(descriptions.split('\n')).toEqual([
      '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>',
      '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
      '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
      '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
      '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
      '<pdfaProperty:name>part</pdfaProperty:name>',
      '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
      '<pdfaProperty:category>internal</pdfaProperty:category>',
      '<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>',
      '</rdf:li></rdf:Seq></pdfaSchema:property>',
      '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &#x3C; B &#x26; C</rdf:li></rdf:Alt></dc:title>',
      '<dc:creator><rdf:Seq><rdf:li>United Nations</rdf:li></rdf:Seq></dc:creator>',
      '<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>',
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">S</rdf:li></rdf:Alt></dc:description>',
      '<dc:identifier>A/75/1</dc:identifier></rdf:Description>',
      '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>2021-02-03T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2021-02-03T00:00:00Z</xmp:ModifyDate><xmp:CreatorTool>Masthead</xmp:CreatorTool></rdf:Description>',
      '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Masthead</pdf:Producer><pdf:Keywords>A/75/1</pdf:Keywords>',
    ])
  })

  it('has a table of its objects that finds each', () => {
    const file = whole()
    const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(file) ?? []
    const table = file.slice(Number(start))
    expect(table.startsWith('xref\n')).toBe(true)
    const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
    offsets.forEach((offset, index) => expect(file.startsWith(`${index + 1} 0 obj`, offset)).toBe(true))
  })

  it('whose object was never ended is a fault of ours', () => {
    const file = new PdfFile(definition([]).info)
    file.ref({})
    file.addPage({ size: [10, 10], margin: 0 })
    file.endDeferred()
    file.end()
    expect(() => file.bytes()).toThrow('an object of the PDF was never ended')
  })
})

describe('an embedded font', () => {
  const bold = { ...tenPoints, face: { ...tenPoints.face, bold: true, italic: true } }
  const pdf = write([paragraph('', { runs: [figures('0A'), figures('0', bold)] })])

  it('has the outlines of its codes', () => {
    const [stream] = objectsOf(pdf, '/Length1').flatMap((each) => each.stream ?? [])
    const embedded = openFontFile(new Uint8Array(stream ?? []))
    const whole = fontFileOf(tenPoints.face)
    expect(tableOf(embedded, 'maxp').getUint16(4)).toBe(3)
    expect(glyphPath(embedded, 2)).toEqual(glyphPath(whole, 36))
  })

  it('is described by its own numbers', () => {
    const [regular = '', italic = ''] = objectsOf(pdf, '/FontDescriptor\n').map(({ said }) => said)
    expect(regular).toContain(
      '/FontName /MASTHA+Tinos-Regular\n/Flags 6\n/FontBBox [-543.945312 -389.160156 2796.875 1009.765625]\n/ItalicAngle 0\n/Ascent 891.113281\n/Descent -216.308594\n/CapHeight 654.785156\n/XHeight 458.984375\n/StemV 0\n/FontFile2',
    )
    expect(italic).toContain('/FontName /MASTHB+Tinos-BoldItalic\n/Flags 70\n')
    expect(italic).toMatch(/\/ItalicAngle -1\d\.\d+/)
    const [font = ''] = objectsOf(pdf, '/CIDFontType2').map(({ said }) => said)
    expect(font).toContain('/CIDSystemInfo <<\n/Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0\n>>')
    expect(font).toContain('/W [0 [0 500 722.167969]]\n/CIDToGIDMap /Identity')
    expect(objectsOf(pdf, '/Type0')[0]?.said).toContain('/Encoding /Identity-H\n/DescendantFonts [')
  })

  it('says which characters its codes are, 256 at a time', () => {
    const characters = Array.from({ length: 258 }, (_, index) => [0x4e00 + index])
    const map = Buffer.from(toUnicode([...characters, [0x1d4b3, 0x61]])).toString('latin1')
    expect(map).toMatch(
      /2 beginbfrange\n<0000> <00ff> \[<4e00> .* <4eff>\]\n<0100> <0102> \[<4f00> <4f01> <d835dcb30061>\]\nendbfrange/,
    )
    expect(map.startsWith('/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n')).toBe(true)
  })
})

// ---------------------------------------------------------------- pictures

describe('drawings', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 }
  const drawing = (paths: readonly string[], more: object = {}): Fixed => ({
    type: 'drawing',
    paths,
    viewBox: { x: 1, y: 2, width: 10, height: 20 },
    ...box,
    ...more,
  })

  it('of few lines stand in the page, within their box', () => {
    expect(frameless([], [drawing(['M1 2L3.5 -4C1 2 3 4 5 6Z', 'M0,0 h2'])])).toEqual(
      expect.arrayContaining([
        'q 3 0 0 2 7 16 cm',
        '1 2 m',
        '3.5 -4 l',
        '1 2 3 4 5 6 c',
        'h',
        'f',
        '0 0 m',
        '2 0 l',
        'f',
        'Q',
      ]),
    )
  })

  it('of many lines are a form, written once', () => {
    const path = 'M1 2L3 4Z'.repeat(300)
    const paths = [path]
    const pdf = write([], {
      furniture: { ...definition([]).furniture, first: [drawing(paths), drawing(paths), drawing([path])] },
    })
    expect(operatorsOn(pdf).filter((each) => each.endsWith(' Do'))).toEqual(['/D1 Do', '/D1 Do', '/D2 Do'])
    const [form, ...others] = objectsOf(pdf, '/Subtype /Form')
    expect(others).toHaveLength(1)
    expect(form?.said).toContain('/BBox [-5000 -5000 5000 5000]\n/Resources <<\n>>\n/Filter /FlateDecode')
    expect(form?.stream?.toString()).toMatch(/^1 2 m\n3 4 l\nh\n1 2 m[^]*h\nf$/)
    expect(objectsOf(pdf, '/XObject <<\n/D1 ')).toHaveLength(1)
  })

  it('of a figure say where they lie', () => {
    const element = { role: 'Figure', parent: root, alternative: 'An emblem' } as const
    const pdf = write([], {
      furniture: {
        ...definition([]).furniture,
        first: [
          drawing(['M1 2Z'], { element }),
          { type: 'rules', boxes: [{ x: 5, y: 70, width: 10, height: 5 }], element },
        ],
      },
    })
    expect(objectsOf(pdf, '/S /Figure')[0]?.said).toContain(
      '/Alt (An emblem)\n/A [<<\n/O /Layout\n/BBox [5 25 40 80]\n>>]',
    )
  })
})

describe('pictures', () => {
  const element = { role: 'Figure', parent: root } as const
  const box = { x: 10, y: 20, width: 30, height: 40 }
  const shape = {
    outline: 'M0 0L1 1',
    matrix: [1, 0, 0, 1, 0.0000001, -0.0000000001],
    fill: '#ff8000',
    rule: 'nonzero',
    stroke: undefined,
  } as const
  const stroke = {
    colour: '#0000ff',
    width: 0.5,
    cap: 'square',
    join: 'bevel',
    miterLimit: 4,
    dashes: [],
    dashOffset: 0,
  } as const
  const shapesOf = (...shapes: readonly object[]) =>
    frameless(
      [],
      [{ type: 'picture', picture: { format: 'svg', width: 60, height: 20, shapes } as never, element, ...box }],
    ).slice(2, -5)

  it('of lines are drawn within their box', () => {
    expect(shapesOf(shape)).toEqual([
      'q 0.5 0 0 2 10 20 cm 0 0 60 20 re W n',
      'q 1 0 0 1 0.0000001 0 cm',
      '1 0.502 0 rg',
      '0 0 m',
      '1 1 l',
      'f Q',
      'Q',
    ])
  })

  it('are filled, stroked or both, by their rule', () => {
    const painted = (more: object) => shapesOf({ ...shape, ...more }).at(-2)
    expect(painted({ rule: 'evenodd' })).toBe('f* Q')
    expect(painted({ stroke })).toBe('B Q')
    expect(painted({ stroke, rule: 'evenodd' })).toBe('B* Q')
    expect(painted({ stroke, fill: undefined, rule: 'evenodd' })).toBe('S Q')
    expect(shapesOf({ ...shape, fill: undefined, stroke })[2]).toBe('0 0 1 RG 0.5 w 2 J 2 j 4 M')
    const dashed = { ...stroke, cap: 'round', join: 'round', dashes: [1, 2.5], dashOffset: 3 }
    expect(shapesOf({ ...shape, fill: undefined, stroke: dashed })[2]).toBe('0 0 1 RG 0.5 w 1 J 1 j 4 M [1 2.5] 3 d')
    expect(shapesOf({ ...shape, fill: undefined, stroke: { ...stroke, cap: 'butt', join: 'miter' } })[2]).toContain(
      '0 J 0 j',
    )
  })

  it('of dots stand in the file once', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = { format: 'png', width: 1, height: 1, bytes: png } as never
    const first: readonly Fixed[] = [
      { type: 'picture', picture, element, ...box },
      { type: 'picture', picture, element, ...box, x: 50 },
    ]
    const pdf = write([], { furniture: { ...definition([]).furniture, first } })
    expect(objectsOf(pdf, '/Subtype /Image')).toHaveLength(1)
    expect(operatorsOn(pdf).filter((each) => each.endsWith(' cm'))).toEqual([
      '1 0 0 -1 0 100 cm',
      '30 0 0 -40 10 60 cm',
      '30 0 0 -40 50 60 cm',
    ])
    expect(objectsOf(pdf, '/S /Figure')[0]?.said).toContain('/BBox [10 40 80 80]')
  })
})

const startOf = (path = '') => Number(/^M(\S+)/.exec(path)?.[1])

const placeOf = (x: number, y: number) => `${number(x)} ${number(-y)}`

describe('outlines', () => {
  it('of words stand from left to right, their baseline at nought', () => {
    const zero = outlinesOf(figures('0'))
    const two = outlinesOf(figures('00'))
    expect([zero.width, two.width]).toEqual([5, 10])
    expect(two.paths).toHaveLength(2)
    expect(two.paths[0]).toBe(zero.paths[0])
    expect(startOf(two.paths[1]) - startOf(two.paths[0])).toBeCloseTo(5, 2)
    expect(zero.paths[0]).toMatch(/^M[\d.]+ -[\d.]+Q.*Z$/)
    expect(outlinesOf(figures('0'))).toBe(zero)
    expect(outlinesOf(figures(' ')).paths).toEqual([])
    expect(outlinesOf(figures('0', { ...tenPoints, scale: 2, tracking: 3 })).width).toBe(5)
  })

  it('of words from right to left stand from the right, marks over their letters', () => {
    const writing = { direction: 'rtl', script: 'arabic' } as const
    const { paths, width } = outlinesOf({ text: 'محمّد', style: mixed }, writing)
    expect(width).toBeCloseTo(12.01)
    const starts = paths.map((path) => Number(/^M(\S+)/.exec(path)?.[1]))
    expect(starts).toHaveLength(5)
    expect(Math.max(...starts)).toBeLessThanOrEqual(width)
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0)
  })

  it('of a glyph are curves with two control points', () => {
    const operators = outlineOperators(tenPoints.face, 19, ({ x, y }) => ({ x, y: -y }))
    const [move, first] = glyphPath(fontFileOf(tenPoints.face), 19)
    const unit = 1000 / 2048
    const [start, control, end] = [...(move?.points ?? []), ...(first?.points ?? [])]
    if (!start || !control || !end) throw new Error('a zero begins with a curve')
    const third = (from: number, to: number) => (from + ((to - from) * 2) / 3) * unit
    expect(
      operators.startsWith(
        `${placeOf(start.x * unit, start.y * unit)} m ${placeOf(third(start.x, control.x), third(start.y, control.y))} ${placeOf(third(end.x, control.x), third(end.y, control.y))} ${placeOf(end.x * unit, end.y * unit)} c `,
      ),
    ).toBe(true)
    expect(operators.endsWith(' h f')).toBe(true)
    expect(outlineOperators(tenPoints.face, 20, (point) => point)).toMatch(/ l /)
  })
})

it('writes numbers with three decimals at most', () => {
  expect([1, 1.5, 1.23456, -0.0004, 1.9996].map(number)).toEqual(['1', '1.5', '1.235', '0', '2'])
})
