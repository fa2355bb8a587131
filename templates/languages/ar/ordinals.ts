/** Arabic ordinal numbers in words: definite feminine (الدورة) and masculine (المرفق), and the numbers of headings. Seen: sessions 54 to 60, 76 to 80, emergency 10. */

interface Forms {
  /** From one to ten. */
  readonly units: readonly string[]
  /** One in a compound (الحادي). */
  readonly one: string
  /** Ten in a compound (عشر). */
  readonly ten: string
  readonly tens: readonly string[]
}

const tens = ['', '', 'العشرون', 'الثلاثون', 'الأربعون', 'الخمسون', 'الستون', 'السبعون', 'الثمانون', 'التسعون']

const feminine: Forms = {
  units: [
    '',
    'الأولى',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
  ],
  one: 'الحادية',
  ten: 'عشرة',
  tens,
}

const masculine: Forms = {
  units: ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  one: 'الحادي',
  ten: 'عشر',
  tens,
}

const headingUnits = ['', 'أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا']

const indefinite: Forms = {
  units: ['', 'حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'],
  one: 'حادي',
  ten: 'عشر',
  tens: ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'],
}

/** 75 → "الخامسة والسبعون"; in figures from 200 on, which no session has reached. */
export const arabicFeminine = (number: number): string => composeOrdinal(feminine, number)

/** 2 → "الثاني". */
export const arabicMasculine = (number: number): string => composeOrdinal(masculine, number)

/** 1 → "أولا", 11 → "حادي عشر", as headings are counted. */
export const arabicHeading = (number: number): string => headingUnits[number] ?? composeOrdinal(indefinite, number)

function composeOrdinal(forms: Forms, number: number): string {
  if (number >= 200) return String(number)
  if (number === 100) return 'المائة'
  if (number > 100) return `${composeOrdinal(forms, number - 100)} بعد المائة`
  if (number <= 10) return forms.units[number] ?? ''
  const unit = number % 10 === 1 ? forms.one : (forms.units[number % 10] ?? '')
  if (number < 20) return `${unit} ${forms.ten}`
  const ten = forms.tens[Math.floor(number / 10)] ?? ''
  return unit === '' ? ten : `${unit} و${ten}`
}
