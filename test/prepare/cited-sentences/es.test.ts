/** In Spanish, what whole sentences in the style of official texts cite: lists, dates, names behind and before. */
import { testCitations } from '../cited.ts'

testCitations([
  [
    'es',
    'assembly',
    'Recordando sus resoluciones 46/182, de 19 de diciembre de 1991, 77/28, de 6 de diciembre de 2022, y la resolución 2018/11 del Consejo Económico y Social, de 21 de junio de 2018',
    'A 46/182, A 77/28, E 2018/11',
  ],
  [
    'es',
    'assembly',
    'las resoluciones del Consejo de Seguridad 1325 (2000), de 31 de octubre de 2000, y 1820 (2008)',
    'S 1325(2000), S 1820(2008)',
  ],
  ['es', 'assembly', 'el Consejo Económico y Social, en sus resoluciones 2013/9 y 2014/4,', 'E 2013/9, E 2014/4'],
  [
    'es',
    'rights',
    'Recordando sus resoluciones 7/14, de 27 de marzo de 2008, y 44/7, y la resolución 60/251 de la Asamblea General, de 15 de marzo de 2006',
    'A/HRC 7/14, A/HRC 44/7, A 60/251',
  ],
])
