/** In French, what the documents of each organ cite: their own resolutions, those of others, old numbers, parts. */
import { testCitations } from '../cited.ts'

testCitations([
  [
    'fr',
    'assembly',
    'Rappelant la résolution 16/18 du Conseil, les résolutions 52/38 du Conseil et 67/178 de l’Assemblée',
    'A/HRC 16/18, A/HRC 52/38, A 67/178',
  ],
  ['fr', 'assembly', 'Prenant note de la résolution 58/13 adoptée par le Conseil des droits de l’homme', 'A/HRC 58/13'],
  [
    'fr',
    'assembly',
    'ses résolutions 48/75 I, 49/75 C, 51/45 M du 10 décembre 1996, 52/38 O et 53/77 X',
    'A 48/75, A 49/75, A 51/45, A 52/38, A 53/77',
  ],
  [
    'fr',
    'council',
    'Rappelant ses résolutions 2100 (2013), 2480 (2019) et 2690 (2023), et la résolution 78/250 B de l’Assemblée générale',
    'S 2100(2013), S 2480(2019), S 2690(2023), A 78/250B',
  ],
  [
    'fr',
    'economic',
    'Rappelant la résolution 2023/31 du Conseil et la résolution 60/2 de la Commission de la condition de la femme',
    'E 2023/31',
  ],
  [
    'fr',
    'rights',
    'Réaffirmant la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006, ainsi que les résolutions 5/1 et 5/2 du Conseil, en date du 18 juin 2007',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
])
