/** What is looked for, in the address of the page: `#q=…` can be sent to others. */

/** The query that an address has. */
export function readQueryOf(hash: string): string | undefined {
  return hash.startsWith('#q=') ? (new URLSearchParams(hash.slice(1)).get('q') ?? undefined) : undefined
}

/** Puts a query into the address, without a step in the history for each letter. */
export function keepQuery(query: string): void {
  if (query === '' && readQueryOf(location.hash) === undefined) return
  const hash = query === '' ? '' : `#${new URLSearchParams({ q: query }).toString()}`
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`)
}
