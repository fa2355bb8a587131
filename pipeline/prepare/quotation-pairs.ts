/** Quotation marks of a line in pairs, one within another, and those that have no partner. */
import { findSigns, type QuotationSign } from './quotation-signs.ts'

/** A mark that opens, what it opens in, and the mark that closes it. */
export interface Quotation {
  readonly opening: QuotationSign
  readonly around: Quotation | undefined
  closing?: QuotationSign
}

/** The quotation marks of a line. */
export interface PairedSigns {
  /** In the order of the marks that open. */
  readonly quotations: readonly Quotation[]
  /** Marks that close nothing. */
  readonly stray: readonly QuotationSign[]
}

/** Pairs marks from the first to the last; no pair crosses another. */
export function pairSigns(line: string): PairedSigns {
  const signs = findSigns(line)
  const closedLater = findClosedLater(signs)
  const open: Quotation[] = []
  let openDoubles = 0
  const quotations: Quotation[] = []
  const stray: QuotationSign[] = []
  signs.forEach((sign, order) => {
    const partner = sign.kind === 'double' && openDoubles === 0 ? undefined : partnerOf(sign, open)
    const closes = sign.turn === 'closing' || (sign.turn === 'either' && partner !== undefined)
    if (!closes) {
      const quotation: Quotation = { opening: sign, around: open.at(-1) }
      open.push(quotation)
      if (sign.kind === 'double') openDoubles += 1
      quotations.push(quotation)
    } else if (partner === undefined || (sign.isDoubtful && closedLater[order]?.has(keyOf(partner.opening)) === true))
      stray.push(sign)
    else {
      partner.closing = sign
      open.length = open.lastIndexOf(partner)
      if (sign.kind === 'double') openDoubles -= 1
    }
  })
  return { quotations, stray }
}

/** The quotation that a mark would close: a single mark closes none that is open around a double one. */
function partnerOf({ kind }: QuotationSign, open: readonly Quotation[]): Quotation | undefined {
  return kind === 'double'
    ? open.findLast(({ opening }) => opening.kind === 'double')
    : [open.at(-1)].find((last) => last?.opening.kind === 'single')
}

/** Marks that are typed alike: one that was curved closes none that is straight. */
function keyOf({ kind, isTyped }: QuotationSign): string {
  return `${kind} ${isTyped ? 'typed' : 'straight'}`
}

/** For each mark, what certainly closes after it, before the next that opens. */
function findClosedLater(signs: readonly QuotationSign[]): readonly ReadonlySet<string>[] {
  let later: ReadonlySet<string> = new Set()
  const found = signs.toReversed().map((sign) => {
    const closed = later
    later = closedFrom(sign, later)
    return closed
  })
  return found.toReversed()
}

/** What closes from a mark on, by what does after it; a double mark parts single ones. */
function closedFrom(sign: QuotationSign, later: ReadonlySet<string>): ReadonlySet<string> {
  const closes = sign.turn === 'closing'
  const ended = [...(sign.kind === 'double' ? ['single'] : []), ...(closes ? [] : [sign.kind])]
  const kept = [...later].filter((key) => !ended.some((kind) => key.startsWith(kind)))
  return new Set(closes && !sign.isDoubtful ? [...kept, keyOf(sign)] : kept)
}
