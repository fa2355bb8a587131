/** Numbers of documents in words of the pages around them. */

/** 12,345 with the sign between groups of three figures; four figures stand together where the sign is a space. */
export function thousands(number: number, sign: string): string {
  const figures = String(number)
  if (figures.length < 5 && sign !== ',') return figures
  return figures.replace(/\B(?=(\d{3})+$)/g, sign)
}

/** 1 документ, 2 документа, 5 документов. */
export function russianPlural(number: number, one: string, few: string, many: string): string {
  const [ones, tens] = [number % 10, number % 100]
  if (ones === 1 && tens !== 11) return one
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many
}

/** وثيقة واحدة، وثيقتان، 3 وثائق، 11 وثيقة. */
export function arabicCount(number: number): string {
  if (number === 0) return 'لا وثائق'
  if (number === 1) return 'وثيقة واحدة'
  if (number === 2) return 'وثيقتان'
  const hundreds = number % 100
  if (hundreds >= 3 && hundreds <= 10) return `${number} وثائق`
  return `${number} وثيقة`
}
