/** Which of several words is likeliest meant by one that nobody knows. */

const most = 3

/** Words that differ in accents and doubled letters alone come first: most slips are of these. */
export function sortSuggestions(word: string, words: readonly string[]): readonly string[] {
  const own = fold(word)
  const isNear = (each: string): boolean => fold(each) === own
  const sound = words.filter(isPlain)
  return [...sound.filter(isNear), ...sound.filter((each) => !isNear(each))].slice(0, most)
}

/** “developpement” and “développement” are one. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

function isPlain(word: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(word)
}
