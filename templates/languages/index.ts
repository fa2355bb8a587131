/** The list of languages. */
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import type { LanguageCode } from './codes.ts'
import type { Language } from './language.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

export const languages = { ar, en, es, fr, ru, zh } satisfies Record<LanguageCode, Language>
