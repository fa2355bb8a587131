/** What a name written by an author may be before anything is looked for on the disk. */

/** A relative POSIX path that stays below its root, or the reason why it is refused. */
export type CheckedPath = { readonly path: string } | { readonly refused: string }

const rules: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'it is empty'],
  [/[\p{Cc}\p{Cf}\u2028\u2029]/u, 'it holds a control character'],
  [/\\/, 'it holds a backslash'],
  [/^[A-Za-z][A-Za-z0-9+.-]*:/, 'it is an address or a drive'],
  [/^\//, 'it is absolute'],
  [/(^|\/)\.\.?(\/|$)/, 'it leaves the folder'],
  [/\/\/|\/$/, 'a part of it is empty'],
]

/** Decodes percent signs once and refuses all but a plain relative path. */
export function checkPath(name: string): CheckedPath {
  const path = decodePercent(name)
  if (path === undefined) return { refused: 'a percent sign in it means nothing' }
  const broken = rules.find(([pattern]) => pattern.test(path))
  return broken ? { refused: broken[1] } : { path }
}

/** A name without its percent signs; absent where one means nothing: `100%.png` must be written `100%25.png`. */
export function decodePercent(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
