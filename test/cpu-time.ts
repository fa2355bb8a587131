/** Processor time that a run takes, in milliseconds: a busy machine does not lengthen it as it does the time on the wall. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
