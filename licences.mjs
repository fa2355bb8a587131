/** The licences of all that travels with the package: what is bundled, and the fonts and libraries that it depends on. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const licenceName = /^(?:licen[cs]e|copying|ofl|notice)/i

/** The folder of the package that a bundled file belongs to. */
function folderOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replace(/^[a-z-]+:/, ''))?.[0]
}

async function describe(folder) {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
  // An optional font that this machine has not.
  if (text === undefined) return undefined
  const { name, version, license } = JSON.parse(text)
  const names = (await readdir(folder)).filter((one) => licenceName.test(one)).toSorted()
  const texts = await Promise.all(names.map(async (one) => (await readFile(join(folder, one), 'utf8')).trim()))
  return `${name} ${version}, ${license}\n\n${texts.join('\n\n')}`.trim()
}

/** Writes them into one file; `inputs` are the paths of all files that were bundled. */
export async function writeLicences(inputs, target) {
  const { dependencies, optionalDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
  const needed = Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => join('node_modules', name))
  const folders = [...new Set([...inputs.flatMap((path) => folderOf(path) ?? []), ...needed])].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
  const parts = (await Promise.all(folders.map(describe))).filter((part) => part !== undefined)
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  const head =
    'Masthead is made with the works below, which are bundled with it or installed beside it. Fonts are embedded in PDF files.'
  await writeFile(target, `${[head, ...new Set(parts)].join(rule)}\n`)
}
