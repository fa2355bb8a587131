// Preloaded: writes what its process has used, its workers among it, and its memory again and again, to the file that MASTHEAD_USAGE
// names.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  const samples = []
  setInterval(() => samples.push(process.memoryUsage.rss() / 2 ** 20), 100).unref()
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, samples }
    writeFileSync(process.env.MASTHEAD_USAGE, JSON.stringify(usage))
  })
}
