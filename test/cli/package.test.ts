/** What a package needs at run time is what it depends on, and pins by itself. */
import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import description from '../../package.json' with { type: 'json' }

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const named = { ...description.dependencies, ...description.optionalDependencies }

async function bundles(): Promise<string> {
  const names = (await readdir(dist)).filter((name) => /\.c?js$/.test(name))
  return (await Promise.all(names.map(async (name) => readFile(`${dist}${name}`, 'utf8')))).join('\n')
}

/** "@scope/name/file" → "@scope/name". */
function packageOf(path: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path
}

test('asks at run time for nothing but Node, files beside it and its dependencies', async () => {
  const asked = [...(await bundles()).matchAll(/\brequire\d*(?:\.resolve)?\("([^"]+)"\)/g)].map(([, path = '']) => path)
  const outside = asked.filter((path) => !/^\.|^node:/.test(path)).map(packageOf)
  expect(outside).toContain('sharp')
  expect(outside.filter((name) => !(name in named) && !builtinModules.includes(name))).toEqual([])
})

test('depends on nothing that it does not ask for: all else is bundled', async () => {
  const code = await bundles()
  expect(Object.keys(named).filter((name) => !code.includes(`"${name}`))).toEqual([])
})

test('pins each dependency, and none has others that are not pinned by nature', async () => {
  for (const [name, version] of Object.entries(named)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url))
    const text = await readFile(path, 'utf8').catch(() => '{}')
    // sharp asks for small libraries that look which machine it is.
    if (name !== 'sharp') expect(JSON.parse(text).dependencies ?? {}).toEqual({})
  }
})
