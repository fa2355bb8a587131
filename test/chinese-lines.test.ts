/** Where Chinese lines end that are no text: titles, headings, names of bodies. */
import { describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf, type ReadLine } from './write/pdf-reader.ts'

const body = '给予殖民地国家和人民独立宣言执行情况特别委员会'

const linesOf = async (text: string, organ = 'general-assembly'): Promise<readonly ReadLine[]> => {
  const facts = `kind: report\norgan: ${organ}\ndistribution: general\ndate: 2044-09-22\noriginal: zh\n`
  const folder = await folderOf({ 'document.yaml': facts, 'zh.md': text })
  return (await readPdf(bytesOf(await compileFolder(folder, ['pdf'], 'zh'), 'pdf'))).pages[0]?.lines ?? []
}

describe('the last line', () => {
  it('of a body has two characters at the least', async () => {
    const lines = await linesOf('# 报告\n\n1. 案文。\n', 'special-committee-on-decolonization')
    const texts = lines
      .map(({ text }) => text.replaceAll(/\s/g, ''))
      .filter((text) => body.includes(text) && text !== '大会')
    expect(texts).toContain('员会')
    expect(texts.join('')).toContain(body)
  })

  it.each(['', '[^*]'])(
    'of a title and of a heading has two, whatever its length, with a note or without one: %s',
    async (call) => {
      for (let length = 20; length < 32; length += 1) {
        const title = '可持续发展需要采取集体行动并且回顾各国没有提交的报告文件和数据'.slice(0, length)
        const note = call === '' ? '' : '\n[^*]: 注。\n'
        const lines = await linesOf(`# ${title}${call}\n\n## ${title}\n\n1. 案文。\n${note}`)
        const own = lines.filter(
          ({ size, text }) => size > 13 && title.includes(text.replaceAll(/[\s*]/g, '').slice(0, 2)),
        )
        expect(own.length).toBeGreaterThan(1)
        for (const { text } of own) expect(text.replaceAll(/[\s*]/g, '').length, title).toBeGreaterThan(1)
      }
    },
  )

  it('of a paragraph stands as it comes, and keeps the call of its note by the character before it', async () => {
    const text = '可持续发展需要采取集体行动并且回顾各国没有提交的报告文件和数据以及其他材料'
    const lengths = [30, 31, 32, 33, 34, 35, 36, 37]
    const all = await Promise.all(
      lengths.map((length) => linesOf(`# 报告\n\n${text.slice(0, length)}[^1]续\n\n[^1]: 注。\n`)),
    )
    const own = all.map((lines) =>
      lines.filter(({ size, x, text: words }) => size > 10 && x < 150 && /^[^A-Z]*$/.test(words)),
    )
    const last = own.map((lines) => lines.at(-1)?.text.replaceAll(/\s/g, '') ?? '')
    expect(last).toContain('续')
    const marks = all.flat().filter((line) => line.baseline > 230 && line.baseline < 650 && line.text.trim() === '1')
    expect(marks).toHaveLength(lengths.length)
    for (const { x } of marks) expect(x).toBeGreaterThan(125)
  })
})
