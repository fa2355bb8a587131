/** The manifest says of each version what catalogues ask for, in its own words. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest } from '../../pipeline/build/manifest.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterText, put } from './sources.ts'

const jointFacts = `kind: letter
symbol: A/75/698-S/2021/22
organ: [general-assembly, security-council]
session: [75, { number: 76, type: year }]
agenda:
  - { item: 128 }
distribution: general
date: 2021-01-07
original: en
job: { number: 21-00251 }
status: draft
`

test('says kind, organs, sessions, agenda, date and the rest of each version as it is printed', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/joint/document.yaml': jointFacts,
    'sources/joint/en.md': letterText('Words.', 'agenda-titles: [Terrorism]'),
    'sources/joint/fr.md': letterText('Mots.', 'agenda-titles: [Terrorisme]'),
  })
  expect(await buildAll(folder)).toMatchObject([{ type: 'built' }])
  const { documents } = await readManifest(join(folder, 'out'))
  expect(documents.flatMap(({ versions }) => versions.map(({ facts }) => facts))).toEqual([
    {
      kind: 'letter',
      organs: [
        {
          organ: 'general-assembly',
          name: 'General Assembly',
          session: { number: 75, type: 'regular', name: 'Seventy-fifth session' },
        },
        {
          organ: 'security-council',
          name: 'Security Council',
          session: { number: 76, type: 'year', name: 'Seventy-sixth year' },
        },
      ],
      agenda: 'Agenda item 128',
      agendaTitles: ['Terrorism'],
      distribution: 'general',
      date: '2021-01-07',
      original: ['en'],
      jobNumber: '21-00251',
      dutyStation: 'new-york',
      status: 'draft',
    },
    expect.objectContaining({
      organs: [
        expect.objectContaining({ name: 'Assemblée générale' }),
        expect.objectContaining({
          name: 'Conseil de sécurité',
          session: { number: 76, type: 'year', name: 'Soixante-seizième année' },
        }),
      ],
      agendaTitles: ['Terrorisme'],
    }),
  ])
})

test('leaves out what a document does not have, and names a body of its own in its language', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/own/document.yaml': `kind: report
organ: { name: { zh: 缔约国 会议 } }
distribution: general
date: 2021-01-07
original: en
`,
    'sources/own/zh.md': '# 报告\n\n文字。\n',
  })
  await buildAll(folder)
  const { documents } = await readManifest(join(folder, 'out'))
  expect(documents[0]?.versions[0]?.facts).toEqual({
    kind: 'report',
    organs: [{ name: '缔约国会议' }],
    agendaTitles: [],
    distribution: 'general',
    date: '2021-01-07',
    original: ['en'],
    dutyStation: 'new-york',
  })
})
