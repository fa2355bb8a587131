/** Loads parts of the index as scripts, for from a file system nothing else can be read. */
import type { LoadPart } from '../find.ts'
import { pathOfPart, receiver } from '../parts.ts'

/** A loader of what lies in the folder of the site. */
export function makeLoadPart(site: string): LoadPart {
  const received = new Map<string, unknown>()
  const loading = new Map<string, Promise<unknown>>()
  Object.defineProperty(globalThis, receiver, {
    value: (name: string, contents: string) => received.set(name, JSON.parse(contents)),
  })
  return (name) => {
    const before = loading.get(name)
    if (before !== undefined) return before
    const part = loadScript(site + pathOfPart(name).split('/').map(encodeURIComponent).join('/')).then(() => {
      if (!received.has(name)) throw new Error(`${name} says nothing`)
      return received.get(name)
    })
    loading.set(name, part)
    part.catch(() => loading.delete(name))
    return part
  }
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => {
      script.remove()
      resolve()
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`${address} cannot be loaded`))
    })
    script.src = address
    document.head.append(script)
  })
}
