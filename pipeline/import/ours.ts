/** Whether a Word file is one of ours: then it carries its facts, and what is composed in it is known. */
import { kinds } from '../../templates/kinds/index.ts'
import { factPrefix } from '../word/origin.ts'
import type { WordFile } from './word-file.ts'

export function isOurFile({ variables }: Pick<WordFile, 'variables'>): boolean {
  return Object.hasOwn(kinds, variables.get(`${factPrefix}kind`) ?? '')
}
