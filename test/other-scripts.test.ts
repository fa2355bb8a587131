/** Names of persons and places in scripts of their own are printed in all formats. */
import { unzipSync, strFromU8 } from 'fflate'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../pipeline/compile.ts'
import { diagnosticsOf } from '../pipeline/diagnostics.ts'
import { otherScriptOf, otherScripts } from '../pipeline/typesetting/font/other-scripts.ts'
import { shape } from '../pipeline/typesetting/lines/shape.ts'
import { bytesOf } from './compile-document.ts'
import { factsIn, sourceOf } from './parse/parse-text.ts'
import { drawnGlyphs, isOutlineOf, type DrawnGlyph } from './write/drawn-glyphs.ts'

/** A name for each family, one in a script of Tinos, and decomposed Korean. */
const names = [
  ['Korean', '김대중'],
  ['Devanagari', 'नरेन्द्र मोदी'],
  ['Thai', 'อานันท์ ปันยารชุน'],
  ['Armenian', 'Սերժ Սարգսյան'],
  ['Georgian', 'თბილისი'],
  ['Ethiopic', 'አዲስ አበባ'],
  ['Hebrew', 'ירושלים'],
  ['Greek', 'Ἀθῆναι'],
] as const

const text = `# A specimen with 한국어\n\n${names.map(([script, name]) => `${script}: ${name}; **${name}**, *${name}*.`).join('\n\n')}

:::table[A table]{desc="Names"}
| Name | Script |
| --- | --- |
${names.map(([script, name]) => `| ${name} | ${script} |`).join('\n')}
:::

Apart: ${'한국'.normalize('NFD')}[^1].

[^1]: A note on ไทย.
`

let told: readonly unknown[] = []
let page = ''
let word = ''
let glyphs: readonly DrawnGlyph[] = []

beforeAll(async () => {
  const file = new VFile()
  const source = sourceOf(text, factsIn('en'))
  const compiled = await compile(source, { formats: ['pdf', 'docx', 'html'], carriesSource: false }, file)
  told = diagnosticsOf(file).filter(({ severity }) => severity !== 'information')
  page = strFromU8(bytesOf(compiled, 'html'))
  const { 'word/document.xml': body, 'word/footnotes.xml': notes } = unzipSync(bytesOf(compiled, 'docx'))
  word = [body, notes].map((part) => strFromU8(part ?? new Uint8Array())).join('')
  glyphs = drawnGlyphs(bytesOf(compiled, 'pdf'))
})

describe('names in scripts of their own', () => {
  it('are nothing that has to be told', () => expect(told).toEqual([]))

  it.each(names)('are in page and Word file: %s', (_, name) => {
    for (const printed of [page, word]) expect(printed).toContain(name)
  })

  it.each(otherScripts)('are drawn by the font of their script: $script', ({ family, script, characters }) => {
    const own = glyphs.filter((glyph) => [...glyph.text].some((sign) => characters.test(sign)))
    expect(own.length).toBeGreaterThan(0)
    // Letters of these two join and turn round, so that their glyphs are no characters.
    const alone = script === 'Devanagari' || script === 'Thai' ? [] : own
    const faces = [false, true].map((bold) => ({ family, bold, italic: false }))
    expect(alone.filter(({ text: sign, outline }) => !isOutlineOf(outline, sign, faces))).toEqual([])
  })

  it.each(otherScripts)('have a font in Word, of the size of the text: $script', ({ shownIn, script }) => {
    const name = new Map<string, string>(names).get(script)
    const runs = [...word.matchAll(/<w:r>(?:(?!<\/w:r>).)*/g)]
      .map(([run]) => run)
      .filter((run) => run.includes(`>${name}<`))
    expect(runs.length).toBeGreaterThan(3)
    for (const run of runs) {
      expect(run).toContain(
        `<w:rFonts w:ascii="${shownIn}" w:eastAsia="${shownIn}" w:hAnsi="${shownIn}" w:cs="${shownIn}"/>`,
      )
      expect(run).toMatch(/<w:szCs w:val="(?:20|17|18)"\/>/)
    }
    expect(word).toMatch(new RegExp(`<w:r><w:t[^>]*>[^<]*${script}: </w:t></w:r>`))
  })

  it('have fonts on the page, behind those of the text', () => {
    const [faces = ''] = /(?<=html\{font-family:)[^;]*,serif(?=;)/.exec(page) ?? []
    expect(faces).toMatch(/^"Times New Roman"/)
    for (const { shownIn, family } of otherScripts)
      for (const name of [shownIn, family]) expect(faces).toContain(`"${name}"`)
  })

  it('are composed where they are typed apart', () => {
    expect(glyphs.map(({ text: own }) => own).join('')).toContain('Apart: 한국')
  })

  it('join and turn round by the rules of their fonts', () => {
    const face = { family: 'Noto Serif Devanagari', bold: false, italic: false } as const
    // One sign for three characters, and the vowel before its consonant.
    expect(shape(face, 'क्ष').glyphs.length).toBe(1)
    expect(shape(face, 'कि').glyphs).not.toEqual(shape(face, 'क').glyphs.concat(shape(face, 'ि').glyphs))
    expect(
      shape(face, 'कि')
        .characters.flat()
        .map((point) => String.fromCodePoint(point))
        .join(''),
    ).toBe('कि')
    const thai = shape({ ...face, family: 'Noto Serif Thai' }, 'ที่')
    expect(thai.width).toBe(shape({ ...face, family: 'Noto Serif Thai' }, 'ท').width)
  })

  it('ask for no other font where the text has none of them', () => {
    for (const sign of 'aéяΩא中あ،١—“ế\u00A0') expect(otherScriptOf(sign), sign).toBeUndefined()
    expect(otherScriptOf('한')?.family).toBe('Nanum Myeongjo')
  })
})
