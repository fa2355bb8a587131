import { expect, test } from 'vitest'
import { UsageError } from '../../pipeline/cli/command.ts'
import { tellFault, tellOwnFault } from '../../pipeline/cli/faults.ts'
import { commands } from '../../pipeline/cli/index.ts'
import type { Terminal } from '../../pipeline/cli/terminal.ts'
import { atPath } from '../../pipeline/build/disk.ts'

/** A terminal that keeps what it is told. */
function listener(isDebugging = false): { readonly told: string[]; readonly terminal: Terminal } {
  const told: string[] = []
  const terminal: Terminal = {
    print: () => {},
    tell: (lines) => told.push(...lines),
    command: () => {},
    isWatched: false,
    paint: (_style, text) => text,
    isDebugging,
    isHeard: false,
    workspace: '/',
    pages: 'https://docs.example/',
  }
  return { told, terminal }
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it, write`), { code, errno: -1, syscall: 'write' })
}

test.each(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'])('ends with 4 and names the path at %s', async (code) => {
  const { told, terminal } = listener()
  const fault = await atPath('out/letter/letter-FR.pdf', Promise.reject(systemError(code))).catch(
    (error: unknown) => error,
  )
  expect(tellFault(fault, terminal)).toBe(4)
  expect(told).toEqual([expect.stringMatching(`^masthead: out/letter/letter-FR\\.pdf: .*\\(${code}\\)\\.$`)])
})

test.each(['EACCES', 'EROFS', 'ENOTDIR', 'EIO'])('ends with 2 and names the path at %s', (code) => {
  const { told, terminal } = listener()
  expect(tellFault(Object.assign(systemError(code), { path: 'out' }), terminal)).toBe(2)
  expect(told).toEqual([expect.stringMatching(`^masthead: out: .*\\(${code}\\)\\.`)])
})

test.each(['EACCES', 'EPERM', 'EROFS'])('names the folder of the results at %s, and another way', (code) => {
  const { told, terminal } = listener()
  const fault = Object.assign(systemError(code), { path: 'ro/.masthead-19ba3eed-17071-1a/letter' })
  tellFault(fault, terminal, commands.build)
  expect(told).toEqual([expect.stringMatching(/^masthead: ro: .* Get the right to write there, .*`--out FOLDER`\.$/)])
})

test.each(['site', 'new', 'import'] as const)('advises no option that `masthead %s` does not have', (name) => {
  const { told, terminal } = listener()
  tellFault(Object.assign(systemError('EROFS'), { path: 'out/site.json' }), terminal, commands[name])
  expect(told).toEqual([expect.stringMatching(/ Get the right to write there, or name another folder\.$/)])
})

test('ends with 2 at a wrong command line', () => {
  const { told, terminal } = listener()
  expect(tellFault(new UsageError('There is no command.'), terminal)).toBe(2)
  expect(told).toEqual(['masthead: There is no command.'])
})

test('says that a fault is ours, where it was met, and how to see more', () => {
  const { told, terminal } = listener()
  expect(tellOwnFault('letter', new TypeError('of\u001B[31m ours'), terminal)).toBe(3)
  expect(told[0]).toBe('masthead: letter: internal fault: TypeError: ofU+001B[31m ours')
  expect(told[1]).toContain('a fault of Masthead, not of your document')
  expect(told[2]).toContain('MASTHEAD_DEBUG=1')
})

test('shows where a fault happened when asked', () => {
  const { told, terminal } = listener(true)
  tellFault(new TypeError('of ours'), terminal)
  expect(told.some((line) => line.includes('faults.test.ts'))).toBe(true)
})
