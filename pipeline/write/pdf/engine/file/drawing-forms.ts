/** Drawings with gradients, parts that shine through, or dots: each a form (ISO 32000-1, 8.10) with resources of its own, written once. */
import { deflateSync } from 'node:zlib'
import type { Dots, DrawingPart, Fill, Gradient, Group, Shape, Vector } from '../../../../picture.ts'
import type { PdfFile } from './document.ts'
import { pathOperators } from './drawings.ts'
import { operands, paintOperator, partsOf, plainColour, strokeState } from './painting.ts'
import type { PdfReference } from '../upstream.ts'

/** What a form asks for, with its names. */
interface Resources {
  readonly states: Map<PdfReference, string>
  readonly patterns: Map<PdfReference, string>
  readonly objects: Map<PdfReference, string>
}

/** The forms of one document. */
export class DrawingForms {
  private readonly document: PdfFile
  private readonly forms = new Map<Vector, { readonly name: string; readonly form: PdfReference }>()
  private readonly states = new Map<string, PdfReference>()
  private readonly images = new Map<Uint8Array, PdfReference>()

  constructor(document: PdfFile) {
    this.document = document
  }

  /** The name of a drawing among the resources of the current page. */
  nameOf(picture: Vector): string {
    const known = this.forms.get(picture) ?? {
      name: `V${this.forms.size + 1}`,
      form: this.writeForm(picture.parts, picture),
    }
    this.forms.set(picture, known)
    this.document.page.xobjects[known.name] = known.form
    this.document.page.dictionary.data['Group'] ??= transparency
    return known.name
  }

  /** Its units are the points of the drawing, whatever stands around it. */
  private writeForm(parts: readonly DrawingPart[], { width, height }: Pick<Vector, 'width' | 'height'>): PdfReference {
    const resources: Resources = { states: new Map(), patterns: new Map(), objects: new Map() }
    const size = { width, height }
    const operators = parts.map((part) => this.operatorsOf(part, { resources, size })).join('\n')
    const form = this.document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Group: transparency,
      Resources: {
        ExtGState: dictionaryOf(resources.states),
        Pattern: dictionaryOf(resources.patterns),
        XObject: dictionaryOf(resources.objects),
      },
      Filter: 'FlateDecode',
    })
    form.end(deflateSync(operators))
    return form
  }

  private operatorsOf(part: DrawingPart, setting: FormSetting): string {
    if (part.type === 'group') return this.groupOperators(part, setting)
    return part.type === 'dots' ? this.dotsOperators(part, setting) : this.shapeOperators(part, setting)
  }

  /** What shines through as one is a form of its own. */
  private groupOperators({ clip, opacity, parts }: Group, setting: FormSetting): string {
    const cut = clip === undefined ? '' : `${pathOperators(clip.outline)} W${clip.rule === 'evenodd' ? '*' : ''} n\n`
    const { resources, size } = setting
    const drawn =
      opacity === 1
        ? parts.map((part) => this.operatorsOf(part, setting)).join('\n')
        : `/${this.stateFor(opacity, opacity, resources)} gs /${nameIn(resources.objects, 'X', this.writeForm(parts, size))} Do`
    return `q\n${cut}${drawn}\nQ`
  }

  private dotsOperators({ matrix, ...dots }: Dots, { resources }: FormSetting): string {
    const name = nameIn(resources.objects, 'X', this.imageFor(dots))
    // Pictures of a PDF stand upright from their foot.
    return `q ${operands(matrix)} cm 1 0 0 -1 0 1 cm /${name} Do Q`
  }

  /** A picture that stands in several places is written once. */
  private imageFor(dots: Omit<Dots, 'matrix'>): PdfReference {
    const known = this.images.get(dots.bytes) ?? this.writeImage(dots)
    this.images.set(dots.bytes, known)
    return known
  }

  private writeImage({ bytes, size: [width, height], colours, opacities }: Omit<Dots, 'matrix'>): PdfReference {
    const base = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
    const mask =
      opacities === undefined
        ? undefined
        : this.document.ref({ ...base, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' })
    mask?.end(Buffer.from(opacities ?? []))
    const filter = colours === undefined ? 'DCTDecode' : 'FlateDecode'
    const soft = mask === undefined ? {} : { SMask: mask }
    const image = this.document.ref({ ...base, ColorSpace: 'DeviceRGB', Filter: filter, ...soft })
    image.end(Buffer.from(colours ?? bytes))
    return image
  }

  private shapeOperators(shape: Shape, { resources }: FormSetting): string {
    const { outline, matrix, fill, rule, stroke } = shape
    const state = this.stateFor(fill?.opacity ?? 1, stroke?.opacity ?? 1, resources)
    const parts = [
      `q ${operands(matrix)} cm`,
      state === undefined ? '' : `/${state} gs`,
      fill === undefined
        ? ''
        : this.colourOperators(fill, { shape, resources, operators: { colour: 'rg', space: 'cs', pattern: 'scn' } }),
      stroke === undefined
        ? ''
        : `${this.colourOperators(stroke, { shape, resources, operators: { colour: 'RG', space: 'CS', pattern: 'SCN' } })} ${strokeState(stroke)}`,
    ]
    return `${parts.filter(Boolean).join(' ')}\n${pathOperators(outline)}\n${paintOperator(fill, rule, stroke)} Q`
  }

  private colourOperators(fill: Fill, { shape, resources, operators }: ColourSetting): string {
    if (typeof fill.paint === 'string') return `${plainColour(fill)} ${operators.colour}`
    const name = nameIn(resources.patterns, 'P', this.writePattern(fill.paint, shape))
    return `/Pattern ${operators.space} /${name} ${operators.pattern}`
  }

  /** The pattern of a gradient lies in the units of the form (ISO 32000-1, 8.7.3.1). */
  private writePattern(gradient: Gradient, { matrix: outer }: Shape): PdfReference {
    const [a, b, c, d, e, f] = outer
    const [g, h, i, j, k, l] = gradient.matrix
    const matrix = [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
    const coordinates = gradient.type === 'linear' ? gradient.line : [...gradient.focus, 0, ...gradient.circle]
    const shading = {
      ShadingType: gradient.type === 'linear' ? 2 : 3,
      ColorSpace: 'DeviceRGB',
      Coords: [...coordinates],
      Function: functionOf(gradient),
      Extend: [true, true],
    }
    const pattern = this.document.ref({ Type: 'Pattern', PatternType: 2, Matrix: matrix, Shading: shading })
    pattern.end()
    return pattern
  }

  /** The state in which paint shines through; absent where none does. */
  private stateFor(fill: number, stroke: number, { states }: Resources): string | undefined {
    if (fill === 1 && stroke === 1) return undefined
    const key = `${fill} ${stroke}`
    const known = this.states.get(key) ?? this.writeState(fill, stroke)
    this.states.set(key, known)
    return nameIn(states, 'G', known)
  }

  private writeState(fill: number, stroke: number): PdfReference {
    const state = this.document.ref({ Type: 'ExtGState', ca: fill, CA: stroke })
    state.end()
    return state
  }
}

interface FormSetting {
  readonly resources: Resources
  readonly size: Pick<Vector, 'width' | 'height'>
}

interface ColourSetting {
  readonly shape: Shape
  readonly resources: Resources
  readonly operators: { readonly colour: string; readonly space: string; readonly pattern: string }
}

/** Colours are mixed in the space in which they are said. */
const transparency = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }

/** The name of a thing among others of its kind. */
function nameIn(named: Map<PdfReference, string>, letter: string, reference: PdfReference): string {
  const name = named.get(reference) ?? `${letter}${named.size + 1}`
  named.set(reference, name)
  return name
}

/** Things by their names, as a file has them. */
function dictionaryOf(named: ReadonlyMap<PdfReference, string>): Readonly<Record<string, PdfReference>> {
  return Object.fromEntries([...named].map(([reference, name]) => [name, reference]))
}

/** From colour to colour, one function for each pair of stops (ISO 32000-1, 7.10.4). */
function functionOf({ stops }: Gradient): object {
  const [first, last] = [stops[0], stops.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a gradient has no colour')
  const all = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }]
  const spans = all.slice(1).flatMap((to, index) => {
    const from = all[index] ?? to
    return from.offset < to.offset ? [{ from, to }] : []
  })
  const functions = spans.map(({ from, to }) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: [...partsOf(from.colour)],
    C1: [...partsOf(to.colour)],
    N: 1,
  }))
  const bounds = spans.slice(1).map(({ from }) => from.offset)
  return { FunctionType: 3, Domain: [0, 1], Functions: functions, Bounds: bounds, Encode: spans.flatMap(() => [0, 1]) }
}
