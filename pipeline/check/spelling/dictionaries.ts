/** Dictionaries of the process: each is opened once, when it is first asked for. Their packages are optional, and no build opens one. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import type { Dictionary } from './dictionary.ts'
import { sortSuggestions } from './suggestions.ts'

const require = createRequire(import.meta.url)

/** Chinese has no spaces between words, and no dictionary of this kind. */
const files: Partial<Readonly<Record<LanguageCode, readonly [about: string, trie: string]>>> = {
  ar: ['@cspell/dict-ar/cspell-ext.json', 'ar.trie.gz'],
  en: ['@cspell/dict-en-gb-mit/cspell-ext.json', 'en_GB.trie.gz'],
  es: ['@cspell/dict-es-es/cspell-ext.json', 'Spanish.trie.gz'],
  fr: ['@cspell/dict-fr-fr/cspell-ext.json', 'fr-fr.trie.gz'],
  ru: ['@cspell/dict-ru_ru/cspell-ext.json', 'ru_ru.trie.gz'],
}

/** The dictionary of a language; absent where it has none, or its package is not installed. */
export const openDictionary = perLanguage(readDictionary)

async function readDictionary(language: LanguageCode): Promise<Dictionary | undefined> {
  const path = pathOf(language)
  if (path === undefined) return undefined
  const { decodeTrie } = await import('cspell-trie-lib')
  const trie = decodeTrie(gunzipSync(readFileSync(path)))
  const isKnown = (word: string): boolean => trie.has(word)
  const found = new Map<string, readonly string[]>()
  return {
    isKnown,
    suggest: (word) => {
      const known = found.get(word)
      if (known !== undefined) return known
      // No clock: what is found must not hang on how busy the machine is.
      const all = trie.suggest(word, { numSuggestions: 6, changeLimit: 2, ignoreCase: false, timeout: Infinity })
      const words = sortSuggestions(word, all.filter(isKnown))
      found.set(word, words)
      return words
    },
  }
}

function pathOf(language: LanguageCode): string | undefined {
  const file = files[language]
  if (file === undefined) return undefined
  const [about, trie] = file
  try {
    return join(dirname(require.resolve(about)), trie)
  } catch {
    return undefined
  }
}
