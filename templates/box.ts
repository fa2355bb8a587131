/**
 * The frame of a box, in points: its rule, the room inside it over and under the text, that over its notes, and what it keeps from the text around it (a line). The first baseline of A/80/604/Add.6 is
 * 17.4 under the frame, 9.6 of which are of its own line. In Word it stays 1.8 tighter: with 7.8 an Arabic note went to the page after
 * that of the PDF (LibreOffice), and no official box of text was measured yet.
 */
export const boxFrame = { thickness: 0.5, padding: 7.8, wordPadding: 6, overNotes: 6, around: 12 } as const
