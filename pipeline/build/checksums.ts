/** Hashes of the results, in the form that `sha256sum -c` reads. */
import type { StoredFile } from './manifest.ts'

/** `SHA256SUMS`: one line a file. */
export function writeChecksums(files: readonly StoredFile[]): string {
  return files.map(checksumLine).join('')
}

/** GNU marks a line whose name holds a backslash or a line end, and writes both as escapes. */
function checksumLine({ path, sha256: hash }: StoredFile): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `${escaped === path ? '' : '\\'}${hash}  ${escaped}\n`
}
