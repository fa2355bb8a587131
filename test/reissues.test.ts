/** Reissued documents: an asterisk on the symbol, and a note that says when (A/65/L.78*, a text alone; the page is unverified). */
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { plainText } from '../pipeline/reading-order.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readBack } from './import/read-back.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf } from './write/pdf-reader.ts'
import { find } from './write/places.ts'

const facts = (...more: readonly string[]): string =>
  [
    'distribution: general',
    'date: 2011-06-14',
    'original: en',
    'reissued: 2011-06-16',
    'job: { number: 11-37476, released: [2011-06-16] }',
    ...more,
    '',
  ].join('\n')

const draft = facts(
  'kind: report',
  'organ: general-assembly',
  'symbol: A/65/L.78',
  'session: 65',
  'agenda: [{ item: 13 }]',
)

const said = {
  en: 'Reissued for technical reasons on 16 June 2011.',
  fr: 'Nouveau tirage pour raisons techniques (16 juin 2011).',
  es: 'Publicado nuevamente por razones técnicas el 16 de junio de 2011.',
  ru: 'Переиздано по техническим причинам 16 июня 2011 года.',
  zh: '由于技术原因于2011年6月16日重新印发。',
  ar: 'أعيد إصدارها لأسباب فنية في 16 حزيران/يونيه 2011.',
} as const

const text =
  '---\nagenda-titles: [A]\nagenda-note: A/65/100.\n---\n\n# Title[^*]\n\n1. Text.\n\n::page-break\n\n2. Text.\n\n[^*]: Own.\n'

const bare = (words: string): string => words.replaceAll(/[\s\u200E\u200F]/g, '')

it.each(['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const)(
  'say it on the symbol, and when in the first note: %s',
  async (code) => {
    const folder = await folderOf({ 'document.yaml': draft, [`${code}.md`]: text })
    const compiled = await compileFolder(folder, ['pdf', 'html', 'docx'], code)
    const pdf = await readPdf(bytesOf(compiled, 'pdf'))
    const first = pdf.pages[0]
    const symbol = first?.pieces.filter(({ baseline }) => baseline < 70) ?? []
    const [large, mark] = [symbol.find((piece) => piece.text === 'A'), symbol.find((piece) => piece.text.includes('*'))]
    expect(mark?.x).toBeGreaterThan(large?.end ?? Infinity)
    expect(first?.lines.some((line) => line.baseline > 600 && line.text.includes('2011'))).toBe(true)
    const [child] = compiled.publication?.notes[0]?.children ?? []
    expect(bare(child?.type === 'paragraph' ? plainText(child.content) : '')).toBe(bare(said[code]))
    expect(compiled.publication?.notes.map(({ label }) => label)).toEqual(['*', '**', '***'])
    expect(compiled.publication?.firstFoot.jobLine).toContain('11-37476*')
    // Later pages have the symbol alone (the same text).
    expect(pdf.pages[1]?.lines.map((line) => line.text).join(' ')).not.toContain('*')
    const page = new TextDecoder().decode(bytesOf(compiled, 'html'))
    expect(page).toMatch(
      /<p class="symbol-rest">(?:(?!<\/p>).)*\/65\/L\.78<span class="call"><a [^>]*href="#note-s1"[^>]*>\*<\/a>/s,
    )
    expect(page.match(/href="#note-s1"/g)).toHaveLength(1)
    const parts = unzipSync(bytesOf(compiled, 'docx'))
    const heads = Object.entries(parts).flatMap(([name, bytes]) => (/header\d/.test(name) ? [strFromU8(bytes)] : []))
    expect(heads.join('').replaceAll(/<[^>]*>/g, '')).toContain('A/65/L.78*')
    expect(bare(strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, ''))).toContain(
      bare(said[code]),
    )
    const back = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
    expect(back.told).toEqual([])
    expect(back.texts['document.yaml']).toContain('reissued: 2011-06-16')
    expect(back.texts[`${code}.md`]?.match(/^\[\^/gm)).toHaveLength(1)
  },
)

const pdfOf = async (yaml: string) => {
  const folder = await folderOf({
    'document.yaml': yaml,
    'en.md': '# Letter dated 1 April 2025 from X addressed to Y\n\nText.\n',
  })
  const compiled = await compileFolder(folder, ['pdf', 'docx'], 'en')
  return { pdf: await readPdf(bytesOf(compiled, 'pdf')), word: unzipSync(bytesOf(compiled, 'docx')) }
}

it('mark both symbols of a joint document, and call the note from the title where nothing stands over it', async () => {
  const joint = facts(
    'kind: letter',
    'organ: [general-assembly, security-council]',
    'symbol: A/79/843-S/2025/201',
    'session: [79, { number: 80, type: year }]',
  )
  const alone = facts('kind: letter', 'organ: security-council', 'symbol: S/2025/201')
  const both = await pdfOf(joint)
  expect(both.pdf.pages[0]?.lines.map((line) => bare(line.text)).join(' ')).toContain('A/79/843*-S/2025/201*')
  const one = await pdfOf(alone)
  expect(find(one.pdf, 0, 'Letter dated').text).not.toContain('*')
  expect(find(one.pdf, 0, '* Reissued').baseline).toBeGreaterThan(700)
  expect(strFromU8(one.word['word/document.xml'] ?? new Uint8Array())).toMatch(/w:customMarkFollows="1"/)
})
