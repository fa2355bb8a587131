/** Titles of texts that were taken out of a PDF: what stands over the first sentence, with room between them or without. */
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { importWord } from '../../pipeline/import/index.ts'
import { buildErrors } from './build-errors.ts'

async function sourceOf(text: string) {
  const imported = importWord(strToU8(text), new VFile({ path: 'text.txt' }))
  const files = imported?.files ?? new Map<string, Uint8Array>()
  const decoder = new TextDecoder()
  return {
    facts: decoder.decode(files.get('document.yaml')),
    text: decoder.decode(files.get(`${imported?.language}.md`)),
    errors: await buildErrors(files),
  }
}

test('knows the title and the adoption of a resolution, with its numbers on lines of their own', async () => {
  const { facts, text, errors } = await sourceOf(`A/RES/80/15

Naciones Unidas

Asamblea General

Distr. general
7 de enero de 2026

Octogésimo período de sesiones
Tema 26 del programa
Adelanto de la mujer

Resolución aprobada por la Asamblea General
el 3 de diciembre de 2025
[sin remisión previa a una Comisión Principal (A/80/L.19)]

80/15.

La situación de la mujer en el mundo
La Asamblea General,
Recordando todas sus resoluciones anteriores sobre la situación de la mujer y las que fueron
aprobadas por la Comisión,
1.

Decide seguir examinando la cuestión en su próximo período de sesiones, con miras a
concluirla;
2.

Pide al Secretario General que la informe de ello.
`)
  for (const fact of ['kind: resolution', 'number: 80/15', 'adopted: 2025-12-03', 'without-reference: A/80/L.19'])
    expect(facts).toContain(fact)
  expect(text).toContain('agenda-titles: [ Adelanto de la mujer ]\n')
  expect(text).toContain('# La situación de la mujer en el mundo\n\nLa Asamblea General,\n\nRecordando todas')
  expect(text).toContain(
    '1. Decide seguir examinando la cuestión en su próximo período de sesiones, con miras a concluirla;',
  )
  expect(text).toContain('2. Pide al Secretario General que la informe de ello.')
  expect(errors).toEqual([])
})

test.each<readonly [string, string, string]>([
  [
    'Arabic',
    'الأمم المتحدة\n\nالجمعية العامة\n\nالدورة الثمانون\nالبند 26 من جدول الأعمال\n\nالنهوض بالمرأة في العالم\nإن الجمعية العامة،\nإذ تشير إلى جميع قراراتها السابقة المتعلقة بالنهوض بالمرأة وإلى القرارات التي اتخذتها اللجنة،\n',
    '# النهوض بالمرأة في العالم\n\nإن الجمعية العامة،\n\nإذ تشير',
  ],
  [
    'Chinese',
    '联合国\n\n大会\n\n第八十届会议\n议程项目26\n\n提高妇女地位\n\n大会，\n\n回顾其以往关于提高妇女地位的所有决议以及委员会通过的各项决议，并注意到秘书长的报告，\n',
    '# 提高妇女地位\n\n大会，\n\n回顾其以往',
  ],
  [
    'Russian',
    'Организация Объединенных Наций\n\nГенеральная Ассамблея\n\nВосьмидесятая сессия\nПункт 26 повестки дня\n\nУлучшение положения женщин\nГенеральная Ассамблея,\nссылаясь на все свои предыдущие резолюции об улучшении положения женщин и на резолюции Комиссии,\n',
    '# Улучшение положения женщин\n\nГенеральная Ассамблея,\n\nссылаясь',
  ],
])('knows the title over the opening of a resolution in %s', async (_, text, source) => {
  expect((await sourceOf(text)).text).toContain(source)
})

test('parts the title of a letter from the text on which it stands, and a sentence from the signature', async () => {
  const { text } = await sourceOf(`Nations Unies

Assemblée générale

Lettre datée du 22 décembre 2025, adressée au Secrétaire
général par le Représentant permanent de l’Islande
J’ai l’honneur de vous faire tenir ci-joint la déclaration commune des États Membres qui
ont pris part à la Conférence.

Je vous serais reconnaissant de bien vouloir faire distribuer le texte de la présente lettre
comme document de l’Assemblée générale.
Le Représentant permanent
(Signé) Jón Jónsson
`)
  expect(text).toContain(
    '# Lettre datée du 22 décembre 2025, adressée au Secrétaire général par le Représentant permanent de l’Islande\n\nJ’ai l’honneur',
  )
  expect(text).toContain(
    'comme document de l’Assemblée générale.\n\n:::signature\nLe Représentant permanent\n(Signé) Jón Jónsson\n:::',
  )
})

test('takes no line of a quoted resolution for the title, nor a sentence', async () => {
  const { text } = await sourceOf(
    `United Nations\n\nGeneral Assembly\n\nThe members of the Conference have met in the city, and have agreed on this.\n\nThe General Assembly,\n\nRecalling its resolutions, decides to go on with the work of the Conference.\n`,
  )
  expect(text).toContain('have agreed on this.\n\nThe General Assembly,')
  expect(text).not.toContain('# ')
})
