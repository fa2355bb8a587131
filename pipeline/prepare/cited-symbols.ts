/** Symbols of documents as texts type them. */
import { sessionOf } from './cited-numbers.ts'

/** Part of a text, and the symbol of the document that it cites. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly symbol: string
}

/** The citations of a symbol; a joint document has one for each organ: "A/73/967-S/2019/613". */
export function symbolsIn(typed: string, start: number): readonly Citation[] {
  const words = typed.replace(/\.$/, '')
  if (!/\d/.test(words) || isName(words)) return []
  const halves = words.split(/-(?=[A-Z]{1,4}\/)/)
  let from = start
  return halves.map((half) => {
    const citation = { start: from, end: from + half.length, symbol: plainSymbol(half) }
    from = citation.end + 1
    return citation
  })
}

/** A symbol without its spaces; the parts of a resolution that is counted in sessions stand in one document: "A/RES/217 (III) A". */
function plainSymbol(typed: string): string {
  const [, number, session] =
    /^(.+?\/(?:RES|DEC|Res|Dec)[/.]\d+)(?: ?[A-Z][A-Z–-]*)? ?\( ?([^()]+?) ?\)[ A-Z,a-z–-]*$/u.exec(typed) ?? []
  return number === undefined || session === undefined ? typed.replaceAll(' ', '') : `${number}(${sessionOf(session)})`
}

/** Words with a stroke that are no symbols: a strain of influenza ("A/California/7/2009"), a class ("A/2"), a number to come ("A/80/XXX"), a number that ends in its year ("S/2376/2025"). */
function isName(words: string): boolean {
  return /\/[A-Z]?[a-z]{4,}(?:\/|$)|[/.]X{2,}(?:[/.]|$)|^A\/H\d+N\d+|^[SE]\/(?!(?:19|20)\d\d\/)\d+\/\d{4}$|^A\/(?:1[1-9]\d|[2-9]\d\d|\d{4,})\/\d+$|^(?:A|S|E|T|DC|LC|GC|TD|CD|DP|CAT)\/\d{1,2}$/.test(
    words,
  )
}
