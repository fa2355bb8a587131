/** What keeps an imported source from being built, once the facts are there that its file may not say. */
import { strFromU8, strToU8 } from 'fflate'
import { compile } from '../../pipeline/compile.ts'
import { readFolder } from '../read/read-folder.ts'

/** Facts that a file may not tell, and somebody must add. */
export const missingFacts = {
  kind: 'report',
  organ: 'general-assembly',
  session: '80',
  distribution: 'general',
  date: '2026-01-07',
  original: 'en',
}

/** `line code: words` of the errors of a build; a title may be missing, too. */
export async function buildErrors(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const facts = strFromU8(files.get('document.yaml') ?? new Uint8Array())
  const lacking = Object.entries(missingFacts).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(facts))
  const whole = facts + lacking.map(([key, value]) => `${key}: ${value}\n`).join('')
  const { source, diagnostics, file } = await readFolder({
    ...Object.fromEntries(files),
    'document.yaml': strToU8(whole),
  })
  const compiled = source && (await compile(source, { formats: ['html'], carriesSource: false }, file))
  return (compiled?.diagnostics ?? diagnostics)
    .filter(({ severity, code }) => severity === 'error' && code !== 'fact-missing' && code !== 'title-missing')
    .map(({ place, code, text }) => `${place.line} ${code}: ${text}`)
}
