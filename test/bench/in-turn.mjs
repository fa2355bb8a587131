// Runs programs in turn, as whole processes, and says what the first cost for each of the others.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ratios } from './ratios.mjs'

/** What measures a process. */
export const time = '/usr/bin/time'

/** Ends where a program is missing. */
export function askFor(bench, commands) {
  const missing = commands.find((command) => spawnSync(command, ['--version']).error !== undefined)
  if (missing === undefined) return
  console.error(`${bench} needs ${missing}, which is not here: apt-get install ${basename(missing)}`)
  process.exit(1)
}

/** What the first of some lists of commands cost for each of the others, as lines of ratios. */
export function measureInTurn(lists, { folder, turns, pairs }) {
  const rounds = Array.from({ length: pairs }, () =>
    lists.map((commands) => measure(Array.from({ length: turns }, () => commands).flat(), folder)),
  )
  return lists.slice(1).map((_, index) => ratios(rounds.map((round) => [round[0], round[index + 1]])))
}

/** Processes one after another: the time of all, the memory of the greatest. */
function measure(commands, folder) {
  const [script, usage] = [join(folder, 'script.sh'), join(folder, 'usage')]
  const lines = commands.map((words) => words.map((word) => `'${word}'`).join(' '))
  writeFileSync(script, `set -e\n${lines.join('\n')}\n`)
  execFileSync(time, ['--format', '%U %S %M', '--output', usage, 'sh', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [user, system, kilobytes] = readFileSync(usage, 'utf8').split(' ').map(Number)
  return { seconds: user + system, megabytes: kilobytes / 1024 }
}
