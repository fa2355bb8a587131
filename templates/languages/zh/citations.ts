/** How Chinese texts name resolutions and decisions. */
import type { CitationWords } from '../common/citations.ts'

export const chineseCitations: CitationWords = {
  resolution: '决议',
  decision: '决定',
  organs: {
    assembly: '大会',
    council: '安全理事会|安理会',
    economic: '经济及社会理事会|经社理事会',
    rights: '人权理事会',
  },
  dated: /^$/u,
  owner: /^$/u,
  turned: {
    dated: /(\d{4})年\d{1,2}月\d{1,2}日(?:大会|人权理事会)?第?$/,
    before: /第[ \u00A0]?$/u,
    behind: /^(?: ?[A-Z]{1,2})? ?号/u,
    kind: /号(?:决议|(决定))/u,
    joint: /[、和] ?$/u,
  },
}
