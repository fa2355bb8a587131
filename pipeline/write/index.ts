/** The list of output formats; each is loaded when it is asked for. */
import type { Paginate, Write } from './write.ts'

export const writers = {
  pdf: async () => (await import('./pdf/index.ts')).write,
  docx: async () => (await import('./docx/index.ts')).write,
  html: async () => (await import('./html/index.ts')).write,
} satisfies Record<string, () => Promise<Write>>

/** The pages of the PDF, for formats that print their numbers. */
export const paginate: Paginate = async (publication) => (await import('./pdf/index.ts')).paginate(publication)

/** Name of a format; also the ending of its files. */
export type Format = keyof typeof writers

/** All formats, in the order in which they are built and listed. */
export const formats = Object.keys(writers) as readonly Format[]
