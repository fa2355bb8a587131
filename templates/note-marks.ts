/** How the marks of notes look: asterisks stand high of themselves (32 first pages), all others are raised, and letters are in italics (68 of 68 in seven documents). */
export const noteMarks = { number: ['raised'], letter: ['raised', 'italic'], asterisk: [] } as const
