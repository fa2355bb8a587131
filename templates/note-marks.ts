/** How the marks of notes look: asterisks stand high of themselves, all others are raised, and letters are in italics. */
export const noteMarks = { number: ['raised'], letter: ['raised', 'italic'], asterisk: [] } as const
