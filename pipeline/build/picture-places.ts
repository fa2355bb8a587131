/** Where the pictures of a file of ours may be written in a folder of sources: through no link, and over no folder. */
import { dirname } from 'node:path'
import { readBytes } from '../read/bytes.ts'
import { defaultLimits } from '../text/limits.ts'

/** The bytes of the picture that stands there, or whether the place is free. */
export function standingAt(root: string, path: string): Uint8Array | 'free' | 'taken' {
  const read = readBytes({ root, path, limit: defaultLimits.pictureBytes })
  if ('bytes' in read) return read.bytes
  return read.fault === 'missing' && isOwn(root, dirname(path)) ? 'free' : 'taken'
}

/** Whether a folder is one of the source, or would be one. */
function isOwn(root: string, folder: string): boolean {
  if (folder === '.') return true
  const read = readBytes({ root, path: folder, limit: 0 })
  if ('bytes' in read) return false
  return read.fault === 'not-a-file' || (read.fault === 'missing' && isOwn(root, dirname(folder)))
}
