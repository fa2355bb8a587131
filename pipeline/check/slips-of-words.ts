/** Words that are one slip of the hand away from another. */

/** One letter more, less or another, or two that have changed places; short words are near to many. */
export function isSlipOf(own: string, typed: string): boolean {
  if (own.length < 6 || own === typed || Math.abs(own.length - typed.length) > 1) return false
  let start = 0
  while (start < own.length && own[start] === typed[start]) start += 1
  const [rest, other] = [own.slice(start), typed.slice(start)]
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}
