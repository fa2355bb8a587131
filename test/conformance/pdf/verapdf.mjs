/** Runs veraPDF: fetched by Maven once, then one virtual machine for all files. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const jars = fileURLToPath(new URL('target/lib', import.meta.url))
const program = fileURLToPath(new URL('Validate.java', import.meta.url))
const fetched = fileURLToPath(new URL('target/fetched.xml', import.meta.url))

/** Faults of every file against each standard: `[{ file, standard, checks, faults }]`. */
export function validate(files) {
  fetch()
  const output = execFileSync('java', ['-cp', `${jars}/*`, program, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const results = []
  for (const line of output.split('\n')) {
    const [file, standard, checks] = line.split('\t')
    if (checks !== undefined) results.push({ file, standard, checks: Number(checks), faults: [] })
    else if (line.startsWith('  ')) results.at(-1).faults.push(line.trim())
  }
  return results.map((result) =>
    result.checks > 0 ? result : { ...result, faults: [...result.faults, 'nothing was checked'] },
  )
}

/** Maven is asked again only when the list of what to fetch has changed. */
function fetch() {
  const wanted = readFileSync(pom, 'utf8')
  if (existsSync(fetched) && readFileSync(fetched, 'utf8') === wanted) return
  const options = { stdio: ['ignore', 2, 2] }
  try {
    execFileSync('mvn', ['-q', '-B', '-o', '-f', pom, 'package'], { stdio: 'ignore' })
  } catch {
    execFileSync('mvn', ['-q', '-B', '-f', pom, 'package'], options)
  }
  writeFileSync(fetched, wanted)
}
