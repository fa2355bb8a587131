/** What the Secretariat issues to its staff: places of ST/IC/2025/1, in all formats and back. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { folderOf } from '../read/folder-of.ts'
import { readBack } from '../import/read-back.ts'
import { readPdf } from '../write/pdf-reader.ts'

const yaml = `kind: issuance
issuance: circular
organ: secretariat
symbol: ST/IC/2025/1
distribution: general
date: 2025-01-01
`
const text = `---
addressee: Members of the staff
sender: The Assistant Secretary-General
issuance-note: It will be in effect until further notice.
---

# Membership of a Group

1. Words of the circular.
`

async function circular(format: 'pdf' | 'docx' | 'html'): Promise<Uint8Array> {
  return bytesOf(await compileFolder(await folderOf({ 'document.yaml': yaml, 'en.md': text }), [format]), format)
}

test('a circular stands where that of 2025 does, with a date alone beside its organ', async () => {
  const [page] = (await readPdf(await circular('pdf'))).pages
  const baselineOf = (words: string) => page?.pieces.find((piece) => piece.text.startsWith(words))?.baseline
  const told = ['1 January', 'Information circular', 'To:', 'Members', 'From:', 'Subject:', 'Membership', 'Words']
  const baselines = [98.4, 224.7, 252.3, 252.3, 270.3, 295.5, 295.5, 320]
  for (const [index, words] of told.entries())
    expect(
      Math.abs((baselineOf(words.replace(' ', '\u00A0')) ?? baselineOf(words) ?? 0) - (baselines[index] ?? 0)),
      words,
    ).toBeLessThan(0.4)
  expect(page?.pieces.map(({ text: words }) => words).join(' ')).not.toContain('Distr.')
  for (const label of ['To:', 'From:', 'Subject:'])
    expect(page?.pieces.find((piece) => piece.text.startsWith(label))?.end, label).toBeCloseTo(111.1, 0)
})

test('its word for the subject has the look of the lines over it on the web page', async () => {
  const page = new TextDecoder().decode(await circular('html'))
  expect(page).toMatch(/<h1[^>]*><span class="label addressee">Subject: <\/span>Membership of a Group<\/h1>/)
})

test('that word is light in its bold line in Word, in Arabic, too', async () => {
  const bytes = bytesOf(await compileFolder('templates/specimens/issuance', ['docx'], 'ar'), 'docx')
  const word = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  expect(word).toMatch(/<w:b w:val="false"\/><w:bCs w:val="false"\/>(?:<[^>]+>)*الموضوع:/)
})

test('a circular comes back from its Word file with its facts and no composed line', async () => {
  const { texts, told } = readBack(await circular('docx'), { ignoresSource: true })
  expect(told).toEqual([])
  expect(texts['en.md']).toBe(text)
  expect(texts['document.yaml']).toContain('issuance: circular')
})

test('an issuance to nobody has its title alone', async () => {
  const bare = await folderOf({
    'document.yaml': yaml.replace('circular', 'bulletin'),
    'en.md': '# Rules\n\n1. Words.\n',
  })
  const { publication } = await compileFolder(bare, [])
  expect(publication?.sections[0]?.blocks.slice(0, 2)).toMatchObject([
    { type: 'subtitle', style: 'titleHCh' },
    { type: 'title', style: 'titleH1' },
  ])
  expect(publication?.sections[0]?.blocks[1]).not.toHaveProperty('label')
})
