/** What is wrong with a drawing: gathered where it can be, thrown where the reading goes no further. */

/** What a drawing holds and may not: the end of a sentence, and what helps. */
export interface Fault {
  /** Of the file; absent where it is the whole. */
  readonly line?: number
  readonly problem: string
  readonly cure: string
}

/** Stops the reading of a drawing. */
export class Refused extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.problem)
    this.fault = fault
  }
}

const simpler = 'Draw it with less, or use a PNG of it, 300 dots to the inch.'

/** Stops where a limit is passed or a number means nothing. */
export function refuse(problem: string, cure = simpler, line?: number): never {
  throw new Refused({ problem, cure, ...(line === undefined ? {} : { line }) })
}
