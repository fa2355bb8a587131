/** Reports of bodies: what their first pages print, in the PDF, and what their own resolutions lead to. */
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf } from './write/pdf-reader.ts'

const pageOf = async (folder: string, code: 'en' | 'fr' | 'es' | 'ar') =>
  (await readPdf(bytesOf(await compileFolder(`test/cases/${folder}`, ['pdf'], code), 'pdf'))).pages[0]?.lines ?? []

it('sets the name of a treaty in four lines, none over another, and the body under the rule', async () => {
  const lines = await pageOf('treaty-body', 'en')
  const name = lines.filter(
    ({ text, baseline }) => /^(International|Protection|Migrant|Their)/.test(text) && baseline < 190,
  )
  expect(name.map(({ text }) => text.trim())).toEqual([
    'International Convention on the',
    'Protection of the Rights of All',
    'Migrant Workers and Members of',
    'Their Families',
  ])
  const baselines = name.map(({ baseline }) => baseline)
  for (const [index, baseline] of baselines.slice(1).entries())
    expect(baseline - (baselines[index] ?? 0)).toBeCloseTo(18, 0)
  expect(lines.find(({ text }) => text.startsWith('Committee on the Protection'))?.baseline).toBeGreaterThan(199)
})

it('counts the sessions of treaty bodies in figures in Spanish', async () => {
  const lines = await pageOf('treaty-body', 'es')
  expect(lines.map(({ text }) => text.trim())).toContain('40º período de sesiones')
})

it('prints a body by the name that the facts give it in each language, under the organ that they name', async () => {
  for (const [code, organ, name] of [
    ['en', 'General Assembly', 'Intergovernmental Meeting of Experts on Pages'],
    ['fr', 'Assemblée générale', 'Réunion intergouvernementale d’experts des pages'],
  ] as const) {
    const words = (await pageOf('own-organ', code)).map(({ text }) => text.trim()).join(' ')
    expect(words).toContain(organ)
    expect(words).toContain(name)
  }
})

it.each(['treaty-body', 'own-organ'])(
  'links the resolutions of others in a document of %s, and none that may be its own',
  async (folder) => {
    const html = Buffer.from(bytesOf(await compileFolder(`test/cases/${folder}`, ['html'], 'en'), 'html')).toString()
    expect(
      [...html.matchAll(/href="https:\/\/docs\.un\.org\/en\/(A\/RES[^"]*)"/g)].map(([, symbol]) => symbol),
    ).toEqual(['A/RES/60/251'])
  },
)
