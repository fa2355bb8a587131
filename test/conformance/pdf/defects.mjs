/** Breaks a good PDF in three ways that a check of its tags has to find. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Clauses of ISO 14289-1 that each defect breaks. Texts are changed, lengths are not: the offsets of the objects stay true. */
const defects = [
  { name: 'untagged text', clause: '7.1', make: untag },
  { name: 'missing alternative text', clause: '7.3', make: (text) => text.replace('/Alt ', '/Xlt ') },
  { name: 'wrong parent', clause: '7.2', make: misplace },
]

/** Writes the file as it is and with each defect, all in plain text: `[{ name, file, clause }]`. */
export function writeDefects(good, folder) {
  mkdirSync(folder, { recursive: true })
  const text = execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--', good, '-'], {
    maxBuffer: 2 ** 30,
  }).toString('latin1')
  return [{ name: 'no defect', make: (same) => same }, ...defects].map(({ name, clause, make }) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.pdf`)
    const broken = make(text)
    if (broken.length !== text.length || (clause !== undefined && broken === text))
      throw new Error(`${good} cannot be given: ${name}`)
    writeFileSync(file, broken, 'latin1')
    return { name, clause, file }
  })
}

/** Takes the marks of the first paragraph away. */
function untag(text) {
  return text.replace(
    /\/P <<\/MCID \d+>> BDC([\s\S]*?)\nEMC/,
    (marked, inside) => `${' '.repeat(marked.length - inside.length - 4)}${inside}\n   `,
  )
}

/** Gives an item or a cell another of its kind as its parent. */
function misplace(text) {
  const objects = [...text.matchAll(/\n(\d+) 0 obj\n<<[\s\S]*?\n>>\nendobj/g)].filter(([object]) =>
    /\/S \/(TD|LI|LBody)\n/.test(object),
  )
  for (const [object, number] of objects) {
    const parent = /\n {2}\/P (\d+) 0 R/.exec(object)?.[1]
    const other = objects.find(([, each]) => each !== number && each !== parent && each.length === parent?.length)?.[1]
    if (other !== undefined) return text.replace(object, object.replace(`\n  /P ${parent} 0 R`, `\n  /P ${other} 0 R`))
  }
  return text
}
