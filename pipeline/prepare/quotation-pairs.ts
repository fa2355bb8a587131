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
    } else if (partner === undefined || (sign.isDoubtful && closedLater[order] === true)) stray.push(sign)
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

/** For each mark, whether one of its kind that certainly closes comes before the next that opens. */
function findClosedLater(signs: readonly QuotationSign[]): readonly boolean[] {
  const later = { double: false, single: false }
  const found = signs.toReversed().map((sign) => {
    const isClosed = later[sign.kind]
    if (!sign.isDoubtful || sign.turn !== 'closing') later[sign.kind] = sign.turn === 'closing'
    if (sign.kind === 'double') later.single = false
    return isClosed
  })
  return found.toReversed()
}
