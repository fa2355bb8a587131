/** In English, what the documents of each organ cite: their own resolutions, those of others, old numbers, parts. */
import { testCitations } from '../cited.ts'

testCitations([
  ['en', 'assembly', 'Welcoming resolution 58/13 adopted by the Human Rights Council on 3 April 2025', 'A/HRC 58/13'],
  [
    'en',
    'assembly',
    'as endorsed by the Council in its resolution 2023/15 and by the Assembly in resolution 78/171',
    'E 2023/15, A 78/171',
  ],
  [
    'en',
    'assembly',
    'Recalling its resolution 72/249, the Intergovernmental Conference, and resolutions 71/257 and 69/292',
    'A 72/249, A 71/257, A 69/292',
  ],
  [
    'en',
    'assembly',
    'the Commission on Science and Technology for Development and Economic and Social Council resolution 2024/13',
    'E 2024/13',
  ],
  [
    'en',
    'assembly',
    'the statute of the Commission, approved by the General Assembly in its resolution 174 (II) of 21 November 1947, as amended by resolutions 485 (V), 984 (X), 985 (X) and 36/39',
    'A 174(II), A 485(V), A 984(X), A 985(X), A 36/39',
  ],
  [
    'en',
    'assembly',
    'resolutions 194 (III) of 11 December 1948, 302 (IV) of 8 December 1949 and 2252 (ES-V) of 4 July 1967',
    'A 194(III), A 302(IV), A 2252(ES-V)',
  ],
  [
    'en',
    'assembly',
    'the Special Committee, in document A/AC.109/2023/L.2, and resolutions 1514 (XV), 1541 (XV) and 2625 (XXV)',
    'A/AC.109/2023/L.2, A 1514(XV), A 1541(XV), A 2625(XXV)',
  ],
  [
    'en',
    'assembly',
    'Security Council resolutions 242 (1967), 338 (1973), 425 (1978), 478 (1980), 1397 (2002) and 2334 (2016)',
    'S 242(1967), S 338(1973), S 425(1978), S 478(1980), S 1397(2002), S 2334(2016)',
  ],
  [
    'en',
    'assembly',
    'Security Council resolutions 660 (1990), 687 (1991), 827 (1993), 955 (1994), 1244 (1999), 1540 (2004), 1612 (2005), 1701 (2006), 2231 (2015)',
    'S 660(1990), S 687(1991), S 827(1993), S 955(1994), S 1244(1999), S 1540(2004), S 1612(2005), S 1701(2006), S 2231(2015)',
  ],
  [
    'en',
    'assembly',
    'resolutions 1 (I), 96 (I), 177 (II), 260 A (III), 377 A (V), 1803 (XVII), 2106 A (XX), 3281 (XXIX) and 3452 (XXX)',
    'A 1(I), A 96(I), A 177(II), A 260(III), A 377(V), A 1803(XVII), A 2106(XX), A 3281(XXIX), A 3452(XXX)',
  ],
  [
    'en',
    'assembly',
    'Decides to consider at its eightieth session, under the item, the outcome of resolution 77/230, and recalls paragraph 5 of resolution 60/1',
    'A 77/230, A 60/1',
  ],
  [
    'en',
    'council',
    'Recalling its resolution 1325 (2000) and Human Rights Council resolution 53/15, General Assembly resolution 77/226',
    'S 1325(2000), A/HRC 53/15, A 77/226',
  ],
  [
    'en',
    'rights',
    'as requested by the Council in its resolution 46/16, the Assembly in its resolution 75/176 and the Commission on Human Rights in its resolution 1997/33',
    'A/HRC 46/16, A 75/176',
  ],
  [
    'en',
    'rights',
    'Recalling Human Rights Council resolution 47/23 and the report of the Office, A/HRC/RES/48/4 and A/HRC/51/17',
    'A/HRC 47/23, A/HRC 48/4, A/HRC/51/17',
  ],
  [
    'en',
    'economic',
    'Recalling its resolutions 2012/27, 2013/28, 2014/28; and decision 2019/248',
    'E 2012/27, E 2013/28, E 2014/28',
  ],
])
