'use strict'
/** dist/load.cjs: gives the functions of the bundle, from what V8 has kept of its code, where that was made by this very Node. */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

function readCode() {
  try {
    return readFileSync(join(__dirname, 'command.code'))
  } catch {
    return undefined
  }
}

const filename = join(__dirname, 'command.cjs')
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readCode() })
const bundle = { exports: {} }
script.runInThisContext()(bundle.exports, require, bundle, filename, __dirname)

module.exports = { ...bundle.exports, script }
