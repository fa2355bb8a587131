/** The rules for addresses: one function, so that no format can be stricter or laxer than another. */

/** A sound address in its normal form, or what is wrong with it. */
export type CheckedLink = { readonly url: string } | { readonly problem: string }

const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])

/** Accepts `https`, `http` and `mailto` addresses that say plainly where they lead. */
export function checkLink(address: string): CheckedLink {
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(address)) return { problem: 'it holds a space, a control character or a backslash' }
  if (!/^[a-z]+:/i.test(address)) return { problem: 'it has no scheme' }
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return { problem: 'it is not an address' }
  if (!schemes.has(url.protocol)) return { problem: `“${url.protocol}” is not allowed` }
  return checkParts(address, url)
}

function checkParts(address: string, url: URL): CheckedLink {
  if (url.username !== '' || url.password !== '') return { problem: 'it holds a user name' }
  const isMail = url.protocol === 'mailto:'
  if (isMail && !/^[^@]+@[^@]+$/.test(url.pathname)) return { problem: 'it names no mailbox' }
  if (!isMail && !/^https?:\/\/[^/]/i.test(address)) return { problem: 'it names no site' }
  return { url: url.href }
}
