/** Pools of a worker of a queue are few, whatever limits tasks come with. */
import { expect, test } from 'vitest'
import { openPools } from '../../../pipeline/build/pool/pools.ts'
import type { BuildTask, TaskResult } from '../../../pipeline/build/task.ts'
import type { TaskLimits } from '../../../pipeline/build/task-limits.ts'

const task: BuildTask = {
  document: { document: 'a', path: 'a', root: '/', languages: [], diagnostics: [] },
  wanted: { formats: [], carriesSource: false },
}
const done: TaskResult = { diagnostics: [], refused: [] }

/** Pools that tell what is opened and closed, with tasks that end when they are told to. */
function opened() {
  const told: string[] = []
  const ends: (() => void)[] = []
  const pools = openPools(({ seconds }: TaskLimits) => {
    told.push(`opens ${seconds}`)
    return {
      capacity: 1,
      run: () => new Promise((end) => ends.push(() => end(done))),
      close: async () => void told.push(`closes ${seconds}`),
    }
  })
  const begin = (seconds: number) => pools.run(task, { seconds, memory: 100 })
  const runWhole = async (seconds: number) => {
    const running = begin(seconds)
    ends.pop()?.()
    return running
  }
  return { told, ends, pools, begin, runWhole }
}

test('closes the pool that nobody has used for longest, and opens none twice that stays', async () => {
  const { told, pools, runWhole } = opened()
  for (const seconds of [1, 2, 1, 3, 1, 2]) expect(await runWhole(seconds)).toBe(done)
  expect(told).toEqual(['opens 1', 'opens 2', 'opens 3', 'closes 2', 'opens 2', 'closes 3'])
  await pools.close()
  expect(told.slice(6).toSorted()).toEqual(['closes 1', 'closes 2'])
})

test('closes none that is at work', async () => {
  const { told, ends, begin, runWhole } = opened()
  const long = begin(1)
  for (const seconds of [2, 3, 4]) await runWhole(seconds)
  expect(told).not.toContain('closes 1')
  ends.forEach((end) => end())
  await long
  expect(told.filter((one) => one.startsWith('closes'))).toEqual(['closes 2', 'closes 3'])
})
