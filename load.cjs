'use strict'
/** dist/load.cjs: gives the functions of bundles, from what V8 has kept of their code, where that was made by this very Node. */
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { getEnvironmentData } = require('node:worker_threads')

/** What has been loaded, by the names of the bundles. */
const loaded = new Map()

/** The flag that the command has changed; a program that uses the library has changed none. */
const budget = getEnvironmentData('budget')

/** V8 takes kept code under the flags alone under which it was made: its own. */
function underOwnFlags(work) {
  if (budget === undefined) return work()
  setFlagsFromString('--interrupt-budget=67584')
  try {
    return work()
  } finally {
    setFlagsFromString(budget)
  }
}

function readCode(name) {
  try {
    return readFileSync(join(__dirname, `${name}.code`))
  } catch {
    return undefined
  }
}

function load(name) {
  const filename = join(__dirname, `${name}.cjs`)
  const source = readFileSync(filename, 'latin1')
  const script = underOwnFlags(() => new Script(source, { filename, cachedData: readCode(name) }))
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, require, bundle, filename, __dirname)
  return { script, exports: bundle.exports }
}

/** Runs a bundle once, and gives what it exports. */
function runBundle(name) {
  if (!loaded.has(name)) loaded.set(name, load(name))
  return loaded.get(name).exports
}

/** Writes down the code of every function that was called, for the bundler. */
function keepCode() {
  for (const [name, { script }] of loaded) {
    const code = underOwnFlags(() => script.createCachedData())
    writeFileSync(join(__dirname, `${name}.code`), code)
  }
}

module.exports = { ...runBundle('command'), runBundle, keepCode }
