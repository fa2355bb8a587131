/** Brackets of a line of facts that have lost their partner. */

/** How many more brackets a text opens than it closes. */
export function bracketsIn(line: string): number {
  return (line.match(/[[{]/g) ?? []).length - (line.match(/[\]}]/g) ?? []).length
}

const ownFact = /^(?:\s*- |[A-Za-z][A-Za-z-]*[ \t]*:)|^\s*$/

/** A line whose brackets begin its value, with the brackets closed that the next line, a fact of its own, leaves open; absent where they go in pairs. */
export function mendBrackets(line: string, next: string | undefined): string | undefined {
  const begin = /^\s*(?:- +)*(?:[a-z-]+: +)?(?=[[{])/.exec(line)?.[0]
  if (begin === undefined || /["'#]/.test(line) || bracketsIn(line) === 0) return undefined
  if (bracketsIn(line) > 0 && next !== undefined && !ownFact.test(next)) return undefined
  const value = line.slice(begin.length).trimEnd()
  // Brackets alone say nothing.
  return /[^[\]{} ]/.test(value) ? begin + pair(value) : undefined
}

const partners = new Map<string, string>(Object.entries({ '[': ']', '{': '}' }))

/** A text up to a place, and the brackets that are still to be closed there. */
interface Paired {
  readonly written: string
  readonly open: readonly string[]
}

/** Each closing bracket with the one that it closes; those that are too many left out, those that are missing written. */
function pair(value: string): string {
  const signs = [...value]
  const { written, open } = signs.reduce<Paired>(readSign, { written: '', open: [] })
  return close(written, open)
}

function readSign({ written, open }: Paired, sign: string): Paired {
  const partner = partners.get(sign)
  if (partner !== undefined) return { written: written + sign, open: [...open, partner] }
  if (sign !== ']' && sign !== '}') return { written: written + sign, open }
  const at = open.lastIndexOf(sign)
  if (at === -1) return { written, open }
  const within = open.slice(at + 1)
  const space = within.length > 0 && sign === '}' ? ' ' : ''
  return { written: close(written, within) + space + sign, open: open.slice(0, at) }
}

function close(written: string, open: readonly string[]): string {
  return open.reduceRight((closed, sign) => closed.trimEnd() + (sign === '}' ? ' }' : sign), written)
}
