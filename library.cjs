'use strict'
/** dist/library.js: what `import … from 'masthead'` gives; the bundle is loaded with the first call. */
const open = () => require('./load.cjs').openLibrary()

exports.build = async (options) => (await open()).build(options)
exports.check = async (files, options) => (await open()).check(files, options)
exports.compile = async (files, options) => (await open()).compile(files, options)
exports.importWord = async (bytes, options) => (await open()).importWord(bytes, options)
