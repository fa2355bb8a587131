/** How French texts name resolutions and decisions. */
import { wholeWord, type CitationWords } from '../common/citations.ts'

export const frenchCitations: CitationWords = {
  resolution: wholeWord('[Rr]ésolutions?'),
  decision: wholeWord('[Dd]écisions?'),
  organs: {
    assembly: 'Assemblée générale',
    council: 'Conseil de sécurité',
    economic: 'Conseil économique et social',
    rights: "Conseil des droits de l[’']homme",
  },
  dated: /^,? (?:[A-Z],? )?(?:en date )?du (?=(?:1er|\d{1,2}) \p{L}+ \d{4})/u,
  owner: /^(?: [A-Z])?(?: du (?:1er|\d{1,2}) \p{L}+ \d{4},?)? (?:de l[’']|du |de la )/u,
}
