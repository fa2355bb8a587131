/** What the name of an organ leaves free before the Distr. block, in points. */
export const organGap = 6.6
