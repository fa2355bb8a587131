/** How English texts name resolutions and decisions. */
import { wholeWord, type CitationWords } from '../common/citations.ts'

export const englishCitations: CitationWords = {
  resolution: wholeWord('[Rr]esolutions?'),
  decision: wholeWord('[Dd]ecisions?'),
  organs: {
    assembly: 'General Assembly',
    council: 'Security Council',
    economic: 'Economic and Social Council',
    rights: 'Human Rights Council',
  },
  dated: /^,? (?:[A-Z],? )?of (?=\d{1,2} \p{L}+ \d{4})/u,
  owner: /^(?: [A-Z])?(?: of \d{1,2} \p{L}+ \d{4},?)? (?:of|by) the /u,
}
