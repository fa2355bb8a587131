/** Symbols of resolutions of the Security Council, as S/RES/2783 (2025) prints its own. */
import { expect, test } from 'vitest'
import { readBack } from '../import/read-back.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { folderOf } from '../read/folder-of.ts'

const folderWith = (symbol: string) =>
  folderOf({
    'document.yaml': `kind: resolution
organ: security-council
symbol: ${symbol}
distribution: general
date: 2025-06-30
number: 2783 (2025)
adopted: 2025-06-30
meeting: { number: 9951 }
job: { number: 25-10739 }
`,
    'en.md': '*The Security Council*,\n\n1. *Decides* to remain seized of the matter.\n',
  })

test.each(['S/RES/2783(2025)', 'S/RES/2783 (2025)'])(
  '%s is printed with a space, and found without',
  async (symbol) => {
    const { publication } = await compileFolder(await folderWith(symbol), [])
    expect(publication?.masthead.symbols).toEqual([{ large: 'S', rest: '/RES/2783 (2025)' }])
    expect(publication?.runningHead.symbols).toEqual(['S/RES/2783 (2025)'])
    expect(publication?.firstFoot.qr?.address).toBe('https://docs.un.org/en/S/RES/2783(2025)')
  },
)

test('a symbol comes back from a Word file as it was written', async () => {
  const compiled = await compileFolder(await folderWith('S/RES/2783(2025)'), ['docx'])
  const { texts } = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
  expect(texts['document.yaml']).toContain('symbol: S/RES/2783(2025)\n')
})
