/** Symbols that are no symbols yet, and committees that the symbol names and the masthead does not. */
import { expect, test } from 'vitest'
import { codesOf, readFolder, soundFacts, soundMatter } from './read-folder.ts'

async function read(...lines: readonly string[]) {
  const kept = soundFacts
    .split('\n')
    .filter((line) => !lines.some((own) => own.split(':')[0] === line.split(':')[0]))
    .join('\n')
  const yaml = `${kept}${lines.map((line) => `${line}\n`).join('')}`
  return await readFolder({ 'document.yaml': yaml, 'fr.md': `${soundMatter}# T\n` })
}

async function told(...lines: readonly string[]) {
  return codesOf(await read(...lines)).filter((line) => /placeholder|committee/.test(line))
}

test.each([
  'A/99/XXX',
  'A/99/L.xx',
  'A/99/L.X',
  'A/C.2/99/L.XX',
  'A/99/0',
  'A/99/00',
  'A/NN/5',
  'A/99/TBC',
  'A/99/5/Add.X',
])('the symbol %s is told to be a place not filled in', async (symbol) => {
  expect(await told(`symbol: ${symbol}`, 'committee: second')).toEqual([expect.stringContaining('symbol-placeholder')])
})

test.each(['A/99/1', 'A/RES/3201(S-VI)', 'A/RES/3281(XXIX)', 'A/99/L.10', 'A/99/100', 'A/99/5 (Sect. 20)'])(
  'the symbol %s is one',
  async (symbol) => {
    expect(await told(`symbol: ${symbol}`)).toEqual([])
  },
)

test.each([
  ['A/C.1/80/L.5', 'first'],
  ['A/C.2/80/L.5', 'second'],
  ['A/C.4/80/L.5', 'fourth'],
  ['A/C.6/80/L.5/Rev.1', 'sixth'],
])('%s asks for `committee: %s`', async (symbol, committee) => {
  const { diagnostics } = await read(`symbol: ${symbol}`)
  const found = diagnostics.filter(({ code }) => code === 'committee-symbol')
  expect(found.map(({ hint }) => hint)).toEqual([expect.stringContaining(`Write \`committee: ${committee}\``)])
  expect(await told(`symbol: ${symbol}`, `committee: ${committee}`)).toEqual([])
  expect(await told(`symbol: ${symbol}`, 'committee: third')).toHaveLength(1)
  expect(await told(`symbol: ${symbol}`, 'committee: { fr: "(Une commission)" }')).toEqual([])
})

test.each(['A/80/5', 'A/C.5/80/L.5', 'A/CN.4/1', 'S/2025/1'])('%s asks for none, or for another', async (symbol) => {
  const committee = symbol.includes('C.5') ? ['committee: fifth'] : []
  expect(await told(`symbol: ${symbol}`, ...committee)).toEqual([])
})

test.each(['symbol: A/C.3/80/L.18', 'symbol: A/99/XXX'])('a document with `%s` is told of, and read', async (line) => {
  const { source, diagnostics } = await read(line)
  expect(diagnostics.map(({ severity }) => severity)).toContain('warning')
  expect(source?.facts.symbol).toBe(line.slice('symbol: '.length))
})
