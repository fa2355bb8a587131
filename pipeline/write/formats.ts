/** The names of the output formats; also the endings of their files. */

/** All formats, in the order in which they are built and listed. */
export const formats = ['pdf', 'docx', 'html'] as const

export type Format = (typeof formats)[number]
