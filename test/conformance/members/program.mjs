/** The code of the project as the compiler sees it. TypeScript 7 has no interface for programs yet, so a version that has one is installed here. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../..')

function configure() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  // Scripts of browsers read what the rest writes: here they are of one program.
  const whole = { ...config, include: ['pipeline', 'templates'], exclude: [] }
  return ts.parseJsonConfigFileContent(whole, ts.sys, root)
}

const { fileNames, options } = configure()
const program = ts.createProgram(fileNames, {
  ...options,
  lib: [...options.lib, 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
})

export const checker = program.getTypeChecker()

/** The files of `pipeline/` and `templates/`. */
export const ours = program
  .getSourceFiles()
  .filter(
    ({ fileName, isDeclarationFile }) =>
      !isDeclarationFile && /\/(pipeline|templates)\//.test(fileName) && !fileName.includes('node_modules'),
  )
