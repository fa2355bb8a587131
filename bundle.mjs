/** Bundles the command into dist/: one entry, and parts that are loaded when they are needed. */
import { readFile, rm } from 'node:fs/promises'
import { build } from 'esbuild'

/** CommonJS packages in the bundle ask for Node's own modules by `require`. */
const banner = `import { createRequire as masthead_createRequire } from 'node:module'
const require = masthead_createRequire(import.meta.url)`

/** pdfkit reads its data files (colour profile) from its own folder, which the bundle is not. */
const pdfkitFolder = {
  name: 'pdfkit-folder',
  setup: ({ onLoad }) => {
    onLoad({ filter: /node_modules[\\/]pdfkit[\\/]js[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const folder = "require('node:path').dirname(require.resolve('pdfkit'))"
      return { contents: text.replaceAll('__dirname', folder), loader: 'js' }
    })
  },
}

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
  banner: { js: banner },
  plugins: [pdfkitFolder],
  legalComments: 'linked',
  logLevel: 'warning',
})
