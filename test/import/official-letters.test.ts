/** Letters in files of others: their annexes and signatures by their words, in six languages. */
import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { paragraph, run, styled, wordStyles } from './strange-file.ts'

const styles = `${wordStyles}<w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch"/></w:style>`

async function importLetter(...inside: readonly string[]): Promise<string> {
  const { text } = await importParts({ styles, body: inside.join('') })
  return text
}

describe('the heading of what is attached to a letter', () => {
  test.each([
    'Annex to the letter dated 1 June 2020 from the Permanent Representative of Uzbekistan addressed to the Secretary-General',
    'Enclosure II to the identical letters dated 1 June 2020 from the Secretary-General',
    'Annexe à la lettre datée du 2 juin 2020 adressée au Secrétaire général par le Représentant permanent',
    'Anexo de la carta de fecha 2 de junio de 2020 dirigida al Secretario General por el Representante Permanente',
    'Приложение к письму Постоянного представителя от 2 июня 2020 года на имя Генерального секретаря',
    'مرفق الرسالة المؤرخة 2 حزيران/يونيه 2020 الموجهة إلى الأمين العام من الممثل الدائم',
    '2020年6月2日乌兹别克斯坦常驻联合国代表给秘书长的信的附件',
  ])('begins an annex in the words of its author: %s', async (heading) => {
    const text = await importLetter(
      styled('HCh', 'A letter'),
      paragraph('Words of the letter.'),
      styled('HCh', heading),
      paragraph('Words of the annex.'),
    )
    expect(text).toBe(
      `# A letter\n\nWords of the letter.\n\n::${heading.startsWith('Enclosure') ? 'enclosure' : 'annex'}[${heading}]\n\nWords of the annex.\n`,
    )
  })

  test.each([
    paragraph('Annex to the letter dated 1 June 2020 is missing.'),
    styled('HCh', 'Annexation to the letter'),
  ])('is none within a text, and no longer word: %#', async (line) => {
    expect(await importLetter(styled('HCh', 'A letter'), line, paragraph('Words.'))).not.toContain('::annex')
  })
})

describe('a signature', () => {
  test.each([
    ['Le Représentant permanent', '(Signé) Bakhtiyor Ibragimov'],
    ['常驻代表', '巴赫季约尔·易卜拉吉莫夫(签名)'],
    ['(Firmado) Bakhtiyor Ibragimov', 'Representante Permanente'],
  ])('has what somebody is before the name or behind it: %s, %s', async (first, second) => {
    const text = await importLetter(
      styled('HCh', 'A letter'),
      paragraph('Words of the letter.'),
      paragraph(run(`${first}\n${second}`)),
    )
    expect(text).toContain(`Words of the letter.\n\n:::signature\n${first}\n${second}\n:::\n`)
  })
})
