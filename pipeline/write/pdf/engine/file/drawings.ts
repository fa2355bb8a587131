/** Drawings to content streams: those that come again in every document are drawn once in a process. */
import { deflateSync } from 'node:zlib'
import type { PdfFile } from './document.ts'
import { number } from './syntax.ts'
import type { PdfReference } from '../upstream.ts'

type Paths = readonly string[]

/** Shapes are filled with the colour of the page. */
const streams = new WeakMap<Paths, Buffer>()

/** Characters of outlines from which on a form of its own is less than writing them into the page. */
const leastForm = 2000

/** No drawing reaches further from its own origin; points. */
const reach = 5000

/** The drawings of one document. */
export class Drawings {
  private readonly document: PdfFile
  private readonly forms = new Map<Paths, { readonly name: string; readonly form: PdfReference }>()

  constructor(document: PdfFile) {
    this.document = document
  }

  /** Draws shapes on the current page, placed by a matrix. */
  draw(paths: Paths, matrix: readonly number[]): void {
    const length = paths.reduce((sum, path) => sum + path.length, 0)
    const shapes = length < leastForm ? this.operatorsOf(paths) : `/${this.formOf(paths)} Do`
    this.document.addContent(`q ${matrix.map(number).join(' ')} cm\n${shapes}\nQ`)
  }

  /** Name of the form (ISO 32000-1, 8.10) among the resources of the current page. */
  private formOf(paths: Paths): string {
    const known = this.forms.get(paths) ?? this.writeForm(paths)
    this.forms.set(paths, known)
    this.document.page.xobjects[known.name] = known.form
    return known.name
  }

  private writeForm(paths: Paths) {
    const stream = streams.get(paths) ?? deflateSync(this.operatorsOf(paths))
    streams.set(paths, stream)
    const box = [-reach, -reach, reach, reach]
    const form = this.document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: box,
      Resources: {},
      Filter: 'FlateDecode',
    })
    form.end(stream)
    return { name: `D${this.forms.size + 1}`, form }
  }

  private operatorsOf(paths: Paths): string {
    return this.document.operatorsOf(() => {
      for (const path of paths) this.outline(path).addContent('f')
    })
  }

  private outline(path: string): PdfFile {
    return plainPath.test(path) ? this.document.addContent(pathOperators(path)) : this.document.path(path)
  }
}

/** Path data in which each letter has the numbers of one operator: pdfkit reads it sign by sign, ten times as long. */
const plainPath = /^(?:[ML]-?[\d.]+ -?[\d.]+|C(?:-?[\d.]+ ){5}-?[\d.]+|Z)+$/

const operators = new Map<string, string>(Object.entries({ M: ' m', L: ' l', C: ' c', Z: 'h' }))

/** The operators of such path data. */
export function pathOperators(path: string): string {
  return path
    .replace(/([MLCZ])([^MLCZ]*)/g, (_, letter: string, numbers: string) => `\n${numbers}${operators.get(letter)}`)
    .slice(1)
}
