/** Bundles the command into dist/: one entry, and parts that are loaded when they are needed. */
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

/** CommonJS packages in the bundle ask for Node's own modules by `require`. */
const banner = `import { createRequire as masthead_createRequire } from 'node:module'
const require = masthead_createRequire(import.meta.url)`

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: { main: 'pipeline/cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // A native library: found in node_modules at run time.
  external: ['sharp'],
  banner: { js: banner },
  legalComments: 'linked',
  logLevel: 'warning',
})
