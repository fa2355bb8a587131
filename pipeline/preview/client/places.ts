/** Which block of the page belongs to which line of the source. */
import type { MarkedPlace, ToldPlaces } from '../told.ts'

/** Blocks of the page that is shown, by their anchors and by their lines. */
export interface Places {
  readonly all: ToldPlaces
  readonly byBlock: ReadonlyMap<string, MarkedPlace>
}

/** Of no page. */
export const noPlaces: Places = { all: [], byBlock: new Map() }

/** Asks for the places of a page. */
export async function loadPlaces(address: string): Promise<Places> {
  const response = await fetch(address)
  if (!response.ok) return noPlaces
  const all = (await response.json()) as ToldPlaces
  return { all, byBlock: new Map(all.map((place) => [place.block, place])) }
}

/** Where something in the page was written: of the block around it. */
export function placeOf({ byBlock }: Places, from: Element | null): MarkedPlace | undefined {
  for (let at = from; at !== null; at = at.parentElement) {
    const place = byBlock.get(at.id)
    if (place !== undefined) return place
  }
  return undefined
}
