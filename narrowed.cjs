'use strict'
/**
 * Patterns of the bundle, each made at its first use. To V8 a class such as `\p{L}` is some 650 ranges, which are looked up and made into code
 * for each pattern that has it, four times: a third of what a page takes. In common text – what the six languages write – it is twenty.
 */

/** A class of Unicode, any other sign that is escaped, or a class of signs. */
const pieces = /\[(?:\\[^]|[^\\\]])*\]|\\(?:[pP]\{[^}]*\}|[^])/g
const escapes = /\\(?:[pP]\{[^}]*\}|[^])/g

/** The same pattern for common text: each class of Unicode is what it holds of that. */
function narrow(source, classes) {
  const narrowed = (escape) => classes[escape] ?? escape
  return source.replace(pieces, (piece) => {
    if (piece.startsWith('[')) return piece.replace(escapes, narrowed)
    return Object.hasOwn(classes, piece) ? `[${classes[piece]}]` : piece
  })
}

/** Whether a text is common: patterns are asked of one text one after the other. */
function askCommon(common) {
  const rare = new RegExp(`[^${common}]`)
  let last = ''
  let isLastCommon = true
  return (text) => {
    if (text === last) return isLastCommon
    last = text
    isLastCommon = !rare.test(text)
    return isLastCommon
  }
}

/** Stands in the place of a RegExp: methods of texts, and its own, do the same. */
class Pattern {
  lastIndex = 0
  #classes
  #wide
  #narrow

  constructor(source, flags, classes) {
    this.#classes = classes
    this.source = source
    this.flags = flags
    this.global = flags.includes('g')
    this.ignoreCase = flags.includes('i')
  }

  #for(text) {
    const { source, flags, ignoreCase } = this
    const { isCommon, sets } = this.#classes
    const one = isCommon(text)
      ? (this.#narrow ??= new RegExp(narrow(source, ignoreCase ? sets.caseless : sets.cased), flags))
      : (this.#wide ??= new RegExp(source, flags))
    one.lastIndex = this.lastIndex
    return one
  }

  exec(text) {
    const one = this.#for(text)
    const found = one.exec(text)
    this.lastIndex = one.lastIndex
    return found
  }

  test(text) {
    const one = this.#for(text)
    const isFound = one.test(text)
    this.lastIndex = one.lastIndex
    return isFound
  }

  [Symbol.match](text) {
    return text.match(this.#for(text))
  }

  /** Without the copy that a RegExp makes of itself for each text: of a long pattern it takes longer than to look through a line. */
  *[Symbol.matchAll](text) {
    const one = this.#for(text)
    let at = this.lastIndex
    for (;;) {
      one.lastIndex = at
      const found = one.exec(text)
      if (found === null) return
      at = one.lastIndex
      // All have the flag “u”: behind nothing comes the next character.
      if (found[0] === '') at += text.codePointAt(at) > 0xffff ? 2 : 1
      yield found
    }
  }

  [Symbol.replace](text, by) {
    return text.replace(this.#for(text), by)
  }

  [Symbol.search](text) {
    return text.search(this.#for(text))
  }

  [Symbol.split](text, limit) {
    return text.split(this.#for(text), limit)
  }
}

/** Makes them: of `common` signs, the classes of Unicode hold `sets`. */
exports.patternMaker = function patternMaker({ common, sets }) {
  const classes = { isCommon: askCommon(common), sets }
  return (given, ownFlags) => {
    const { source, flags } = typeof given === 'string' ? { source: given, flags: '' } : given
    const all = ownFlags ?? flags
    return all.includes('u') && /\\[pP]\{/.test(source) ? new Pattern(source, all, classes) : new RegExp(source, all)
  }
}
