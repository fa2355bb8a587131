/**
 * The frame of a box, in points: its rule, the room inside it over and under the text, that over its notes, and what it keeps from
 * the text around it (a line). The last baseline stands 8.4 over the frame, 2.4 of which are of its own line, in A/80/590,
 * A/80/600, A/80/604/Add.3 and A/80/605; the first 15.6 under it, 9.6 of its own line, in A/80/605: four documents and one, so fewer than five.
 */
export const boxFrame = { thickness: 0.5, padding: 6, overNotes: 6, around: 12 } as const

/**
 * A short rule over the notes of a list without rules, and the points over and under it: A/80/604/Add.3, Add.6 and Add.10, three
 * documents alone.
 */
export const listNoteRule = { width: 72, thickness: 0.25, over: 5.1, under: 5.1 } as const

/** Keys under a list: a short rule as over notes, and the room under it (unverified). */
export const keyRule = { width: 72, thickness: 0.5, below: 4 } as const
