/** How Spanish texts name resolutions and decisions. */
import { wholeWord, type CitationWords } from '../common/citations.ts'

export const spanishCitations: CitationWords = {
  resolution: wholeWord('[Rr]esoluci(?:ón|ones)'),
  decision: wholeWord('[Dd]ecisi(?:ón|ones)'),
  organs: {
    assembly: 'Asamblea General',
    council: 'Consejo de Seguridad',
    economic: 'Consejo Económico y Social',
    rights: 'Consejo de Derechos Humanos',
  },
  dated: /^,? (?:[A-Z],? )?de (?=\d{1,2} de \p{L}+ de \d{4})/u,
  owner: /^(?: [A-Z])?(?:, de \d{1,2} de \p{L}+ de \d{4},)? (?:del |de la )/u,
}
