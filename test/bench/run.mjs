// The part of every bench: which texts, how many pairs, and a folder that is taken away.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { allTexts } from './texts.mjs'

// Certificates that a machine adds are read by Node at each start: a tenth of a page’s time, and none of what is compared.
delete process.env['NODE_EXTRA_CA_CERTS']

export const here = dirname(fileURLToPath(import.meta.url))
/** Pages of a measurement at least, or the hundredths of seconds that are counted would show. */
const leastPages = 30

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '3' }, keep: { type: 'string' }, profile: { type: 'boolean' } },
})

/** Whether the bench is asked where the time goes, in place of how much it is. */
export const isProfile = values.profile === true
export const pairs = Number(values.pairs)

/** How often a text is made for one measurement. */
export function turnsOf(name) {
  return name === 'letters' ? 1 : Math.ceil(leastPages / Number(name))
}

/** Prints what is measured of each text, which is given with a folder to work in. */
export async function runBench(measure) {
  const names = positionals.length > 0 ? positionals : allTexts
  const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-bench-'))
  try {
    for (const name of names) console.log(await measure(name, join(work, name)))
  } finally {
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
  }
}
