/**
 * Stars and low lines that never mean emphasis: those of an address (`https://…`, `www.…`, `un.org/…`) and a star between two figures. CommonMark 0.31.2
 * (6.2) asks only what stands beside them. An address ends where no address can go on: at a space, a bracket, a quotation mark, a sign beyond
 * ASCII, and before stars or low lines that nothing of an address follows. Errs by reading
 * emphasis: a domain of no known end, or with nothing behind it.
 */
import { domainEnds } from '../text/domains.ts'
import type { Construct, Extension } from '../text/text-limits.ts'

type Tokenize = Construct['tokenize']
type Effects = Parameters<Tokenize>[0]
type State = Parameters<Tokenize>[1]
type Code = Parameters<State>[0]

const figure = /[0-9]/
const letter = /[A-Za-z]/
const part = /[!#-'(-;=?@A-Z_a-z~]/
const goesOn = /[#%+\-/0-9=?A-Za-z]/

function signOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCodePoint(code)
}

/** A star between two figures: `2*3=6*1`. */
const star: Construct = {
  name: 'literalStar',
  previous: (code) => figure.test(signOf(code)),
  tokenize(effects, ok, nok) {
    // Asked anew: where another construct begins with the sign, the parser does not ask.
    const isBehindFigure = figure.test(signOf(this.previous))
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return (next) => (isBehindFigure && figure.test(signOf(next)) ? ok(next) : nok(next))
    }
  },
}

/** Reads given signs and hands over, or gives up. */
function read(effects: Effects, signs: string, [then, nok]: readonly [State, State]): State {
  if (signs === '') return then
  return (code) => {
    if (signOf(code).toLowerCase() !== signs[0]) return nok(code)
    effects.consume(code)
    return read(effects, signs.slice(1), [then, nok])
  }
}

/** Looks whether stars or low lines are followed by more of the address. */
const inside: Construct = {
  tokenize: (effects, ok, nok) => {
    const row: State = (code) => {
      const sign = signOf(code)
      if (!/[*_&]/.test(sign)) return goesOn.test(sign) ? end(code) : nok(code)
      effects.consume(code)
      return sign === '&' ? name : row
    }
    // A character reference is no part of an address.
    const name: State = (code) => {
      if (!/[#0-9A-Za-z]/.test(signOf(code))) return signOf(code) === ';' ? nok(code) : end(code)
      effects.consume(code)
      return name
    }
    const end: State = (code) => {
      effects.exit('data')
      return ok(code)
    }
    return (code) => {
      effects.enter('data')
      return row(code)
    }
  },
}

/** Looks for a character reference, which is read as everywhere. */
const reference: Construct = {
  tokenize: (effects, ok, nok) => {
    const name: State = (code) => {
      if (/[#0-9A-Za-z]/.test(signOf(code))) {
        effects.consume(code)
        return name
      }
      effects.exit('data')
      return signOf(code) === ';' ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return name
    }
  },
}

/** Reads to the end of an address. */
function readAddress(effects: Effects, ok: State): State {
  const end: State = (code) => {
    effects.exit('data')
    return ok(code)
  }
  const take: State = (code) => {
    effects.consume(code)
    return next
  }
  const next: State = (code) => {
    const sign = signOf(code)
    if (sign === '*' || sign === '_') return effects.check(inside, take, end)(code)
    if (sign === '&') return effects.check(reference, end, take)(code)
    return part.test(sign) ? take(code) : end(code)
  }
  return next
}

function beginning(signs: string, previous: (sign: string) => boolean): Construct {
  return {
    name: 'literalAddress',
    previous: (code) => previous(signOf(code)),
    tokenize: (effects, ok, nok) => (code) => {
      effects.enter('data')
      return read(effects, signs, [readAddress(effects, ok), nok])(code)
    },
  }
}

const behindScheme = beginning('://', (sign) => letter.test(sign))
/** The parser reads halves of astral signs: any is taken for a letter. */
const www = beginning('www.', (sign) => !/[\p{L}\p{N}\p{Cs}]/u.test(sign))

/** The end of a domain and a slash: `un.org/…`. */
const behindDomain: Construct = {
  name: 'literalAddress',
  previous: (code) => /[A-Za-z0-9]/.test(signOf(code)),
  tokenize: (effects, ok, nok) => {
    let read = ''
    const address = readAddress(effects, ok)
    const end: State = (code) => {
      const sign = signOf(code).toLowerCase()
      const isWhole = sign === '/' && domainEnds.includes(read)
      read += sign
      if (!isWhole && (sign === '' || !domainEnds.some((known) => known.startsWith(read)))) return nok(code)
      effects.consume(code)
      return isWhole ? address : end
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return end
    }
  },
}

/** Extension that reads addresses, and stars between figures, as words. */
export const literals: Extension = {
  text: {
    [codeOf('*')]: star,
    [codeOf('.')]: behindDomain,
    [codeOf(':')]: behindScheme,
    [codeOf('w')]: www,
    [codeOf('W')]: www,
  },
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0)
}
