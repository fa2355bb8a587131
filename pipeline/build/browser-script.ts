/** Scripts for browsers: bundled beside the command, and where that is not bundled, in the folder of what is. */
import { existsSync, readFileSync } from 'node:fs'

/** The script of a name. */
export function readScript(name: string): Buffer {
  const places = [new URL(name, import.meta.url), new URL(`../../dist/${name}`, import.meta.url)]
  return readFileSync(places.find((place) => existsSync(place)) ?? name)
}
