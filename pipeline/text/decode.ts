/** Strict UTF-8: bytes to text with line ends as LF, or the place where it stops being text. */

/** Text without byte order mark; `brokenAt` is the offset of the first byte that is not UTF-8. */
export interface Decoded {
  readonly text: string
  readonly brokenAt?: number
}

/** Decodes a whole file; what follows a broken byte is not given. */
export function decode(bytes: Uint8Array): Decoded {
  const whole = tryDecode(bytes, false)
  if (whole !== undefined) return { text: unifyLineEnds(whole) }
  const text = unifyLineEnds(tryDecode(bytes.subarray(0, validLength(bytes)), true) ?? '')
  return { text, brokenAt: text.length }
}

/** CRLF and CR become LF; lines and columns stay what they were. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Length of the longest beginning that decodes, by halving; a sequence cut off at its end counts as sound. */
function validLength(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) broken = middle
    else sound = middle
  }
  return sound
}

function tryDecode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}
