/** What the Secretariat issues to its staff: bulletins, instructions, circulars (ST/IC/2025/1, one document alone; the others are unverified). */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const issuance: KindEntry = {
  ...plain,
  noun: 'an administrative issuance',
  takes: {
    original: 'optional',
    issuance: 'required',
    'issuance-note': 'optional',
    addressee: 'optional',
    sender: 'optional',
  },
  namesOriginal: false,
  namesDistribution: false,
  title: { style: 'titleH1', from: ['text'], isNumbered: false, isSubject: true },
  over: [
    { line: 'issuance', style: 'titleHCh' },
    { line: 'addressee', style: 'addressee' },
    { line: 'sender', style: 'addressee' },
  ],
}
