/** Distances that belong to no text style, in points. */

/** What the name of an organ leaves free before the Distr. block (unverified). */
export const organGap = 6.6

/** From the last line over a picture to the picture (4 of 4 in A/80/605, one document alone). */
export const captionGap = 12

/** What a picture as high as a page leaves to its caption where lines are set by other programs: our own. */
export const captionRoom = 72
