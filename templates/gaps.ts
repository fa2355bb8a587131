/** Distances that belong to no text style, in points. */

/** What the name of an organ leaves free before the Distr. block. */
export const organGap = 6.6

/** From the last line over a picture to the picture. */
export const captionGap = 6

/** What a picture as high as a page leaves to its caption where lines are set by other programs. */
export const captionRoom = 72
