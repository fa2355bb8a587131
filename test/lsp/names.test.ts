import { expect, test } from 'vitest'
import { nameAt, namesIn, samePlaces } from '../../pipeline/lsp/names.ts'

const text = `---
subtitle: "[^no] and {#no}"
---

# Title[^*]

## I. First {#first}

1. See [](#first), [](#second)[^A] and \\[^none]. {continued #second}

:::table[Words]{#third unit="x"}
| A[^a] |
:::

<!-- [^1] and [](#hidden) -->

[^*]: Star.

[^a]: Note, see [](#first).
`

test('names are found where they are given and called', () => {
  const found = namesIn(text).map(({ kind, role, name }) => `${kind} ${role} ${name}`)
  expect(found).toEqual([
    'note called *',
    'id given first',
    'id called first',
    'id called second',
    'note called A',
    'id given second',
    'id given third',
    'note called a',
    'note given *',
    'note given a',
    'id called first',
  ])
  for (const { name, start, end } of namesIn(text)) expect(text.slice(start, end)).toBe(name)
})

test('a name is found from within it and from the signs around it', () => {
  const names = namesIn(text)
  const at = text.indexOf('[](#first)')
  for (const offset of [at, at + 3, at + 7, at + 10]) expect(nameAt(names, offset)?.name).toBe('first')
  expect(nameAt(names, at - 2)).toBe(undefined)
  expect(nameAt(names, text.indexOf('[^a]:'))?.role).toBe('given')
})

test('labels of notes are the same in capitals, names are not', () => {
  const names = namesIn('A[^n]{#a} and B[^N] [](#A)\n\n[^n]: Note.\n')
  const [first, id] = names
  if (first === undefined || id === undefined) throw new Error('no names')
  expect(samePlaces(names, first).length).toBe(3)
  expect(samePlaces(names, id).length).toBe(1)
})

test('a long line of brackets is read in a time that grows with it', () => {
  const names = namesIn('{#a '.repeat(20_000) + '<!-- '.repeat(20_000) + '[^ ](#'.repeat(20_000))
  expect(names.length).toBeGreaterThan(0)
})
