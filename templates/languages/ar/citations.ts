/** How Arabic texts name resolutions and decisions. */
import type { CitationWords } from '../common/citations.ts'

export const arabicCitations: CitationWords = {
  resolution: '(?<![\\p{L}])(?:[وفبلك]{0,2}ال|[وفبلك]{0,2}ل?)قرار(?:ا|ات|ين|ان|ي|اته|ها|ه|اتها|يه|يها)?(?![\\p{L}])',
  decision: '(?<![\\p{L}])(?:[وفبلك]{0,2}ال|[وفبلك]{0,2}ل?)مقرر(?:ا|ات|ين|ان|ي|اته|ها|ه|اتها)?(?![\\p{L}])',
  organs: {
    assembly: 'الجمعية العامة',
    council: 'مجلس الأمن',
    economic: 'المجلس الاقتصادي والاجتماعي',
    rights: 'مجلس حقوق الإنسان',
  },
  dated: /^(?:،| )? ?(?:[\p{L}]+ )?(?:المؤرخ|المؤرخة|المؤرخين|الصادر في|المتخذ في) (?=\d)/u,
  owner: /^(?: [\p{L}]+)? (?:الصادر عن |ل)?/u,
}
