/** The comparison with official wording, on a few lines of each kind, so that it goes on working where the official texts are not at hand. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'

const program = fileURLToPath(new URL('check.mjs', import.meta.url))

/** Lines with their counts, by organ and field; digits are folded to 9. */
const english: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'GAresolutions|docAuthority': [
    ['United Nations', 2],
    ['General Assembly', 2],
  ],
  'GAresolutions|docTitle': [['Resolution adopted by the General Assembly on 9 December 9', 5]],
  'GAresolutions|docProponent': [['[without reference to a Main Committee (A/9/L.9)]', 1]],
  'GAresolutions|inline:agenda item': [['Agenda item 9 (b)', 4]],
  'SCresolutions|docTitle': [['Adopted by the Security Council at its 9th meeting, on 9 June 9', 3]],
  'GAdecisions|docProponent': [['Plenary', 7]],
}

async function run(wording: typeof english): Promise<string> {
  const folder = await temporaryFolder()
  const others = Object.fromEntries(['fr', 'es', 'ru', 'ar', 'zh'].map((code) => [code, {}]))
  const silent = Object.fromEntries(Object.keys(others).map((code) => [code, { conclusions: [] }]))
  const openers = { en: { conclusions: [['9th plenary meeting 9 December 9', 6]] }, ...silent }
  await writeFile(join(folder, 'labels.json'), JSON.stringify({ en: wording, ...others }))
  await writeFile(join(folder, 'openers.json'), JSON.stringify(openers))
  const done = promisify(execFile)(process.execPath, [program, folder]).catch((error: { stdout: string }) => error)
  return (await done).stdout
}

it('finds the wording of the project in that of the organs', async () => {
  expect(await run(english)).toMatch(/all {3,}100\.0 %[^]*\n12 passed, 0 failed\n$/)
})

it('tells a text that differs and is not explained', async () => {
  const told = await run({ ...english, 'GAdecisions|docProponent': [['Assembly, in plenary meeting', 9]] })
  expect(told).toMatch(/Assembly, in plenary meeting\n +composed: Plenary\n +NOT EXPLAINED/)
  expect(told).toMatch(/11 passed, 1 failed\n$/)
})
