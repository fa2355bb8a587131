/** Does work on many things at once and gives what comes of it in their order. */

/** Things, and what is to be done with each. */
export interface Work<Item, Made> {
  readonly items: readonly Item[]
  /** How many are begun before one is finished. */
  readonly capacity: number
  readonly run: (item: Item, index: number) => Promise<Made>
}

/** Finished work that waits for what stands before it. */
const mostWaiting = 64

/** What comes of each thing, in the order of the things; the next ones are begun meanwhile. */
export async function* inOrder<Item, Made>({
  items,
  capacity,
  run,
}: Work<Item, Made>): AsyncGenerator<Made, undefined> {
  const begun: Promise<Made>[] = []
  const most = capacity === 1 ? 1 : capacity + mostWaiting
  const ahead = items.entries()
  let unfinished = 0
  let isEnded = false
  const settle = (): void => {
    unfinished -= 1
    begin()
  }
  const begin = (): void => {
    if (isEnded) return
    while (unfinished < capacity && begun.length < most) {
      const { done, value } = ahead.next()
      if (done === true) return
      unfinished += 1
      const work = run(value[1], value[0])
      begun.push(work)
      // What fails is told when its turn comes.
      void work.then(settle, settle)
    }
  }
  try {
    for (begin(); begun[0] !== undefined; begin()) {
      const made = await begun[0]
      void begun.shift()
      yield made
    }
  } finally {
    // Nothing is begun for nobody.
    isEnded = true
  }
}
