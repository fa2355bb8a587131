/** The right-hand block of the masthead in English: Arabic, Chinese and Russian versions print it so too. */
import { englishDate, englishLanguages, englishOnly } from '../en/words.ts'
import type { MastheadBlock } from '../language.ts'

/** "General" on 1,954 of 1,956 English texts, "Limited" on 20 drafts; the version on 141 Russian, 159 Arabic and 161 Chinese resolutions of the Human Rights Council, on all of them. The block of the version named `version` ("Arabic"). */
export function englishBlock(version: string): MastheadBlock {
  return {
    language: 'en',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted', // unverified
    },
    date: englishDate,
    version,
    original: (languages) => `Original: ${englishLanguages(languages)}`,
    only: englishOnly,
  }
}
