/** Whether a Word file is one of ours: then it carries its facts, and what is composed in it is known. */
import { kinds } from '../../templates/kinds/index.ts'
import { factPrefix } from '../word/origin.ts'
import type { WordDocument } from './word/word-document.ts'

export function isOurFile({ variables }: Pick<WordDocument, 'variables'>): boolean {
  return Object.hasOwn(kinds, variables.get(`${factPrefix}kind`) ?? '')
}
