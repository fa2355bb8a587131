/** Entries of a structure element that say more than its role. */
import type { StructureElement } from '../../../../typesetting/run.ts'
import { pdfString } from './syntax.ts'

/** Left, bottom, right and top; points from the bottom left of the page. */
export type Corners = readonly [number, number, number, number]

/** Language, alternative text, identifier and attributes of an element; `box` is where a figure lies. */
export function attributesOf(
  { language, alternative, id, cell, list, summary }: StructureElement,
  box: Corners | undefined,
): Record<string, unknown> {
  const attributes = [
    ...(cell ? cellAttributes(cell) : []),
    ...(list ? [{ O: 'List', ListNumbering: list }] : []),
    ...(summary === undefined ? [] : [{ O: 'Table', Summary: pdfString(summary) }]),
    ...(box ? [{ O: 'Layout', BBox: [...box] }] : []),
  ]
  return {
    ...(language === undefined ? {} : { Lang: pdfString(language) }),
    ...(alternative === undefined ? {} : { Alt: pdfString(alternative) }),
    ...(id === undefined ? {} : { ID: pdfString(id) }),
    ...(attributes.length > 0 ? { A: attributes } : {}),
  }
}

/** What a cell heads, spans and is headed by; nothing for a plain cell. */
function cellAttributes({
  scope,
  columns,
  rows,
  headers = [],
}: NonNullable<StructureElement['cell']>): readonly Record<string, unknown>[] {
  const said = {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns > 1 ? { ColSpan: columns } : {}),
    ...(rows > 1 ? { RowSpan: rows } : {}),
    ...(headers.length === 0 ? {} : { Headers: headers.map(pdfString) }),
  }
  return Object.keys(said).length === 0 ? [] : [{ O: 'Table', ...said }]
}

/** The smallest rectangle around two. */
export function union(a: Corners, b: Corners): Corners {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
