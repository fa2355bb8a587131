/** What is said, and which code ends the process, when a command throws. */
import { constants } from 'node:os'
import { relative } from 'node:path'
import { QueueFault } from '../build/queue/queue-fault.ts'
import { diskFault, limits, type DiskFault } from '../build/disk.ts'
import { isWithin } from '../read/location.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Faults of the disk that the user can mend. */
const refusals = new Map<string, string>(
  Object.entries({
    EACCES: 'permission is denied',
    EPERM: 'the operation is not permitted',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of this path is a file, not a folder',
    EEXIST: 'a file stands where a folder is needed',
    EISDIR: 'a folder stands where a file is needed',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'a folder of this path has disappeared',
    EIO: 'the disk has failed',
    EBUSY: 'it is in use',
    ENOTEMPTY: 'a folder stands where a file is needed',
    ELOOP: 'it leads round in links',
    ENOLINK: 'it is a link that leads nowhere',
    EXDEV: 'it stands on another disk than the folder around it',
    ETXTBSY: 'it is in use',
    ERR_ACCESS_DENIED:
      'Node’s permission model denies it; allow it with --allow-fs-read and --allow-fs-write, or run without --permission',
  }),
)

/** Tells a thrown fault, met in a command, and gives the exit code. */
export function tellFault(fault: unknown, terminal: Terminal, command?: Pick<Command, 'options'>): ExitCode {
  const known = explain(fault, command !== undefined && Object.hasOwn(command.options, 'out'))
  if (known === undefined) return tellOwnFault('Masthead', fault, terminal)
  terminal.tell([`masthead: ${known.text}`])
  return known.code
}

/** Tells a fault of ours, met in the work on `subject`. */
export function tellOwnFault(subject: string, fault: unknown, terminal: Terminal): ExitCode {
  const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  terminal.tell([
    `masthead: ${subject}: ${terminal.paint('red', 'internal fault')}: ${show(message)}`,
    'This is a fault of Masthead, not of your document: please report it with these two lines.',
    ...(terminal.isDebugging ? stackOf(fault) : ['Run again with MASTHEAD_DEBUG=1 to see where it happened.']),
  ])
  return exitCodes.fault
}

interface Explained {
  readonly text: string
  readonly code: ExitCode
}

function explain(fault: unknown, takesOut: boolean): Explained | undefined {
  if (fault instanceof UsageError) return { text: fault.message, code: exitCodes.usage }
  if (fault instanceof QueueFault)
    return { text: `The server of the queue does not answer (${show(fault.message)}).`, code: exitCodes.usage }
  const disk = diskFault(fault)
  return disk === undefined ? undefined : explainDisk(disk, takesOut)
}

function explainDisk(fault: DiskFault, takesOut: boolean): Explained | undefined {
  const { code } = fault
  const path = show(nearPath(folderOf(fault.path)))
  const limit = limits.get(code)
  if (limit !== undefined) return { text: `${path}: ${limit} (${code}).`, code: exitCodes.limit }
  const reason = reasonOf(fault)
  return reason === undefined
    ? undefined
    : { text: `${path}: ${reason} (${code}).${cureOf(code, takesOut)}`, code: exitCodes.usage }
}

/** What stands in our own folder of a build is refused for the folder around it, which is known by its name. */
function folderOf(path: string): string {
  return path.replace(/[\\/]\.masthead-[^\\/]*(?:[\\/].*)?$/, '') || path
}

function cureOf(code: string, takesOut: boolean): string {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return ''
  const other = takesOut ? 'name another folder for the results: `--out FOLDER`' : 'name another folder'
  return ` Get the right to write there, or ${other}.`
}

/** Why the system refused; of what it says seldom, what it was asked. Codes that it does not give are faults of ours. */
export function reasonOf({ code, call }: DiskFault): string | undefined {
  if (code === 'ENOENT' && call === 'mkdir') return 'no folder can be made there'
  return (
    refusals.get(code) ??
    (Object.hasOwn(constants.errno, code) ? `the system refuses it: ${call ?? 'this'}` : undefined)
  )
}

/** As it was probably typed: from the folder in which the command runs, where it stands below that. */
export function nearPath(absolute: string): string {
  const near = relative(process.cwd(), absolute)
  return near === '' || !isWithin(process.cwd(), absolute) ? absolute : near
}

function stackOf(fault: unknown): readonly string[] {
  const stack = fault instanceof Error ? (fault.stack ?? '') : ''
  return stack.split('\n').map(show)
}
