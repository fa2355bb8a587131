// Preloaded: writes what its process has used, its threads among them, to the file that MASTHEAD_USAGE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
  writeFileSync(process.env.MASTHEAD_USAGE, JSON.stringify(usage))
})
