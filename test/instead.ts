import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished } from 'vitest'

type Call = 'writevSync' | 'renameSync' | 'openSync' | 'readSync' | 'fstatSync'

/** Has a call of the system do something else until the test ends. */
export function instead(name: Call, call: (...given: never[]) => unknown): void {
  const before = fs[name]
  Object.assign(fs, { [name]: call })
  syncBuiltinESMExports()
  onTestFinished(() => {
    Object.assign(fs, { [name]: before })
    syncBuiltinESMExports()
  })
}
