/** A worker whose documents do what their names say; all others it builds as the command does. */
const { readlinkSync } = require('node:fs')
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
  }),
)

exports.runSeated = async (seated) => {
  const misdeed = hostile.get(seated.task.document.document)
  if (misdeed === undefined) return runSeated(seated)
  Atomics.store(seated.seat, 0, Number(readlinkSync('/proc/thread-self').split('/').at(-1)))
  return misdeed()
}
