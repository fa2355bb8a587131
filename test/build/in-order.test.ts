/** Work on many things is begun as there is room for it, and told in their order. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../pipeline/build/in-order.ts'

/** Work that ends, or fails, when it is told to. */
function open(count: number, capacity: number) {
  const begun: number[] = []
  const ends = new Map<number, { readonly end: () => void; readonly fail: (fault: unknown) => void }>()
  const items = Array.from({ length: count }, (_, index) => `item ${index}`)
  const made = inOrder({
    items,
    capacity,
    run: (item, index) => {
      begun.push(index)
      return new Promise<string>((end, fail) => ends.set(index, { end: () => end(`${item} done`), fail }))
    },
  })
  const end = async (index: number): Promise<void> => {
    ends.get(index)?.end()
    await turn()
  }
  return { begun, ends, made, end }
}

async function told(made: AsyncGenerator<string>): Promise<readonly string[]> {
  const all: string[] = []
  for await (const one of made) all.push(one)
  return all
}

test('tells all in their order, however they end', async () => {
  const { made, end, begun } = open(5, 3)
  const all = told(made)
  await turn()
  expect(begun).toEqual([0, 1, 2])
  for (const index of [2, 1]) await end(index)
  expect(begun).toEqual([0, 1, 2, 3, 4])
  for (const index of [4, 0, 3]) await end(index)
  expect(await all).toEqual([0, 1, 2, 3, 4].map((index) => `item ${index} done`))
})

test('begins one after the other where there is room for one, and none before it is asked for', async () => {
  const { made, end, begun } = open(3, 1)
  const first = made.next()
  await turn()
  await end(0)
  expect(await first).toEqual({ done: false, value: 'item 0 done' })
  await turn()
  expect(begun).toEqual([0])
  const second = made.next()
  await turn()
  expect(begun).toEqual([0, 1])
  await end(1)
  expect((await second).value).toBe('item 1 done')
})

test('lets no more than 64 wait for one that takes long', async () => {
  const { made, end, begun } = open(100, 2)
  const first = made.next()
  await turn()
  for (let index = 1; index < 100; index += 1) await end(index)
  expect(begun).toHaveLength(2 + 64)
  await end(0)
  expect((await first).value).toBe('item 0 done')
  void made.next()
  await turn()
  expect(begun).toHaveLength(2 + 64 + 1)
})

test('tells a fault when its turn comes, and begins nothing for nobody afterwards', async () => {
  const { made, ends, end, begun } = open(9, 2)
  const first = made.next()
  await turn()
  ends.get(1)?.fail(new Error('broken'))
  await turn()
  expect(begun).toEqual([0, 1, 2])
  await end(0)
  expect((await first).value).toBe('item 0 done')
  await expect(made.next()).rejects.toThrow('broken')
  const before = begun.length
  for (let index = 2; index < 9; index += 1) await end(index)
  expect(begun).toHaveLength(before)
})

test('does nothing where there is nothing to do', async () => {
  expect(await told(open(0, 3).made)).toEqual([])
})
