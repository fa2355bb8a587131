/** How long things take, in words. */

/** Things in so many milliseconds, in a minute. */
export function perMinute(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 60_000)
}

/** `1:05:09`, `5:09`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return hours > 0 ? `${hours}:${inTwo(minutes)}:${inTwo(rest)}` : `${minutes}:${inTwo(rest)}`
}

function inTwo(number: number): string {
  return String(number).padStart(2, '0')
}
