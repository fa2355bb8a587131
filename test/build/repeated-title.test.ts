/** A title that is composed from the facts, too, is told. */
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, put } from './sources.ts'

test.each([
  ['en', 'Report of the Secretary-General', 1],
  ['en', '**REPORT OF THE SECRETARY-GENERAL**', 1],
  ['fr', 'Rapport du Secrétaire général', 1],
  ['ar', 'تقرير الأمين العام', 1],
  ['en', 'Implementation of the resolution', 0],
  ['en', 'Review of the report of the Secretary-General', 0],
])('in %s: %s', async (language, title, times) => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/report/document.yaml': letterFacts
      .replace('kind: letter', 'kind: report\nby: secretary-general')
      .replace(/agenda:\n.*\n/, ''),
    [`sources/report/${language}.md`]: `# ${title}\n\n1. Text.\n`,
  })
  const [result] = await buildAll(folder)
  if (result?.type === 'failed') throw result.fault
  const codes = (result?.diagnostics ?? []).filter(({ severity }) => severity !== 'information').map(({ code }) => code)
  expect(codes).toEqual(times === 0 ? [] : ['title-composed-twice'])
})
