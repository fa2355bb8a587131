/**
 * Seeded faults: of sixteen kinds, in each of six languages, nearly all are told at their paragraph, and sound documents are left alone.
 * `npm run bench:parity` draws them in twenty documents and a specimen; the gate in one and that.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareLanguages } from '../../../pipeline/check/parity/index.ts'
import type { Diagnostic } from '../../../pipeline/diagnostics.ts'
import { put } from '../../build/sources.ts'
import { generateDocument, writeDocument } from './generate/document.ts'
import { chooseBy, faultKinds, type SeededFault } from './seed-faults.ts'
import { parseVersion, readVersions, type ParsedVersion } from './versions.ts'

const documents = Number(process.env['PARITY_DOCUMENTS'] ?? 1)
const isBench = documents > 1
const specimen = fileURLToPath(new URL('../../../templates/specimens/report', import.meta.url))
let folder = ''
let sound: readonly (readonly ParsedVersion[])[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-seeded-'))
  const folders = Array.from({ length: documents }, (_, seed) => join(folder, String(seed)))
  for (const [seed, path] of folders.entries())
    await put(path, Object.fromEntries(writeDocument(generateDocument(seed))))
  sound = await Promise.all([...folders, specimen].map((path) => readVersions(path)))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Drawn {
  readonly kind: string
  readonly name: string
  readonly isFound: boolean
  /** Errors at other places, which only this fault has made. */
  readonly elsewhere: readonly Diagnostic[]
}

async function draw(kind: string, versions: readonly ParsedVersion[], seed: number): Promise<readonly Drawn[]> {
  const before = new Set(toldOf(versions).map(nameOf))
  const drawn = versions.map(async (version, at): Promise<readonly Drawn[]> => {
    const { source } = version
    const fault = faultKinds[kind]?.(source.text, chooseBy(seed * 7919 + at * 104729), source.facts.language)
    const wrong = fault && (await parseVersion({ ...source, text: fault.text }))
    // What is refused is told by the build.
    if (fault === undefined || wrong?.isSound !== true) return []
    const told = toldOf(versions.with(at, wrong)).filter((one) => !before.has(nameOf(one)))
    const isHere = (one: Diagnostic): boolean => one.place.path === source.path && isIn(fault, one.place.line)
    return [
      {
        kind,
        name: `${kind} in ${source.path}`,
        isFound: told.some((one) => one.severity !== 'information' && isHere(one)),
        elsewhere: told.filter((one) => one.severity === 'error' && !isHere(one)),
      },
    ]
  })
  return (await Promise.all(drawn)).flat()
}

function toldOf(versions: readonly ParsedVersion[]): readonly Diagnostic[] {
  return compareLanguages(versions).diagnostics.flat()
}

function nameOf({ code, text, place }: Diagnostic): string {
  return `${place.path} ${code} ${text.replace(/ \([^()]*\)\.$/, '')}`
}

function isIn({ lines }: SeededFault, line: number): boolean {
  return lines.some(([first, last]) => line >= first && line <= last)
}

test('tells no error of documents whose languages agree', () => {
  const told = sound.flatMap(toldOf).filter(({ severity }) => severity === 'error')
  expect(told).toEqual([])
})

describe.each(Object.keys(faultKinds))('%s', (kind) => {
  test('is told at its paragraph', async () => {
    const drawn: Drawn[] = []
    for (const [seed, versions] of sound.entries()) drawn.push(...(await draw(kind, versions, seed)))
    const missed = drawn.filter(({ isFound }) => !isFound)
    const elsewhere = drawn.filter((one) => one.elsewhere.length > 0)
    if (isBench)
      process.stdout.write(
        `${kind}: ${drawn.length - missed.length} of ${drawn.length}; errors elsewhere of ${elsewhere.length}\n`,
      )
    expect(drawn).not.toEqual([])
    expect(missed.length, missed.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(
      Math.max(1, drawn.length / 100),
    )
    expect(elsewhere.length).toBeLessThanOrEqual(drawn.length / 20)
  })
})
