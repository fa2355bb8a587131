/** Pictures, text boxes and lines of a Word file. */
import type { XmlElement } from '../../xml/read.ts'
import { chartLines, hasMorePoints } from './charts.ts'
import { diagramLines, drawnLines } from './drawn-words.ts'
import { within } from './elements.ts'
import type { Relationship } from './package.ts'
import { textBoxesIn } from './stories.ts'
import type { Loss, PictureUse } from './word-document.ts'

export interface ReadDrawing {
  readonly pictures: readonly PictureUse[]
  readonly losses: readonly Loss[]
  /** Words that are drawn, and words and figures of charts and diagrams, line by line. */
  readonly lines: readonly string[]
}

/** What a drawing refers to. */
interface Parts {
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly tree: (path: string) => XmlElement | undefined
}

/** Pictures with their parts inside the file; what leads outside is never asked for. */
export function readDrawing(drawing: XmlElement, { relationships, bytes, tree }: Parts): ReadDrawing {
  const boxes = textBoxesIn(drawing)
  const losses: Loss[] = boxes.some((box) => [...within(box, 'w:t')].length > 0) ? ['text-box'] : []
  const drawn = drawnLines(drawing)
  if (drawn.length > 0 && losses.length === 0) losses.push('text-box')
  const charts = chartsIn(drawing, relationships)
  if (charts.some((path) => hasMorePoints(tree(path)))) losses.push('chart-points')
  const told = [
    ...charts.flatMap((path) => chartLines(tree(path) ?? drawing)),
    ...diagramsIn(drawing, relationships).flatMap((path) => diagramLines(tree(path))),
  ]
  if (hasChart(drawing)) losses.push(told.length > 0 ? 'chart-form' : 'chart')
  const [about] = within(drawing, 'wp:docPr')
  const { name = '', descr: alternative = '' } = about?.attributes ?? {}
  const uses = [...usesIn(drawing)]
  const parts = uses.map((use) => partOf(use, relationships))
  const pictures = parts.flatMap((part) =>
    part === undefined ? [] : [{ part, bytes: bytes(part), name, alternative }],
  )
  const isLost = pictures.length < uses.length || (drawing.name === 'w:object' && uses.length === 0)
  return { pictures, losses: isLost ? [...losses, 'object'] : losses, lines: [...drawn, ...told] }
}

/** The parts with the words of diagrams that a drawing shows. */
function diagramsIn(drawing: XmlElement, relationships: Parts['relationships']): readonly string[] {
  return [...within(drawing, '?:relIds')].flatMap(({ attributes }) => {
    const part = relationships.get(attributes['r:dm'] ?? '')
    return part === undefined || part.isOutside ? [] : [part.target]
  })
}

/** The parts of charts that a drawing shows. */
function chartsIn(drawing: XmlElement, relationships: Parts['relationships']): readonly string[] {
  return [...within(drawing, 'c:chart')].flatMap(({ attributes }) => {
    const part = relationships.get(attributes['r:id'] ?? '')
    return part === undefined || part.isOutside ? [] : [part.target]
  })
}

/** True for charts and diagrams: their words and figures stand in other parts of the file. */
export function hasChart(element: XmlElement): boolean {
  return [...within(element, 'a:graphicData')].some(({ attributes }) => /chart|diagram/i.test(attributes['uri'] ?? ''))
}

/** What shows a picture; those in text boxes are read with their paragraphs. */
function* usesIn(element: XmlElement): Generator<XmlElement> {
  for (const each of element.children) {
    // The older way to draw has a namespace that the reader has no prefix for.
    if (each.name === 'a:blip' || each.name === '?:imagedata') yield each
    else if (each.name !== 'w:txbxContent') yield* usesIn(each)
  }
}

/** The part that a picture is in, the drawing before the dots. */
function partOf(use: XmlElement, relationships: ReadonlyMap<string, Relationship>): string | undefined {
  const [vector] = within(use, 'asvg:svgBlip')
  return [vector?.attributes['r:embed'], use.attributes['r:embed'], use.attributes['r:id']]
    .flatMap((id) => relationships.get(id ?? '') ?? [])
    .find(({ isOutside }) => !isOutside)?.target
}
