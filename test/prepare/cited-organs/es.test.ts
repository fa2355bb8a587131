/** In Spanish, what the documents of each organ cite: their own resolutions, those of others, old numbers, parts. */
import { testCitations } from '../cited.ts'

testCitations([
  [
    'es',
    'assembly',
    'la resolución 58/13, aprobada por el Consejo de Derechos Humanos el 3 de abril de 2025',
    'A/HRC 58/13',
  ],
  [
    'es',
    'assembly',
    'Recordando sus resoluciones 51/45 B, de 10 de diciembre de 1996, y 77/253 B, de 30 de junio de 2023',
    'A 51/45, A 77/253B',
  ],
  [
    'es',
    'rights',
    'Reafirmando la resolución 60/251 de la Asamblea General y las resoluciones 5/1 y 5/2 del Consejo, de 18 de junio de 2007',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'es',
    'economic',
    'las resoluciones del Consejo Económico y Social 2012/27, 2013/28 y la decisión 2019/248',
    'E 2012/27, E 2013/28',
  ],
  [
    'es',
    'council',
    'Recordando todas sus resoluciones anteriores, en particular las resoluciones 1325 (2000) y 2493 (2019), y la resolución 46/182 de la Asamblea General',
    'S 1325(2000), S 2493(2019), A 46/182',
  ],
])
