/** Chinese has a face where others have bold or italics: Hei and Kai, in all three formats, and back from a Word file. */
import { strFromU8, unzipSync } from 'fflate'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Compiled } from '../pipeline/compile.ts'
import type { Face } from '../pipeline/typesetting/run.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { importParts } from './import/import-parts.ts'
import { paragraph, run } from './import/strange-file.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'
import { drawnGlyphs, isOutlineOf } from './write/drawn-glyphs.ts'

const facts =
  'kind: report\norgan: general-assembly\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n'
const text = '# 标题\n\n## 导言\n\n本段*楷体kai*和**黑体hei**之间，第70/1号决议。\n\n###### 斜体标题\n\n正文。\n'
/** The document, in all formats. */
async function build(words = text): Promise<Compiled> {
  const folder = join(await temporaryFolder(), 'document')
  await mkdir(folder)
  await writeFile(join(folder, 'zh.md'), words)
  await writeFile(join(folder, 'document.yaml'), facts)
  return compileFolder(folder, ['pdf', 'docx', 'html'])
}

/** The runs of the Word file's text: what each says, and how it looks. */
function runsOf(compiled: Compiled): readonly string[] {
  const xml = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)</g)].map(([, look = '', words = '']) => {
    const [, face = ''] = /w:eastAsia="([^"]*)"/.exec(look) ?? []
    return [words, face, look.includes('<w:b/>') ? 'b' : '', look.includes('<w:i/>') ? 'i' : '']
      .filter(Boolean)
      .join(' ')
  })
}

const face = (name: string): string => `<w:rFonts w:eastAsia="${name}"/>`

describe('Chinese faces', () => {
  it('set quotation marks, and no apostrophe of a Latin name', async () => {
    const glyphs = drawnGlyphs(bytesOf(await build("# 标题\n\n奥尼尔先生(O'Neill)说：‘好’，“Qur’an”。\n"), 'pdf'))
    const marks = glyphs.filter(({ text: drawn }) => drawn === '’')
    const tinos: Face = { family: 'Tinos', bold: false, italic: false }
    expect(marks.map(({ outline }) => isOutlineOf(outline, '’', [tinos]))).toEqual([true, false, true])
  })

  it('stand in the PDF for what is bold and what is in italics', async () => {
    const glyphs = drawnGlyphs(bytesOf(await build(), 'pdf'))
    /** Which of the words' letters are drawn somewhere in a face. */
    const drawnIn = (words: string, family: Face['family'], look: Partial<Face> = {}): string => {
      const own: Face = { family, bold: false, italic: false, ...look }
      const isDrawn = (letter: string) =>
        glyphs.some(({ text: drawn, outline }) => drawn === letter && isOutlineOf(outline, letter, [own]))
      return [...words].filter(isDrawn).join('')
    }
    const inHei = '联合国大会标题导言黑体'
    expect(drawnIn(inHei, 'Noto Sans SC')).toBe(inHei)
    expect(drawnIn('楷斜', 'LXGW WenKai')).toBe('楷斜')
    expect(drawnIn('本段和之间正文', 'Noto Serif SC')).toBe('本段和之间正文')
    expect(drawnIn('楷斜黑导', 'Noto Serif SC')).toBe('')
    expect([drawnIn('kai', 'Tinos', { italic: true }), drawnIn('hei', 'Tinos', { bold: true })]).toEqual(['kai', 'hei'])
  })

  it('are named in the Word file, where Latin letters alone are bold or slanted', async () => {
    const runs = runsOf(await build())
    expect(runs).toEqual(expect.arrayContaining(['楷体 KaiTi', 'kai i', '黑体 SimHei', 'hei b']))
  })

  it('are faces of the web page, which fattens and slants no Chinese letter', async () => {
    const page = strFromU8(bytesOf(await build(), 'html'))
    expect(page).toMatch(/--hei:[^;]*SimHei/)
    expect(page).toMatch(/--kai:[^;}]*KaiTi/)
    expect(page).toMatch(/\.h4\{[^}]*font-family:var\(--kai\);font-weight:400;font-style:normal/)
    expect(page).toContain('strong{font-family:var(--hei);font-synthesis:none}')
  })

  it('keep off letters and figures, whose words are read as they were typed', async () => {
    const compiled = await build()
    const { text: read } = await readPdf(bytesOf(compiled, 'pdf'))
    expect(read).toContain('楷体kai和黑体hei之间，第70/1号决议。')
    const styles = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/styles.xml'] ?? new Uint8Array())
    expect(styles).toMatch(/w:styleId="Normal">.*?<w:autoSpaceDE\/><w:autoSpaceDN\/>/)
    expect(strFromU8(bytesOf(compiled, 'html'))).toContain(':root{text-autospace:normal;')
  })

  it('are read as bold and italics in Word files of others, under their names of both scripts', async () => {
    const runs = [
      run('各国应当', face('楷体_GB2312')),
      run('，', face('SimSun')),
      run('采取措施', face('SimHei')),
      run('，保护人民。', face('宋体')),
      run(' Latin words.', face('SimHei')),
    ]
    const { text: words } = await importParts({ body: paragraph(runs.join('')) })
    expect(words).toContain('*各国应当*，**采取措施**，保护人民。 Latin words.')
  })
})
