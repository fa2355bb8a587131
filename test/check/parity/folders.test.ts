import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../../pipeline/diagnostics.ts'
import { languageCodes } from '../../../templates/languages/codes.ts'
import { compileFolder } from '../../compile-document.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { generateDocument, writeDocument } from './generate/document.ts'

describe.each([0, 1, 2])('generated document %i', (seed) => {
  test.each(languageCodes)('builds in %s without a warning', async (language) => {
    const folder = join(await temporaryFolder(), 'resolution')
    await mkdir(folder)
    for (const [name, text] of writeDocument(generateDocument(seed))) await writeFile(join(folder, name), text)
    const { diagnostics } = await compileFolder(folder, ['html'], language)
    const told = diagnostics.filter(({ severity }) => severity !== 'information')
    expect(told.map(formatDiagnostic)).toEqual([])
  })
})
