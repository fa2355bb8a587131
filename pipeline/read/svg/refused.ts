/** How every part of the reading of a drawing says that it goes no further. */

/** What a drawing holds and may not, as the end of a sentence; `readSvg` makes a message of it. */
export class Refused extends Error {}

/** Stops the reading of the drawing. */
export function refuse(problem: string): never {
  throw new Refused(problem)
}
