/** Every rule of house style, by its permanent code. */
import type { Rule } from '../rule.ts'
import { draftRemark } from './draft-remark.ts'

export const rules = {
  'draft-remark': draftRemark,
} satisfies Readonly<Record<string, Rule>>
