import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import description from '../../package.json' with { type: 'json' }
import { temporaryFolder } from '../temporary-folder.ts'
import { masthead } from './command.ts'

const here = { cwd: fileURLToPath(new URL('.', import.meta.url)) }

test('prints its help and that of each command', async () => {
  const { code, out, err } = await masthead(['--help'], here)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}[A-Z]/gm)].map(([, name = '']) => name)
  expect(commands).toContain('build')
  for (const command of commands) {
    const help = await masthead([command, '--help'], here)
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const part of ['Usage:', 'Options:', 'Exit codes:', 'Examples:']) expect(help.out).toContain(part)
  }
})

test('keeps its help within 120 columns', async () => {
  for (const words of [
    ['--help'],
    ['build', '--help'],
    ['merge', '--help'],
    ['schema', '--help'],
    ['site', '--help'],
  ]) {
    const { out } = await masthead(words, here)
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
  }
})

test('prints its version', async () => {
  expect(await masthead(['--version'], here)).toMatchObject({ code: 0, out: `${description.version}\n`, err: '' })
})

test('prints the schema of the facts as JSON', async () => {
  const { code, out } = await masthead(['schema'], here)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false })
})

test.each([
  { words: [], says: 'There is no command.' },
  { words: ['biuld'], says: 'There is no command “biuld”. Did you mean “build”?' },
  { words: ['--verison'], says: 'There is no option “--verison”. Did you mean “--version”?' },
  { words: ['build', '--ot', 'x'], says: '“masthead build” has no option “--ot”. Did you mean' },
  { words: ['build', '-x'], says: '“masthead build” has no option “-x”.' },
  { words: ['build', '--out'], says: 'The option “--out” needs a value: --out FOLDER.' },
  { words: ['build', '--to', 'pfd'], says: 'There is no format “pfd”. Did you mean “pdf”?' },
  { words: ['build', '--to='], says: 'The option “--to” needs a value: --to FORMATS.' },
  { words: ['build', '--constructor', 'x'], says: 'has no option “--constructor”.' },
  { words: ['constructor'], says: 'There is no command “constructor”.' },
  {
    words: ['build', '--to', 'pdf', '--to', 'docx'],
    says: 'The option “--to” is given twice, with “pdf” and with “docx”. Write all of them once: --to pdf,docx.',
  },
  { words: ['build', '--out', 'a', '--out=b'], says: 'given twice, with “a” and with “b”. Keep one.' },
  { words: ['build', ''], says: 'An argument of “masthead build” is empty.' },
  { words: ['new', 'letter', ''], says: 'An argument of “masthead new” is empty.' },
  { words: ['build', '--jobs', '1234567'], says: 'is a whole number from 1 to 999999, and there is “1234567”.' },
  { words: ['build', '--force'], says: '“--force” says how a cache is used; say which: --cache FOLDER.' },
  { words: ['check', '--cache-size', '5'], says: '“--cache-size” says how a cache is used' },
  { words: ['new', 'letter', 'a', '--language', 'de'], says: 'There is no language “de”. There are ar, en' },
  { words: ['build', '--to', 'odt'], says: 'There is no format “odt”. Formats are' },
  { words: ['schema', 'letter'], says: 'There is no schema “letter”. There are facts, manifest, messages, parity.' },
])('refuses the command line $words', async ({ words, says }) => {
  const { code, out, err } = await masthead(words, here)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(says)
})

test('ends well when its reader has seen enough', async () => {
  const { spawnSync } = await import('node:child_process')
  const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
  const reader = ['--eval', 'process.stdin.once("data", () => process.exit())']
  const line = `'${process.execPath}' '${entry}' schema | '${process.execPath}' ${reader.map((word) => `'${word}'`).join(' ')}`
  const { stderr } = spawnSync('sh', ['-c', line], { cwd: await temporaryFolder(), encoding: 'utf8' })
  expect(stderr).toBe('')
})

test('begins with the line that makes it a command', async () => {
  const text = await readFile(new URL('../../dist/main.js', import.meta.url), 'utf8')
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true)
})

test.each(['command', 'stages', 'languages', 'docx'])(
  'has letters of %s by their codes alone, for it is read byte by byte',
  async (name) => {
    const code = await readFile(fileURLToPath(new URL(`../../dist/${name}.cjs`, import.meta.url)), 'latin1')
    expect(/[^\x00-\x7F]/.exec(code)).toBeNull()
  },
)
