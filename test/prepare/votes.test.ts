/** How a text says how it was voted on: wording of A/HRC/RES/54/15, in six languages. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { readBack } from '../import/read-back.ts'
import { allBlocks, blocksOf, linesOf, plainText } from '../../pipeline/reading-order.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const facts = `kind: resolution
organ: human-rights-council
distribution: general
date: 2023-10-13
original: en
adopted: 2023-10-11
meeting: { number: 46 }
vote: { in-favour: [VN, DZ, CL], against: [US, FR], abstaining: [MX, CR] }
`

const printed: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: [
    '[اعتُمد بتصويت مسجل بأغلبية 3 أصوات مقابل صوتين، وامتناع عضوين عن التصويت. وكانت نتيجة التصويت كما يلي:',
    'المؤيدون:',
    'الجزائر، وشيلي، وفييت نام',
    'المعارضون:',
    'فرنسا، والولايات المتحدة الأمريكية',
    'الممتنعون عن التصويت:',
    'كوستاريكا، والمكسيك]',
  ],
  en: [
    '[Adopted by a recorded vote of 3 to 2, with 2 abstentions. The voting was as follows:',
    'In favour:',
    'Algeria, Chile and Viet Nam',
    'Against:',
    'France and United States of America',
    'Abstaining:',
    'Costa Rica and Mexico]',
  ],
  es: [
    '[Aprobada en votación registrada por 3 votos contra 2 y 2 abstenciones. El resultado de la votación fue el siguiente:',
    'Votos a favor:',
    'Argelia, Chile y Viet Nam.',
    'Votos en contra:',
    'Estados Unidos de América y Francia.',
    'Abstenciones:',
    'Costa Rica y México.]',
  ],
  fr: [
    '[Adoptée à l’issue d’un vote enregistré par 3 voix contre 2, avec 2 abstentions. Les voix se sont réparties comme suit :',
    'Ont voté pour :',
    'Algérie, Chili et Viet Nam.',
    'Ont voté contre :',
    'États-Unis d’Amérique et France.',
    'Se sont abstenus :',
    'Costa Rica et Mexique.]',
  ],
  ru: [
    '[Принята в результате заносимого в отчет о заседании голосования 3 голосами против 2 при 2 воздержавшихся. Голоса распределились следующим образом:',
    'Голосовали за:',
    'Алжир, Вьетнам и Чили.',
    'Голосовали против:',
    'Соединенные Штаты Америки и Франция.',
    'Воздержались:',
    'Коста-Рика и Мексика.]',
  ],
  zh: [
    '[经记录表决，以3票赞成、2票反对、2票弃权获得通过。表决结果如下：',
    '赞成：',
    '阿尔及利亚、智利、越南',
    '反对：',
    '法国、美利坚合众国',
    '弃权：',
    '哥斯达黎加、墨西哥]',
  ],
}

async function folderWith(code: LanguageCode): Promise<string> {
  const folder = join(await temporaryFolder(), 'vote')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, `${code}.md`), '# Title\n\nText.\n\n::annex\n\nMore.\n')
  return folder
}

test.each(languageCodes)('a recorded vote is said in the words, names and order of %s', async (code) => {
  const { publication } = await compileFolder(await folderWith(code), [])
  const lines = allBlocks(blocksOf(publication ?? { sections: [] }))
    .flatMap(linesOf)
    .map((line) => plainText(line).replace(/[\u00A0\u202F]/g, ' '))
  const start = lines.findIndex((line) => line.startsWith('['))
  expect(lines.slice(start, start + 7)).toEqual(printed[code])
})

test.each(languageCodes)('a vote in a Word file in %s is read back as a fact, not as text', async (code) => {
  const compiled = await compileFolder(await folderWith(code), ['docx'])
  const { texts } = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
  expect(texts[`${code}.md`]).toContain('Text.\n\n::annex')
  expect(texts['document.yaml']).toContain('abstaining: [ MX, CR ]')
})

test.each<[code: LanguageCode, votes: readonly [number, number, number], words: RegExp]>([
  ['en', [46, 0, 1], /46 to none, with 1 abstention\./],
  ['en', [46, 1, 0], /46 to 1, with no abstentions\./],
  ['fr', [46, 1, 1], /46 voix contre une, avec une abstention\./],
  ['es', [1, 1, 0], /1 voto contra 1 y ninguna abstención\./],
  ['ru', [21, 11, 1], /21 голосом против 11 при 1 воздержавшемся\./],
  ['ar', [18, 7, 22], /18 صوتاً مقابل 7 أصوات، وامتناع 22 عضواً عن/],
])('numbers in %s agree with what they count', (code, [inFavour, against, abstaining], words) => {
  const votes = { 'in-favour': inFavour, against, abstaining }
  expect(languages[code].resolutions.vote.outcome(votes, 'resolution')).toMatch(words)
})

test('a vote in the text has its sides and States without what closes a resolution', async () => {
  const { publication } = await compileFolder('test/cases/vote-in-text', [], 'en')
  const lines = publication === undefined ? [] : allBlocks(blocksOf(publication)).flatMap(linesOf).map(plainText)
  expect(lines.slice(lines.indexOf('In favour:'))).toEqual([
    'In favour:',
    'Albania, Antigua and Barbuda, Equatorial Guinea, France, Guinea and Mexico',
    'Against:',
    'United Kingdom of Great Britain and Northern Ireland and United States of America',
    'Abstaining:',
    'Costa Rica',
    'The draft resolution was adopted.',
  ])
})

test.each(['ar', 'en', 'fr'] as const)('a vote in the text of a Word file is read as one: %s', async (code) => {
  const compiled = await compileFolder('test/cases/vote-in-text', ['docx'], code)
  const { texts } = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
  expect(texts[`${code}.md`]).toContain('::vote{in-favour="')
  expect(texts[`${code}.md`]).not.toContain(':::quote')
})
