/** The specimens are what authors copy: nothing but information is told of their house style and of their languages. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { here } from '../../pipeline/build/here.ts'
import { planBuild } from '../../pipeline/build/plan.ts'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'

const from = fileURLToPath(new URL('../../templates/specimens', import.meta.url))
const wanted = { formats: [], carriesSource: false, checks: true } as const
const { documents } = await planBuild({ from, paths: ['.'] })

test.each(documents)('tells no error and no warning of $document', async (document) => {
  const made = await here.run({ document, wanted })
  if ('fault' in made) throw new Error(made.fault.message)
  const wrong = made.diagnostics.filter(({ severity }) => severity !== 'information')
  expect(wrong.map(formatDiagnostic)).toEqual([])
})
