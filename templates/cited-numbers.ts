/** Which numbers of resolutions there are: what a number in a text can be, whoever it is said to be of. */

/**
 * Last number of each session of the General Assembly from the first to the thirtieth, when numbers ran on over the sessions. From memory of
 * the printed indexes, so a number counts for a session that it misses by few (`slack`).
 */
export const assemblyRun: readonly number[] = [
  105, 190, 290, 366, 500, 615, 715, 815, 910, 995, 1135, 1236, 1350, 1498, 1630, 1765, 1875, 1995, 2007, 2135, 2252,
  2375, 2490, 2622, 2755, 2892, 3052, 3200, 3365, 3545,
]

/** Last number of the special and emergency special sessions that count in Roman numerals. */
export const specialRun: Readonly<Record<'S' | 'ES', readonly number[]>> = {
  S: [106, 189, 1627, 1880, 2250, 3202, 3362],
  ES: [1003, 1008, 1238, 1474, 2257],
}

/** First special session that is numbered "S-8/1", and the year of each from there on; the Human Rights Council numbers so from its first. */
export const specialYears: Readonly<
  Record<'assembly' | 'rights', { readonly first: number; readonly years: readonly number[] }>
> = {
  assembly: {
    first: 8,
    years: [
      1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001,
      2002, 2005, 2014, 2016, 2020, 2021,
    ],
  },
  rights: {
    first: 1,
    years: [
      2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011, 2012,
      2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023,
    ],
  },
}

/** Last number of the Security Council in each year from 1946 on. */
export const councilRun: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 104, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892,
  969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2815,
]

/** How far a number may miss its session or year. */
export const slack = 15

/** Most resolutions of the Security Council in a year that the list does not have. */
export const mostInYear = 100

/** Last session of each kind whose numbers have been seen. */
export const years = { start: 1946, known: 2026 } as const

/**
 * From the fifty-eighth session on a part B is a document of its own (72/266B, 75/257B, 77/253B, 77/292B and 78/250B
 * in official links; 51/45 and others before have all their parts in one).
 */
export const firstOwnPart = 58

/** Sessions of the General Assembly whose numbers begin with theirs: the thirty-first was in 1976. */
export const assembly = { firstSession: 31, before: 1945, mostNumbers: 400, emergencies: [6, 15] } as const

/** Three sessions of the Human Rights Council a year since 2006; none had more than sixty resolutions. */
export const rights = { first: 2006, inYear: 3, mostNumbers: 60 } as const

/** The Economic and Social Council numbers by years since 1978; decisions begin at 201. Since 2014 its session begins in the summer before. */
export const economic = {
  first: 1978,
  mostNumbers: 200,
  splitSince: 2014,
  commissionsUntil: 2006,
  mostSessions: 63,
} as const
