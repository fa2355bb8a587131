/** Words with hyphens at which no line ends in any language: symbols, and numbers of resolutions of special sessions. */

/**
 * No line ends within one of 1,098 symbols of 65 official documents. Nine of these, in seven documents, have a hyphen; two could have been
 * parted at it (A/RES/78/239, S/2025/258), which are fewer than five. Composers fix the hyphen of some (A/65/896-S/2011/407 in French).
 */
const symbol =
  /(?<![A-Za-z\d/-])[A-Z]{1,6}(?=[A-Za-z\d./()]{0,40}-[A-Z\d])(?=[A-Za-z\d./()-]{1,60}\d)(?:-[A-Z\d]{1,4}){0,3}\/(?:[A-Za-z\d./()]|-(?=[A-Z\d])){0,60}[A-Za-z\d]/gu

/** "S-23/2", "ES-10/23": none of 15 in 12 of them is parted, and none stands where it could have been. */
const numberOfSpecialSession = /(?<![A-Za-z\d/-])[A-Z]{1,2}-\d{1,3}\/\d{1,4}/gu

export const unbrokenSymbols: readonly RegExp[] = [symbol, numberOfSpecialSession]
