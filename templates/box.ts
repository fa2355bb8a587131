/** The frame of a box, in points: its rule, and the room inside it. */
export const boxFrame = { thickness: 0.5, overNotes: 6 } as const
