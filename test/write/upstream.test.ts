/**
 * What we lean on inside the libraries that write files: functions that ours override, call past the documented ones, or
 * follow in the order of their work. Each is known by a fingerprint of its source. Where one has changed, read the old
 * and the new beside the file of ours that is named, mend that, and put the new fingerprint here.
 */
import { createHash } from 'node:crypto'
import { Document, ImportedXmlComponent, Paragraph, Table } from 'docx'
import LineBreaker from 'linebreak'
import { describe, expect, it } from 'vitest'
import { DocumentContext, PDFDocument } from '../../pipeline/write/pdf/engine/upstream.ts'

/** The source of a method, of a getter, or of the constructor of a class. */
function sourceOf(owner: object, name: string): string {
  if (name === 'constructor') return /^(\s+)constructor\([^]*?^\1\}/m.exec(String(owner.constructor))?.[0] ?? ''
  const found: Readonly<Record<string, unknown>> = { ...Object.getOwnPropertyDescriptor(owner, name) }
  const code = found['get'] ?? found['value']
  return typeof code === 'function' ? code.toString() : ''
}

function fingerprint(source: string): string {
  return source === '' ? 'gone' : createHash('sha256').update(source).digest('hex').slice(0, 12)
}

/** Methods that are no longer what they were. */
function changedOf(owner: object, known: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(known).flatMap(([name, print]) => {
    const found = fingerprint(sourceOf(owner, name))
    return found === print ? [] : [`${name}: '${found}'`]
  })
}

const pdf = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false })
pdf.addPage({ size: [100, 100], margin: 0 })
const prototypeOf = (value: object): object => Object.getPrototypeOf(value)

describe('functions of libraries that ours lean on', () => {
  it('are those of the cursor of pdfmake (engine/page/cursor.ts)', () => {
    expect(
      changedOf(DocumentContext.prototype, {
        constructor: 'ead437f0b119',
        addPage: '1a2a93147ce8',
        initializePage: '56379b797459',
        pageSnapshot: 'fd23694757a6',
        moveToNextPage: '19d0b7fb9577',
        moveDown: 'ace12f9ff272',
        getCurrentPage: '938c3d76bd6f',
        beginColumnGroup: '6c41065589db',
        beginColumn: '327c5901661b',
        calculateBottomMost: '3d51b0aaf3d3',
        completeColumnGroup: '5cebbb8ea5c9',
      }),
    ).toEqual([])
  })

  it('are those of the file of pdfmake (engine/file/document.ts)', () => {
    expect(
      changedOf(PDFDocument.prototype, { constructor: 'aaff5ee21441', validateLocalFile: '5a9b6c796a25' }),
    ).toEqual([])
  })

  it('are those of the file of pdfkit (engine/file/document.ts, structure.ts, pictures.ts)', () => {
    expect(
      changedOf(prototypeOf(PDFDocument.prototype), {
        constructor: '8ec1cca11fdb',
        addPage: 'eedb5265492e',
        flushPages: '1a439d3e78a1',
        addNamedDestination: '52d60902ec6a',
        ref: '0266979fe5ef',
        _write: 'cb6025cb807e',
        addContent: '3f6fb381b1ca',
        _refEnd: '7ee5a36b8b75',
        end: 'a867c0c56a0a',
        _finalize: '05ec9f649fb4',
        initMetadata: '9595f08db2c4',
        appendXML: '1cd6f3378779',
        _addInfo: '82d203035526',
        endMetadata: 'd1d0fe768fa0',
        initFonts: 'b6adc8ebd124',
        initSubset: '4f712c396bf6',
        initMarkings: 'bbf28d0bff93',
        endPageMarkings: '2e4cecbc677d',
        getStructTreeRoot: '8669f9b8bae9',
        endMarkings: '08cb0f236e5a',
        endOutline: 'e2c0eca55902',
        transform: '5ec9c758f850',
        path: '2c611edbf439',
        image: '419cf554aa16',
        openImage: '6754dffa8bd9',
      }),
    ).toEqual([])
  })

  it('are those of objects, pages and bookmarks of pdfkit (engine/file/document.ts, renderer.ts)', () => {
    expect(
      changedOf(prototypeOf(pdf.ref({})), {
        constructor: '100c5620e218',
        write: 'd908ca396fbf',
        end: '096751b7df77',
        finalize: '8af9e473a084',
      }),
    ).toEqual([])
    expect(
      changedOf(prototypeOf(pdf.page), {
        constructor: '7f3703c95ab6',
        fonts: '953e06472758',
        xobjects: '258744440365',
        annotations: '054d97f46ad9',
        write: '65ca6b0b27e7',
        end: '2c3a7565bf02',
      }),
    ).toEqual([])
    expect(
      changedOf(prototypeOf(pdf.outline), {
        constructor: '417587ab88a8',
        addItem: '6e9a6c176f55',
        endOutline: 'c8f1247855a2',
      }),
    ).toEqual([])
  })

  it('are those of linebreak (typesetting/lines/han.ts)', () => {
    expect(
      changedOf(LineBreaker.prototype, {
        nextBreak: '580906fe0462',
        getSimpleBreak: 'ee449be696d5',
        getPairTableBreak: 'd6d25d119e6f',
      }),
    ).toEqual([])
  })

  it('are those of docx (write/docx/components.ts, stories.ts, relationships.ts)', () => {
    const document = new Document({ sections: [] })
    expect(changedOf(prototypeOf(document.Media), { addImage: '4e7c190f2ad0', Entries: 'f0ad03270125' })).toEqual([])
    expect(changedOf(prototypeOf(document.Document.Relationships), { addRelationship: '9b1e0d10ae90' })).toEqual([])
    for (const [part, print] of [
      [document.Document.View.Body, '3d5ea745d6f1'],
      [document.FootNotes.View, '98391015f658'],
      [document.Endnotes.View, '98391015f658'],
      [new Paragraph({}), '0e146a19ce61'],
    ] as const)
      expect(changedOf(prototypeOf(part), { prepForXml: print })).toEqual([])
    expect(
      changedOf(ImportedXmlComponent.prototype, {
        constructor: '9d38feeb2f1e',
        push: '63fc5d764ce6',
        prepForXml: '44b095ed0595',
      }),
    ).toEqual([])
    expect(
      changedOf(prototypeOf(ImportedXmlComponent.prototype), {
        constructor: 'e84a7df547a5',
        prepForXml: 'eaaa08f666d6',
      }),
    ).toEqual([])
    expect(changedOf(Table.prototype, { constructor: '31811cf06328' })).toEqual([])
  })
})
