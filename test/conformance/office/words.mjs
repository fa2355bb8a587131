/** Streams of words, and where two of them differ. */

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Text as XML has it. */
export function decode(text) {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_entity, name) => entities[name])
}

/** Letters and marks, or digits, or one other sign: the mark of a note may touch its word or not. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * The words of lines; leaders are left away, so is what lengthens Arabic words, and so are
 * hyphens with the spaces around them, for no page tells whose a hyphen at the end of a line is, and LibreOffice 7.4 sets those that hold
 * lines together a little apart.
 */
export function wordsOf(lines) {
  const text = lines
    .map((line) => line.map(({ text }) => text).join(' '))
    .join(' ')
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}\u0640]/gu, '')
    .replaceAll(/(?:\. ?){4,}/g, ' ')
    .replaceAll(/ ?[-\u2010\u2011] ?/g, '')
  return text.match(word) ?? []
}

/** Words with numbers run together: between Chinese letters LibreOffice 7.4 breaks lines within a number, which Word does not. */
export function straightWordsOf(lines) {
  return wordsOf(lines).reduce((words, text) => {
    if (/\p{N}/u.test(text) && /\p{N}/u.test(words.at(-1) ?? '')) words.push(words.pop() + text)
    else words.push(text)
    return words
  }, [])
}

/**
 * The letters of Arabic words, one by one: justified words are spread until poppler sees several, vowel signs stand
 * where their fonts have them, and what is between them runs against them.
 */
export function arabicLettersOf(words) {
  return words.flatMap((text) => (/\p{Script=Arabic}/u.test(text) ? [...text].filter(isArabicLetter) : []))
}

const isArabicLetter = (letter) => /\p{L}/u.test(letter)

/** Words and numbers between the Arabic words, in the order of the page. */
export function foreignWordsOf(words) {
  return words.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{Script=Arabic}/u.test(text))
}

/**
 * Heads of tables are repeated where a page ends, which is not the same place in both: only the first of them counts. Where a page
 * of LibreOffice 7.4 has room for the head alone, it prints the head there and again overleaf, and never the row between the two.
 */
export function withoutRepeats(words, heads) {
  return heads.reduce((rest, { head, row }) => {
    const first = indexOf(rest, head, 0)
    const again = first === -1 ? -1 : indexOf(rest, head, first + head.length)
    if (again === -1) return rest
    return rest.toSpliced(again, head.length, ...(again === first + head.length ? row : []))
  }, words)
}

function indexOf(words, sought, from) {
  return words.findIndex((_, index) => index >= from && sought.every((each, step) => each === words[index + step]))
}

/** Words that have to agree before two streams are together again, and how far apart they may be until then. */
const together = 4
const farthest = 600

/** Each place where two streams part, as a sentence with the words before it. */
export function differences(ours, theirs) {
  const faults = []
  let [a, b] = [0, 0]
  while (a < ours.length || b < theirs.length) {
    if (ours[a] === theirs[b]) {
      a += 1
      b += 1
      continue
    }
    const [skipped, added] = findMeeting(ours.slice(a), theirs.slice(b))
    const before = ours.slice(Math.max(0, a - 4), a).join(' ')
    faults.push(`after “${before}”: “${show(ours, a, skipped)}” is “${show(theirs, b, added)}” in LibreOffice`)
    a += skipped
    b += added
  }
  return faults
}

function show(words, from, length) {
  return words.slice(from, from + Math.min(length, 12)).join(' ') + (length > 12 ? ` … (${length} words)` : '')
}

/** How many words each stream goes on alone. */
function findMeeting(ours, theirs) {
  for (let sum = 1; sum <= farthest; sum += 1) {
    for (let skipped = 0; skipped <= sum; skipped += 1) {
      if (agree(ours.slice(skipped, skipped + together), theirs.slice(sum - skipped, sum - skipped + together)))
        return [skipped, sum - skipped]
    }
  }
  return [ours.length, theirs.length]
}

function agree(a, b) {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
