/** Texts as letters alone: what a line break, a fixed space or a typographic apostrophe does not change. */

/** Letters of a text: no white space, no invisible characters, one kind of apostrophe, quotation mark and dash. */
export function lettersOf(text) {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/[«»“”]/g, '"')
    .replaceAll(/--|—/g, '–')
}

/** What is between the blocks when all are found in order, or the block that is not. */
export function findInOrder(letters, blocks) {
  const rest = []
  let from = 0
  for (const block of blocks) {
    const wanted = lettersOf(block)
    const at = letters.indexOf(wanted, from)
    if (at === -1) return { missing: describe(letters, wanted, from) }
    rest.push(letters.slice(from, at))
    from = at + wanted.length
  }
  return { rest: [...rest, letters.slice(from)].filter((part) => part !== '') }
}

function describe(letters, wanted, from) {
  const elsewhere = letters.indexOf(wanted)
  if (elsewhere !== -1) return `out of order: ${wanted.slice(0, 80)}`
  let length = wanted.length
  while (length > 0 && !letters.includes(wanted.slice(0, length), from)) length -= 1
  return `missing: ${wanted.slice(0, length).slice(-40)}⟦${wanted.slice(length, length + 40)}⟧`
}
