/** What a document is called on pages: its symbol, or its folder. */
import { markup, type SafeMarkup } from './markup.ts'

/** A long symbol goes on in the next line behind a stroke: of themselves browsers break it between any two letters. */
export function writeName(name: string): SafeMarkup {
  const [first, ...rest] = name.split(/(?<=\/)/)
  return markup`<bdi>${first}${rest.map((part) => markup`<wbr>${part}`)}</bdi>`
}
