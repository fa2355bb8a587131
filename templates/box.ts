/**
 * The frame of a box, in points: its rule, the room inside it over and under the text, that over its notes, and what it keeps from the text around it (a line). The first baseline of A/80/604/Add.6 is
 * 17.4 under the frame, 9.6 of which are of its own line.
 */
export const boxFrame = { thickness: 0.5, padding: 7.8, overNotes: 6, around: 12 } as const
