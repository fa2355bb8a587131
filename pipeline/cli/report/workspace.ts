/** Where files stand for those who look at a whole repository. */
import { relative, resolve, sep } from 'node:path'
import { isWithin } from '../../read/location.ts'

/** Programs know files from the top of the repository, messages from where the command runs. */
export function inWorkspace(path: string, workspace: string): string {
  const near = relative(workspace, resolve(path))
  return near === '' || !isWithin(workspace, resolve(path)) ? path : near.split(sep).join('/')
}
