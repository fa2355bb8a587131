/** What is found where it is asked for alone. */

/** Words are looked up for `--spelling` alone: what that finds is told though it is information, and what silences it may be needed when nothing was looked up. */
export const askedFor = 'word-unknown'
