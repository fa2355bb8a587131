/** In French, what whole sentences in the style of official texts cite: lists, dates, names behind and before. */
import { testCitations } from '../cited.ts'

testCitations([
  [
    'fr',
    'assembly',
    'Rappelant sa résolution 46/182 du 19 décembre 1991 et les principes directeurs figurant en annexe à cette résolution, ses autres résolutions sur la question, dont la résolution 77/28 du 6 décembre 2022, et les conclusions concertées 1998/1',
    'A 46/182, A 77/28',
  ],
  [
    'fr',
    'assembly',
    'ainsi que ses propres résolutions 66/290 et 2250 (2015) du Conseil de sécurité',
    'A 66/290, S 2250(2015)',
  ],
  [
    'fr',
    'assembly',
    'les résolutions du Conseil de sécurité 1325 (2000) du 31 octobre 2000, 1820 (2008) et 2493 (2019)',
    'S 1325(2000), S 1820(2008), S 2493(2019)',
  ],
  [
    'fr',
    'assembly',
    'Rappelant les résolutions 7/14 du 27 mars 2008, 10/12 du 26 mars 2009 et S-7/1 du 22 mai 2008 du Conseil des droits de l’homme',
    'A/HRC 7/14, A/HRC 10/12, A/HRC S-7/1',
  ],
  [
    'fr',
    'assembly',
    'le Conseil économique et social, dans ses résolutions 2013/9 et 2014/4, et dans sa décision 2015/210',
    'E 2013/9, E 2014/4',
  ],
  [
    'fr',
    'economic',
    'Rappelant également la résolution 72/279 de l’Assemblée générale en date du 31 mai 2018',
    'A 72/279',
  ],
  [
    'fr',
    'rights',
    'Rappelant toutes ses résolutions sur la question, dont les résolutions 44/7 et 50/9, et la résolution 217 A (III) de l’Assemblée',
    'A/HRC 44/7, A/HRC 50/9, A 217(III)',
  ],
])
