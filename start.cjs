#!/usr/bin/env node
'use strict'
/**
 * dist/main.js: runs the bundled command. Workers, and the bundler, ask it for its functions instead; programs that are not ours ask
 * `library.js`, which leaves their V8 as it is.
 */
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { isMainThread, setEnvironmentData } = require('node:worker_threads')

// V8 makes fast code of a function early; in a run of seconds that costs a fifth more than it saves (test/bench).
// Later releases than that of Node 20 have no such flag.
if (isMainThread && process.versions.v8.startsWith('11.')) {
  const budget = '--interrupt-budget=500000'
  setFlagsFromString(budget)
  setEnvironmentData('budget', budget)
}

const filename = join(__dirname, 'command.cjs')
if (process.permission && !process.permission.has('fs.read', filename)) {
  process.stderr.write(
    `masthead: Node may not read ${__dirname}; allow it with --allow-fs-read, or run without --permission.\n`,
  )
  process.exit(2)
}
const { runCommand, runSeated } = require('./load.cjs')
if (require.main === module) void runCommand(process.argv.slice(2))

module.exports = { runCommand, runSeated }
