/** The space that a label takes along where a tab alone would not part it from its text. */

/** "1 bis." ends so near a tab stop that nothing would part it from its text: with a space behind it, the tab goes on to the next. */
export function withSpace(label: string): string {
  return / \p{L}{3}/u.test(label) ? `${label}\u00A0` : label
}
