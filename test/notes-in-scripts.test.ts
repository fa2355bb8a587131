/** Notes of Arabic and Chinese versions: the space between two, and marks that stand on the line in Arabic of New York. */
import { strFromU8, unzipSync } from 'fflate'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { drawnGlyphs, linesOf } from './write/drawn-glyphs.ts'

const facts = (organ: string): string =>
  `kind: report\norgan: ${organ}\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n`
const texts = {
  ar: '# العنوان\n\nالنص[^1] والآخر[^2].\n\n[^1]: حاشية 7.\n\n[^2]: حاشية 8.\n',
  zh: '# 标题\n\n正文[^1]和[^2]。\n\n[^1]: 脚注7。\n\n[^2]: 脚注8。\n',
} as const

async function build(organ: string, language: keyof typeof texts) {
  const folder = join(await temporaryFolder(), 'document')
  await mkdir(folder)
  await writeFile(join(folder, 'document.yaml'), facts(organ))
  await writeFile(join(folder, `${language}.md`), texts[language])
  return compileFolder(folder, ['pdf', 'docx'])
}

/** Baselines of the two notes, by the figure that each says. */
function baselines(pdf: Uint8Array): readonly (number | undefined)[] {
  const lines = linesOf(drawnGlyphs(pdf))
  return ['7', '8'].map((figure) => lines.find((line) => line.some(({ text }) => text === figure))?.[0]?.baseline)
}

it.each([
  ['general-assembly', 'ar', 15 + 6],
  ['human-rights-council', 'ar', 15 + 3],
  ['general-assembly', 'zh', 12 + 6],
  ['human-rights-council', 'zh', 12 + 6],
] as const)('are apart as in the official templates: %s in %s', async (organ, language, distance) => {
  const compiled = await build(organ, language)
  const [first = 0, second = 0] = baselines(bytesOf(compiled, 'pdf'))
  expect(second - first).toBeCloseTo(distance, 1)
  const part = (name: string) => strFromU8(unzipSync(bytesOf(compiled, 'docx'))[`word/${name}.xml`] ?? new Uint8Array())
  const [, after] = /w:styleId="FootnoteText">.*?w:after="(\d+)"/.exec(part('styles')) ?? []
  expect(Number(after) / 20).toBe(distance - (language === 'ar' ? 15 : 12))
  expect(part('footnotes')).not.toContain('w:after="0"')
})

it.each([
  ['general-assembly', true],
  ['human-rights-council', false],
] as const)('have their marks on the line in Arabic of New York alone: %s', async (organ, isLevel) => {
  const compiled = await build(organ, 'ar')
  const [line] = linesOf(drawnGlyphs(bytesOf(compiled, 'pdf'))).filter((each) => each.some(({ text }) => text === '7'))
  expect(line?.some(({ text }) => text === '1')).toBe(isLevel)
  const notes = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/footnotes.xml'] ?? new Uint8Array())
  const [, mark = ''] = /<w:r>((?:(?!<\/w:r>).)*)<w:footnoteRef\/>/.exec(notes) ?? []
  expect(mark.includes('FootnoteReference')).toBe(!isLevel)
})
