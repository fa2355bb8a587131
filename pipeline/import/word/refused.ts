/** Why a package is not opened: the part of a sentence, with the part of the package it is about. */

export class PackageRefused extends Error {
  readonly reason: string
  readonly part: string | undefined

  constructor(reason: string, part?: string) {
    super(reason)
    this.reason = reason
    this.part = part
  }
}

/** Ends the reading of a package. */
export function refuse(reason: string, part?: string): never {
  throw new PackageRefused(reason, part)
}
