/** Every rule of house style, by its permanent code. */
import type { Rule } from '../rule.ts'
import { abbreviationLetters } from './abbreviation-letters.ts'
import { abbreviationUndefined } from './abbreviation-undefined.ts'
import { abbreviationUse } from './abbreviation-use.ts'
import { acronymForeign } from './acronym-foreign.ts'
import { acronymPossessive } from './acronym-possessive.ts'
import { acronymStops } from './acronym-stops.ts'
import { adoptionDay } from './adoption-day.ts'
import { agendaItem } from './agenda-item.ts'
import { annexCited } from './annex-cited.ts'
import { annexNumber } from './annex-number.ts'
import { arabicLetters } from './arabic-letters.ts'
import { bracketWidth } from './bracket-width.ts'
import { bulletEnd } from './bullet-end.ts'
import { capitalAccent } from './capital-accent.ts'
import { citationDate } from './citation-date.ts'
import { citationDatesDiffer } from './citation-dates-differ.ts'
import { citationPage } from './citation-page.ts'
import { contraction } from './contraction.ts'
import { dateOrder } from './date-order.ts'
import { decimalZero } from './decimal-zero.ts'
import { doubleSpace } from './double-space.ts'
import { draftRemark } from './draft-remark.ts'
import { emphasisMarked } from './emphasis-marked.ts'
import { firstOfMonth } from './first-of-month.ts'
import { groupsMixed } from './groups-mixed.ts'
import { hourForm } from './hour-form.ts'
import { labelBracket } from './label-bracket.ts'
import { labelLetter } from './label-letter.ts'
import { letterHeading } from './letter-heading.ts'
import { memberStatesCase } from './member-states-case.ts'
import { monthPair } from './month-pair.ts'
import { monthShort } from './month-short.ts'
import { nameCase } from './name-case.ts'
import { nameForm } from './name-form.ts'
import { nameSpeltTwice } from './name-spelt-twice.ts'
import { numberFirst } from './number-first.ts'
import { numberGroups } from './number-groups.ts'
import { numberInFigures } from './number-in-figures.ts'
import { numberInWords } from './number-in-words.ts'
import { numberMillion } from './number-million.ts'
import { numberSign } from './number-sign.ts'
import { numberWithUnit } from './number-with-unit.ts'
import { openerForm } from './opener-form.ts'
import { openerSequence } from './opener-sequence.ts'
import { operativeEnd } from './operative-end.ts'
import { organShort } from './organ-short.ts'
import { percentFrench } from './percent-french.ts'
import { percentInWords } from './percent-in-words.ts'
import { percentSign } from './percent-sign.ts'
import { percentSpace } from './percent-space.ts'
import { percentSum } from './percent-sum.ts'
import { preambleEnd } from './preamble-end.ts'
import { rangeDash } from './range-dash.ts'
import { rangeWords } from './range-words.ts'
import { resolutionCase } from './resolution-case.ts'
import { resolutionSymbol } from './resolution-symbol.ts'
import { resolutionYear } from './resolution-year.ts'
import { serialComma } from './serial-comma.ts'
import { sessionDate } from './session-date.ts'
import { spellingAmerican } from './spelling-american.ts'
import { spellingJoined } from './spelling-joined.ts'
import { spellingOxford } from './spelling-oxford.ts'
import { sponsorName } from './sponsor-name.ts'
import { sponsorOrder } from './sponsor-order.ts'
import { stateNameFormer } from './state-name-former.ts'
import { stateNameShort } from './state-name-short.ts'
import { straightMark } from './straight-mark.ts'
import { summaryNumber } from './summary-number.ts'
import { symbolNumber } from './symbol-number.ts'
import { symbolSession } from './symbol-session.ts'
import { titleStop } from './title-stop.ts'
import { totalWrong } from './total-wrong.ts'
import { typedBullet } from './typed-bullet.ts'
import { unitedNationsShort } from './united-nations-short.ts'
import { wordCountDraft } from './word-count-draft.ts'
import { wordCount } from './word-count.ts'
import { wordUnknown } from './word-unknown.ts'
import { yearFigures } from './year-figures.ts'
import { yearWord } from './year-word.ts'

export const rules = {
  'abbreviation-letters': abbreviationLetters,
  'abbreviation-undefined': abbreviationUndefined,
  'abbreviation-use': abbreviationUse,
  'acronym-foreign': acronymForeign,
  'acronym-possessive': acronymPossessive,
  'acronym-stops': acronymStops,
  'adoption-day': adoptionDay,
  'agenda-item': agendaItem,
  'annex-cited': annexCited,
  'annex-number': annexNumber,
  'arabic-letters': arabicLetters,
  'bracket-width': bracketWidth,
  'bullet-end': bulletEnd,
  'capital-accent': capitalAccent,
  'citation-date': citationDate,
  'citation-dates-differ': citationDatesDiffer,
  'citation-page': citationPage,
  contraction,
  'date-order': dateOrder,
  'decimal-zero': decimalZero,
  'double-space': doubleSpace,
  'draft-remark': draftRemark,
  'emphasis-marked': emphasisMarked,
  'first-of-month': firstOfMonth,
  'groups-mixed': groupsMixed,
  'hour-form': hourForm,
  'label-bracket': labelBracket,
  'label-letter': labelLetter,
  'letter-heading': letterHeading,
  'member-states-case': memberStatesCase,
  'month-pair': monthPair,
  'month-short': monthShort,
  'name-case': nameCase,
  'name-form': nameForm,
  'name-spelt-twice': nameSpeltTwice,
  'number-first': numberFirst,
  'number-groups': numberGroups,
  'number-in-figures': numberInFigures,
  'number-in-words': numberInWords,
  'number-million': numberMillion,
  'number-sign': numberSign,
  'number-with-unit': numberWithUnit,
  'opener-form': openerForm,
  'opener-sequence': openerSequence,
  'operative-end': operativeEnd,
  'organ-short': organShort,
  'percent-french': percentFrench,
  'percent-in-words': percentInWords,
  'percent-sign': percentSign,
  'percent-space': percentSpace,
  'percent-sum': percentSum,
  'preamble-end': preambleEnd,
  'range-dash': rangeDash,
  'range-words': rangeWords,
  'resolution-case': resolutionCase,
  'resolution-symbol': resolutionSymbol,
  'resolution-year': resolutionYear,
  'serial-comma': serialComma,
  'session-date': sessionDate,
  'spelling-american': spellingAmerican,
  'spelling-joined': spellingJoined,
  'spelling-oxford': spellingOxford,
  'sponsor-name': sponsorName,
  'sponsor-order': sponsorOrder,
  'state-name-former': stateNameFormer,
  'state-name-short': stateNameShort,
  'straight-mark': straightMark,
  'summary-number': summaryNumber,
  'symbol-number': symbolNumber,
  'symbol-session': symbolSession,
  'title-stop': titleStop,
  'total-wrong': totalWrong,
  'typed-bullet': typedBullet,
  'united-nations-short': unitedNationsShort,
  'word-count-draft': wordCountDraft,
  'word-count': wordCount,
  'word-unknown': wordUnknown,
  'year-figures': yearFigures,
  'year-word': yearWord,
} satisfies Readonly<Record<string, Rule>>
