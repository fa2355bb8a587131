/** Addresses that programs of mail and searches have wrapped into their own, or marked to see who comes: what they lead to, without them. */

/** What an address leads through, or carries with it; `own` is the address itself where it can be read. */
export interface TrackedAddress {
  readonly what: 'wrapped' | 'marked'
  readonly own?: string
}

const wrappers =
  /(?:^|\.)(?:safelinks\.protection\.(?:outlook|office365)\.\w{2,3}|urldefense\.(?:proofpoint\.)?(?:com|us)|linkprotect\.cudasvc\.com|protect-\w{2}\.mimecast\.com|(?:url|link)\w*\.(?:mimecast|barracudanetworks)\.com|clicktime\.symantec\.com|slack-redir\.net|l\.(?:facebook|instagram|messenger)\.com|lm\.facebook\.com|statics\.teams\.cdn\.office\.net|deref-\w+\.\w+|away\.vk\.com|nam\d+\.safelinks\S*|protect\d?\.fireeye\.com|lnkd\.in|secure-web\.cisco\.com|scanmail\.trustwave\.com|translate\.google\.com|webcache\.googleusercontent\.com)$/i
const redirectors =
  /(?:^|\.)(?:google\.\w{2,3}(?:\.\w{2})?|bing\.com|yahoo\.com|linkedin\.com|youtube\.com|yandex\.\w{2,3}|vk\.com)$/i
const redirect = /^\/(?:url|redir(?:ect)?|safety\/go|l\.php|away(?:\.php)?|clck|ck\/a)\/?/i
const keys = ['url', 'u', 'q', 'a', 'domain', 'to', 'target']
const marks =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref_src|ref_url|oaicite|srsltid|vero_id|oly_(?:anon|enc)_id|wt_mc|at_(?:medium|campaign)|__cft__\S*|__tn__)$/i

/** What an address has of other programs; absent where it has nothing. */
export function readTracked(address: string): TrackedAddress | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const isWrapper = wrappers.test(url.hostname)
  if (isWrapper || (redirectors.test(url.hostname) && redirect.test(url.pathname))) {
    const own = wrappedIn(address, url)
    if (own === undefined) return isWrapper ? { what: 'wrapped' } : undefined
    return { what: 'wrapped', own: readTracked(own)?.own ?? own }
  }
  const marked = [...url.searchParams.keys()].filter((key) => marks.test(key))
  const hasText = url.hash.includes(':~:')
  if (marked.length === 0 && !hasText) return undefined
  return { what: 'marked', own: withoutMarks(address) }
}

/** The address within another: in its query, or as the programs of Proofpoint write it. */
function wrappedIn(address: string, { hostname, searchParams }: URL): string | undefined {
  const third = /\/v3\/__(.+?)__;/.exec(address)?.[1]
  const second = hostname.includes('proofpoint') ? searchParams.get('u') : null
  const typed =
    third ??
    (second === null ? undefined : decode(second.replaceAll('-', '%').replaceAll('_', '/'))) ??
    keys.map((key) => searchParams.get(key)).find((value) => value !== null && isAddress(value)) ??
    undefined
  return typed !== undefined && isAddress(typed) ? typed : undefined
}

function isAddress(typed: string): boolean {
  return /^https?:\/\/[^\s/]+\./i.test(typed) && URL.canParse(typed)
}

function decode(typed: string): string {
  try {
    return decodeURIComponent(typed)
  } catch {
    return typed
  }
}

/** The address as it is typed, without the parts of its query that say whence a reader comes. */
function withoutMarks(address: string): string {
  const [, before = address, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? []
  const kept = query.split('&').filter((part) => part !== '' && !marks.test(part.split('=', 1)[0] ?? ''))
  const place = hash.replace(/:~:.*$/, '')
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${place === '#' ? '' : place}`
}
