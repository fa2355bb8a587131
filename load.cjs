'use strict'
/** dist/load.cjs: gives the functions of bundles, from what V8 has kept of their code, where that was made by this very Node. */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** The scripts that were run, by the names of their bundles: the bundler asks them for their code. */
const scripts = new Map()

function readCode(name) {
  try {
    return readFileSync(join(__dirname, `${name}.code`))
  } catch {
    return undefined
  }
}

/** Runs a bundle, and gives what it exports. */
function runBundle(name) {
  const filename = join(__dirname, `${name}.cjs`)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readCode(name) })
  scripts.set(name, script)
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, require, bundle, filename, __dirname)
  return bundle.exports
}

module.exports = { ...runBundle('command'), runBundle, scripts }
