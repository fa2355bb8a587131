/** What stands in the file of a small text: its structure, what it says of itself, its fonts. */
import { describe, expect, it } from 'vitest'
import type { Definition } from '../../pipeline/write/pdf/definition.ts'
import type { StructureElement } from '../../pipeline/typesetting/run.ts'
import { openFontFile, tableOf } from '../../pipeline/typesetting/font/font-file.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { Structure } from '../../pipeline/write/pdf/engine/file/structure.ts'
import { PdfFile } from '../../pipeline/write/pdf/engine/file/document.ts'
import { toUnicode } from '../../pipeline/write/pdf/engine/file/to-unicode.ts'
import { figures, tenPoints } from '../typesetting/plain-type.ts'
import { definition, objectsOf, paragraph, root, write } from './small-pdf.ts'
import { frameless } from './small-operators.ts'

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
