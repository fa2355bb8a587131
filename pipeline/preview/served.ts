/** The map that is served: the frame with its script and style, and what was made of each version. */
import type { HeldVersion } from './held-version.ts'
import { frame } from './frame.ts'
import { frameStyle } from './frame-style.ts'
import type { Served } from './server.ts'
import { outputs, type Output, type ToldPlaces } from './told.ts'
import { fileName } from './version.ts'

/** What the frame is made of besides what stands here. */
export interface FrameFiles {
  readonly script: string
}

/** The frame runs its own script, and loads nothing of others. */
const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The page of a document runs nothing, also where it is opened by itself; the frame may look into it. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin"

/** Other files: shown by what the browser has for them, in the frame alone. */
const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; plugin-types application/pdf; frame-ancestors 'self'"

const types: Readonly<Record<Output, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  office: 'application/pdf',
}

/** What belongs to the frame. */
export function serveFrame(key: string, { script }: FrameFiles): Served | undefined {
  switch (key) {
    case '':
      return { type: 'text/html; charset=utf-8', bytes: frame, policy: framePolicy }
    case 'frame.js':
      return { type: 'text/javascript; charset=utf-8', bytes: script, policy: framePolicy }
    case 'frame.css':
      return { type: 'text/css; charset=utf-8', bytes: frameStyle, policy: framePolicy }
    default:
      return undefined
  }
}

/** What was made of a version, by its name. */
export function serveVersion(held: HeldVersion, name: string): Served | undefined {
  if (name === 'source') return plain('text/plain', held.reading?.text ?? '')
  if (name === 'places') {
    const places: ToldPlaces = held.whole?.marked.places ?? []
    return plain('application/json', JSON.stringify(places))
  }
  const output = outputs.find((one) => one === name)
  const made = output && held.made(output)
  if (output === undefined || made === undefined || held.whole === undefined) return undefined
  const policy = output === 'html' ? pagePolicy : filePolicy
  const served = { type: types[output], bytes: made.bytes, policy }
  if (output === 'html') return served
  const format = output === 'office' ? 'docx' : output
  const called = fileName(held.whole, held.document.document, format)
  return output === 'docx'
    ? { ...served, name: called, isKept: true }
    : { ...served, name: output === 'office' ? called.replace(/docx$/, 'pdf') : called }
}

function plain(type: string, bytes: string): Served {
  return { type: `${type}; charset=utf-8`, bytes, policy: "default-src 'none'; frame-ancestors 'none'" }
}
