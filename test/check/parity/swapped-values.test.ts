/** Two values that have changed places in one language. */
import { expect, test } from 'vitest'
import { tellOf } from './versions.ts'

const sides = {
  en: 'It has 12 men and 15 women, in 2024 and 2025.',
  fr: 'Il compte 12 hommes et 15 femmes, en 2024 et 2025.',
  es: 'Tiene 12 hombres y 15 mujeres, en 2024 y 2025.',
  ru: 'В нем 12 мужчин и 15 женщин в 2024 и 2025 годах.',
  ar: 'وفيها 12 رجلا و 15 امرأة في عامي 2024 و 2025.',
  zh: '2024年和2025年，委员会有12名男子和15名妇女。',
}

test.each(['fr', 'es', 'ru', 'ar', 'zh', 'en'] as const)(
  'tells once, in the language that has them, that two figures have changed places: %s',
  async (code) => {
    const swapped = sides[code].replace(/12(.*?)15/, '15$112')
    expect(await tellOf({ ...sides, [code]: swapped })).toEqual([
      expect.stringMatching(
        new RegExp(`^${code}\\.md:3:\\d+: warning parity-swapped: “15” stands before “12” here, and behind it in the`),
      ),
    ])
  },
)

test.each([
  ['It received 1,245 letters. It sent 1,300 replies.', 'Il a reçu 1 300 lettres. Il a envoyé 1 245 réponses.'],
  ['It adopted 12 resolutions in 2024 and 15 in 2025.', 'En 2024, il en a adopté 15 et, en 2025, 12.'],
  [
    'It fell from 30 per cent to 21 per cent for men and to 15 per cent for women.',
    'Il est tombé de 30 % à 15 % pour les hommes et à 21 % pour les femmes.',
  ],
  ['It opened on 12 May 2025 and closed on 15 June 2025.', 'Il s’est ouvert le 15 juin 2025 et achevé le 12 mai 2025.'],
  ['Resolutions 70/1 and 71/2 and document A/80/5.', 'Résolutions 71/2 et 70/1 et document A/80/5.'],
  [
    'It drove 246,416 kilometres, consumed 735 tons of fuel and rested.',
    'Elle a parcouru 735 kilomètres, consommé 246 416 tonnes et s’est reposée.',
  ],
  [
    'It received 918,757 requests, of which 23,666 were approved.',
    'Il a reçu 23 666 demandes, dont 918 757 ont été approuvées.',
  ],
  ['It fell from 45 per cent to 12 per cent.', 'Elle est passée de 12 % à 45 %.'],
  ['The term runs from 1 January 2024 to 31 March 2025.', 'Le mandat va du 31 mars 2025 au 1 janvier 2024.'],
  ['Adopted by 12 votes to 5, with 3 abstentions.', 'Adopté par 12 voix contre 3, avec 5 abstentions.'],
])('in two languages the original is right: %s', async (en, fr) => {
  expect(await tellOf({ en, fr })).toEqual([expect.stringMatching(/^fr\.md:3:\d+: warning parity-swapped/)])
})

test.each([
  ['es', 'Fue aprobado por 5 votos contra 12 y 3 abstenciones.'],
  ['ru', 'Он был принят 5 голосами против 12 при 3 воздержавшихся.'],
  ['ar', 'اعتمد بأغلبية 5 أصوات مقابل 12 صوتا وامتناع 3 أعضاء عن التصويت.'],
  ['zh', '以5票对12票、3票弃权通过。'],
])('tells a vote with its sides in each other’s place: %s', async (code, text) => {
  expect(await tellOf({ en: 'Adopted by 12 votes to 5, with 3 abstentions.', [code]: text })).toEqual([
    expect.stringMatching(new RegExp(`^${code}\\.md:3:\\d+: warning parity-swapped`)),
  ])
})

test.each([
  ['It rose to 45 per cent from 12 per cent.', 'zh', '从12%升至45%。'],
  ['It rose to 1,500 posts, from 1,200 in 2023.', 'es', 'Pasó de 1.200 puestos en 2023 a 1.500.'],
  ['12 of the 15 members voted, and 3 left.', 'fr', 'Sur les 15 membres, 12 ont voté, et 3 sont partis.'],
  ['After considering 15 reports, it adopted 12 resolutions.', 'fr', 'Il a adopté 12 résolutions après 15 rapports.'],
  ['The 15 members of the 12 committees met.', 'zh', '12个委员会的15名成员举行了会议。'],
  ['It adopted 12 resolutions in 2024 and 15 in 2025.', 'zh', '2024年通过了12项、2025年通过了15项决议。'],
  ['Finland has 12 seats, and Greece has 15.', 'fr', 'La Grèce a 15 sièges, et la Finlande en a 12.'],
  ['Of the 150 posts, 20 were vacant.', 'es', 'Estaban vacantes 20 puestos, de un total de 150.'],
  ['Of the 150 posts, in all, 20 were vacant.', 'ru', 'Вакантны 20 должностей, из 150 имевшихся.'],
  ['It has 12 men and 15 women.', 'ar', 'وفيها 12 رجلا و 15 امرأة.'],
])('leaves alone what a language turns round: %s (%s)', async (en, code, other) => {
  expect(await tellOf({ en, [code]: other })).toEqual([])
})
