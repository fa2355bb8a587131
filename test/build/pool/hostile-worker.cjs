/** A worker whose documents do what their names say; all others it builds as the command does. */
const { readlinkSync } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')
const { runSeated } = require('../../../dist/main.js')

const hostile = new Map(
  Object.entries({
    loops: () => {
      for (;;);
    },
    eats: () => {
      const eaten = []
      for (;;) eaten.push(Array.from({ length: 1000 }, Math.random))
    },
    throws: () => {
      throw new TypeError('it is of another kind')
    },
    'throws-later': () => new Promise(() => setImmediate(() => JSON.parse('{'))),
    ends: () => process.exit(7),
    'waits-for-ever': () => new Promise(() => {}),
  }),
)

/** Waits as a document waits for a busy machine, and is built then. */
async function waits(seated) {
  takeSeat(seated)
  await pause(2_500)
  return runSeated(seated)
}

function takeSeat({ seat }) {
  Atomics.store(seat, 0, Number(readlinkSync('/proc/thread-self').split('/').at(-1)))
}

exports.runSeated = async (seated) => {
  if (seated.task.document.document === 'waits') return waits(seated)
  const misdeed = hostile.get(seated.task.document.document)
  if (misdeed === undefined) return runSeated(seated)
  takeSeat(seated)
  return misdeed()
}
