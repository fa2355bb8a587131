/** Lays what differs over a sheet. */
import type { Sheet, SheetChanges } from '../../templates/sheet.ts'

/** A sheet with other values, then with points added to some. */
export function changeSheet(sheet: Sheet, { set = {}, add = {} }: SheetChanges): Sheet {
  // Changes name parts of a sheet with values of their own kinds, so what comes out is a sheet.
  return addPoints(setValues(sheet, set), add) as Sheet
}

type Part = Readonly<Record<string, unknown>>

function setValues(value: unknown, change: unknown): unknown {
  return isPart(value) && isPart(change) ? overPart(value, change, setValues) : change
}

function addPoints(value: unknown, change: unknown): unknown {
  if (isPart(value) && isPart(change)) return overPart(value, change, addPoints)
  if (Array.isArray(value)) return value.map((each) => addPoints(each, change))
  return toHundredths(Number(value) + Number(change))
}

function overPart(value: Part, change: Part, put: (value: unknown, change: unknown) => unknown): Part {
  const parts = new Map(Object.entries(value))
  for (const [name, each] of Object.entries(change)) parts.set(name, put(parts.get(name), each))
  return Object.fromEntries(parts)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Hundredths of a point are all that a sheet says. */
export function toHundredths(points: number): number {
  return Number(points.toFixed(2))
}
