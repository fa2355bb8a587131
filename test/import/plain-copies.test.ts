/** Texts copied out of a PDF or a web page, whose lines have no room between them. */
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { importWord } from '../../pipeline/import/index.ts'
import { expectLinear } from '../expect-linear.ts'

function copied(text: string) {
  const imported = importWord(strToU8(text), new VFile({ path: 'copy.txt' }))
  const decoder = new TextDecoder()
  return {
    facts: decoder.decode(imported?.files.get('document.yaml')),
    text: decoder.decode(imported?.files.get(`${imported.language}.md`)),
  }
}

interface Copy {
  readonly name: string
  readonly lines: string
  readonly facts: readonly string[]
  readonly text: readonly string[]
}

const copies: readonly Copy[] = [
  {
    name: 'a letter with an annex, in columns',
    lines: `United Nations A/80/915-S/2026/12
General Assembly
Security Council
Distr.: General
7 January 2026
Original: English
26-00123 (E) 080126
*2600123*
Eightieth session
Agenda items 32 (a) and 110
Prevention of armed conflict: prevention of armed conflict
Measures to eliminate international terrorism
Letter dated 22 December 2025 from the Permanent Representative of
Iceland to the United Nations addressed to the Secretary-General
I have the honour to transmit herewith the statement of the members of the Conference,
which met in the city in December (see annex).
I would be grateful if the present letter could be circulated as a document of the
General Assembly, under agenda items 32 (a) and 110, and of the Security Council.
(Signed) Jón Jónsson
Permanent Representative
A/80/915
S/2026/12
2/2 26-00123
Annex to the letter dated 22 December 2025 from the Permanent
Representative of Iceland to the United Nations addressed to the
Secretary-General
[Original: Russian]
Statement of the members of the Conference
The members of the Conference have met in the city, and have agreed on all that was
before them, as the documents of the session show.
I. Outcome of the Conference
They will meet again in a year, at the same place, and will then look at the outcome of
the session.
`,
    facts: [
      'kind: letter',
      'organ: [ general-assembly, security-council ]',
      'symbol: A/80/915-S/2026/12',
      'session: 80',
      'date: 2026-01-07',
      'original: en',
      'distribution: general',
    ],
    text: [
      'Measures to eliminate international terrorism\n---\n\n# Letter dated 22 December 2025 from the Permanent Representative of Iceland to the United Nations addressed to the Secretary-General\n\nI have the honour',
      'and of the Security Council.\n\n:::signature\n(Signed) Jón Jónsson\nPermanent Representative\n:::',
      '::annex[Annex to the letter dated 22 December 2025 from the Permanent Representative of Iceland to the United Nations addressed to the Secretary-General]{original=ru}\n\n## Statement of the members of the Conference\n\nThe members',
      'show.\n\n## I. Outcome of the Conference\n\nThey will',
    ],
  },
  {
    name: 'a draft with sponsors on several lines',
    lines: `Nations Unies A/C.3/80/L.18
Assemblée générale Distr. limitée
21 octobre 2025
Français
Original : anglais
25-16995 (F) 291025
Quatre-vingtième session
Troisième Commission
Point 26 de l’ordre du jour
Promotion des femmes
Allemagne, Argentine, Bénin, Brésil, Canada, Chili, Danemark, Espagne, France,
Italie, Kenya, Maroc, Mexique et Norvège : projet de résolution
Violence à l’égard des travailleuses migrantes et de toutes
celles qui les accompagnent
L’Assemblée générale,
Rappelant toutes ses résolutions antérieures sur la violence à l’égard des travailleuses
migrantes et celles qu’ont adoptées la Commission et le Conseil,
1. Prend note avec satisfaction du rapport du Secrétaire général sur la question ;
2. Décide de poursuivre l’examen de la question.
`,
    facts: [
      'kind: draft-resolution',
      'committee: third',
      'session: 80',
      'distribution: limited',
      'sponsors: [ DE, AR,',
    ],
    text: [
      'agenda-titles: [ Promotion des femmes ]',
      '# Violence à l’égard des travailleuses migrantes et de toutes celles qui les accompagnent\n\nL’Assemblée générale,\n\nRappelant',
      '2. Décide de poursuivre',
    ],
  },
  {
    name: 'a resolution with its number before its title',
    lines: `Naciones Unidas A/RES/80/15
Asamblea General Distr. general
7 de enero de 2026
26-00123 (S) 080126
Octogésimo período de sesiones
Tema 26 del programa
Adelanto de la mujer
Resolución aprobada por la Asamblea General
el 3 de diciembre de 2025
[sin remisión previa a una Comisión Principal (A/80/L.19/Rev.1)]
80/15. La situación de la mujer en el mundo y en las organizaciones
del sistema de las Naciones Unidas
La Asamblea General,
Recordando todas sus resoluciones anteriores sobre la situación de la mujer1 y las que
fueron aprobadas por la Comisión,
1. Decide seguir examinando la cuestión en su próximo período de sesiones.
__________________
* En nombre de los Estados que son miembros del Grupo.
1
Resolución 79/1.
26-00123
2/2
`,
    facts: ['kind: resolution', 'number: 80/15', 'adopted: 2025-12-03', 'without-reference: A/80/L.19/Rev.1'],
    text: [
      '# La situación de la mujer en el mundo y en las organizaciones del sistema de las Naciones Unidas\n\nLa Asamblea General,',
      'situación de la mujer[^1] y las que',
      '[^1]: Resolución 79/1.',
    ],
  },
  {
    name: 'a note under titles of the agenda',
    lines: `Организация Объединенных Наций
A/80/116
Генеральная Ассамблея
Distr.: General
4 July 2025
Russian
Original: English
Восьмидесятая сессия
Пункт 73 повестки дня
Поощрение и защита прав человека:
осуществление документов по правам человека
Доклад Комитета по экономическим, социальным
и культурным правам
Записка Секретариата
1.
Генеральная Ассамблея в своей резолюции 79/165 приветствовала ежегодные доклады органов и
предложила председателям принять участие в ее заседаниях.
`,
    facts: ['kind: note', 'symbol: A/80/116', 'date: 2025-07-04', 'original: en'],
    text: [
      'Поощрение и защита прав человека:\n    осуществление документов',
      '# Доклад Комитета по экономическим, социальным и культурным правам\n',
      '1. Генеральная Ассамблея в своей',
    ],
  },
  {
    name: 'two titles of the agenda, over a title that is the name of a body',
    lines: `Naciones Unidas A/80/205
Asamblea General Distr. general
23 de mayo de 2026
Español
Original: inglés
Octogésimo período de sesiones
Temas 45 y 55 del programa
Aplicación y seguimiento integrados y coordinados de los
resultados de las grandes conferencias
Seguimiento de los resultados de la Cumbre del Milenio
Comisión de Consolidación de la Paz
Informe del Secretario General
1. El informe que se presenta a la Asamblea General contiene lo que pidió en su resolución.
`,
    facts: ['kind: report', 'organ: general-assembly\n', 'agenda:\n  - { item: 45 }\n  - { item: 55 }'],
    text: [
      '  - Seguimiento de los resultados de la Cumbre del Milenio\n---\n\n# Comisión de Consolidación de la Paz\n\n1. El informe',
    ],
  },
  {
    name: 'Arabic',
    lines: `الأمم المتحدة
A/80/12
الجمعية العامة
Distr.: General
7 January 2026
Arabic
Original: English
الدورة الثمانون
البند 26 من جدول الأعمال
النهوض بالمرأة
النهوض بالمرأة في العالم
تقرير الأمين العام
1.
يقدم هذا التقرير عملا بقرار الجمعية العامة الذي طلبت فيه إلى الأمين العام أن يقدم تقريرا إليها.
`,
    facts: ['kind: report', 'symbol: A/80/12', 'session: 80', 'date: 2026-01-07'],
    text: ['agenda-titles: [ النهوض بالمرأة ]', '# النهوض بالمرأة في العالم\n', '1. يقدم هذا التقرير'],
  },
]

test.each(copies)('reads $name', ({ lines, facts, text }) => {
  const read = copied(lines)
  for (const fact of facts) expect(read.facts).toContain(fact)
  for (const part of text) expect(read.text).toContain(part)
})

test('reads no masthead where a text only begins with the name of an organ', () => {
  expect(
    copied('General Assembly\nSecurity Council\nThe two organs met in the city, and agreed on it.\n').text,
  ).not.toContain('# ')
})

test('places notes whose numbers stand apart from their words, and leaves that out which has two places', () => {
  const { text } = copied(`${copies[0]?.lines.split('I have')[0] ?? ''}
The members of the Conference met in the city, 1 and agreed on what stood before them, as
paragraph 2 says, with all, 2 in the end,3 and with the others, 3 on the text.4
__________________
3
4
Official Records of the Conference, vol. I, No.
12, first part.
Resolution 79/2, which is the second.
A/80/14.
2
1
See resolution 79/3.
\fA/80/915
The end of the text.
`)
  expect(text).toContain('met in the city,[^1] and agreed')
  expect(text).toContain('with all,[^2] in the end')
  expect(text).toContain('on the text.[^3]')
  expect(text).toContain('[^1]: Official Records of the Conference, vol. I, No. 12, first part.')
  expect(text).toContain('3 A/80/14.')
})

test('grows with headings of annexes, and with notes, as with other lines', () => {
  expectLinear((count) => () => copied(`${copies[0]?.lines ?? ''}${'Annex\nA title\nI. One\n'.repeat(count)}`), 100)
})
