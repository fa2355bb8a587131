/** A sentence in six languages, with names of slots between braces. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'

export type Frame = Readonly<Record<LanguageCode, string>>
