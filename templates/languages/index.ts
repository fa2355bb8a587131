/** The list of languages. */
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

export const languages = { ar, en, es, fr, ru, zh } satisfies Record<string, Language>

export type LanguageCode = keyof typeof languages
