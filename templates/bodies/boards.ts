/** Boards, programmes and the Court, whose mastheads print their own names: as they call themselves, unverified. */
import type { IssuingBody, Names } from './body.ts'

/** The Conference has a Board, whose masthead is its own. */
const tradeAndDevelopment: Names = {
  ar: 'مؤتمر الأمم المتحدة للتجارة والتنمية',
  en: 'United Nations Conference on Trade and Development',
  es: 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo',
  fr: 'Conférence des Nations Unies sur le commerce et le développement',
  ru: 'Конференция Организации Объединенных Наций по торговле и развитию',
  zh: '联合国贸易和发展会议',
}

export const boards = {
  'conference-on-trade-and-development': {
    prefix: 'TD',
    masthead: tradeAndDevelopment,
  },
  'trade-and-development-board': {
    prefix: 'TD/B',
    masthead: tradeAndDevelopment,
    line: {
      ar: 'مجلس التجارة والتنمية',
      en: 'Trade and Development Board',
      es: 'Junta de Comercio y Desarrollo',
      fr: 'Conseil du commerce et du développement',
      ru: 'Совет по торговле и развитию',
      zh: '贸易和发展理事会',
    },
  },
  'executive-board-of-undp-unfpa-and-unops': {
    prefix: 'DP',
    masthead: {
      ar: 'المجلس التنفيذي لبرنامج الأمم المتحدة الإنمائي وصندوق الأمم المتحدة للسكان ومكتب الأمم المتحدة لخدمات المشاريع',
      en: 'Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services',
      es: 'Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo, del Fondo de Población de las Naciones Unidas y de la Oficina de las Naciones Unidas de Servicios para Proyectos',
      fr: 'Conseil d’administration du Programme des Nations Unies pour le développement, du Fonds des Nations Unies pour la population et du Bureau des Nations Unies pour les services d’appui aux projets',
      ru: 'Исполнительный совет Программы развития Организации Объединенных Наций, Фонда Организации Объединенных Наций в области народонаселения и Управления Организации Объединенных Наций по обслуживанию проектов',
      zh: '联合国开发计划署、联合国人口基金和联合国项目事务署执行局',
    },
  },
  'executive-board-of-un-women': {
    prefix: 'UNW',
    masthead: {
      ar: 'المجلس التنفيذي لهيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة',
      en: 'Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women',
      es: 'Junta Ejecutiva de la Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres',
      fr: 'Conseil d’administration de l’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes',
      ru: 'Исполнительный совет Структуры Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин',
      zh: '联合国促进性别平等和增强妇女权能署执行局',
    },
  },
  'environment-assembly': {
    prefix: 'UNEP/EA',
    masthead: {
      ar: 'جمعية الأمم المتحدة للبيئة التابعة لبرنامج الأمم المتحدة للبيئة',
      en: 'United Nations Environment Assembly of the United Nations Environment Programme',
      es: 'Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa de las Naciones Unidas para el Medio Ambiente',
      fr: 'Assemblée des Nations Unies pour l’environnement du Programme des Nations Unies pour l’environnement',
      ru: 'Ассамблея Организации Объединенных Наций по окружающей среде Программы Организации Объединенных Наций по окружающей среде',
      zh: '联合国环境规划署联合国环境大会',
    },
  },
  'habitat-assembly': {
    prefix: 'HSP',
    masthead: {
      ar: 'جمعية الأمم المتحدة للموئل التابعة لبرنامج الأمم المتحدة للمستوطنات البشرية',
      en: 'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
      es: 'Asamblea de las Naciones Unidas sobre los Asentamientos Humanos del Programa de las Naciones Unidas para los Asentamientos Humanos',
      fr: 'Assemblée des Nations Unies pour l’habitat du Programme des Nations Unies pour les établissements humains',
      ru: 'Ассамблея Организации Объединенных Наций по Хабитат Программы Организации Объединенных Наций по населенным пунктам',
      zh: '联合国人类住区规划署联合国人居大会',
    },
  },
  'peacebuilding-commission': {
    prefix: 'PBC',
    masthead: {
      ar: 'لجنة بناء السلام',
      en: 'Peacebuilding Commission',
      es: 'Comisión de Consolidación de la Paz',
      fr: 'Commission de consolidation de la paix',
      ru: 'Комиссия по миростроительству',
      zh: '建设和平委员会',
    },
  },
  'international-court-of-justice': {
    prefix: 'ICJ',
    masthead: {
      ar: 'محكمة العدل الدولية',
      en: 'International Court of Justice',
      es: 'Corte Internacional de Justicia',
      fr: 'Cour internationale de Justice',
      ru: 'Международный Суд',
      zh: '国际法院',
    },
  },
} satisfies Readonly<Record<string, IssuingBody>>
