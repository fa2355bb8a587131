/**
 * Bullets by their level: the sign, and the points from it to the text (140.4 and 147.1 in A/80/141 and S/2024/228, two documents alone; 158.3 and 170.9
 * in the second alone).
 */
export const bullets = { 1: { sign: '•', hang: 6.7 }, 2: { sign: '–', hang: 12.6 } } as const

/** Points from a bullet to its words: a dash of the first level stands as far out as one of the second (unverified). */
export function hangOf(label: string): number {
  return label === bullets[1].sign ? bullets[1].hang : bullets[2].hang
}
