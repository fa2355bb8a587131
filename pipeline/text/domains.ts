/** How addresses without a scheme are known: `un.org/…`. */

/** Ends of domains that official documents name. */
export const domainEnds: readonly string[] = 'org int com net edu gov info ca ch cn es eu fr ly ru uk us'.split(' ')

/** What an address begins with, as part of a regular expression: its scheme, `www.`, or the end of a domain and a slash. */
export const addressStart = `(?:[a-z]:\\/\\/|(?<![\\p{L}\\p{N}\\u{10000}-\\u{10FFFF}])www\\.|(?<=[a-z0-9])\\.(?:${domainEnds.join('|')})\\/)`
