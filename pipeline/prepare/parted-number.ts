/** Numbers of several texts. */
import type { Document } from '../document.ts'

interface PartedNumber {
  readonly label: string
  /** Of how many texts it is. */
  readonly count: number
  /** The place of the first among the letters. */
  readonly first: number
}

/** "79/258 A-C" is of three texts from the first on. */
export function partedNumber(number: string): PartedNumber {
  const [, label, first = 'A', last = first] = /^(.+) ([A-Z])-([A-Z])$/.exec(number) ?? []
  return { label: label ?? number, count: placeOf(last) - placeOf(first) + 1, first: placeOf(first) }
}

/** The same of a document whose texts have marks of their own: "76/506 B" is of the second alone, whose letter stands over it. */
export function partedByMarks(number: string): PartedNumber {
  const [, label, letter = 'A'] = /^(.+) ([A-Z])$/.exec(number) ?? []
  return label === undefined ? partedNumber(number) : { label, count: 1, first: placeOf(letter) }
}

/** True for a document of several texts. */
export function hasParts({ attachments }: Pick<Document, 'attachments'>): boolean {
  return attachments.some(({ kind }) => kind === 'part')
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1
}
