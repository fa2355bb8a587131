/** Conferences, and meetings of parties to treaties: as they call themselves, unverified. One that meets once has its name in the facts. */
import type { IssuingBody, Names } from './body.ts'

/** Two bodies of one Convention have its masthead. */
const lawOfTheSea: Names = {
  ar: 'اتفاقية الأمم المتحدة لقانون البحار',
  en: 'United Nations Convention on the Law of the Sea',
  es: 'Convención de las Naciones Unidas sobre el Derecho del Mar',
  fr: 'Convention des Nations Unies sur le droit de la mer',
  ru: 'Конвенция Организации Объединенных Наций по морскому праву',
  zh: '联合国海洋法公约',
}

export const conferences = {
  'conference-on-disarmament': {
    prefix: 'CD',
    masthead: {
      ar: 'مؤتمر نزع السلاح',
      en: 'Conference on Disarmament',
      es: 'Conferencia de Desarme',
      fr: 'Conférence du désarmement',
      ru: 'Конференция по разоружению',
      zh: '裁军谈判会议',
    },
  },
  'framework-convention-on-climate-change': {
    prefix: 'FCCC',
    masthead: {
      ar: 'الاتفاقية الإطارية بشأن تغير المناخ',
      en: 'Framework Convention on Climate Change',
      es: 'Convención Marco sobre el Cambio Climático',
      fr: 'Convention-cadre sur les changements climatiques',
      ru: 'Рамочная конвенция об изменении климата',
      zh: '气候变化框架公约',
    },
  },
  'convention-to-combat-desertification': {
    prefix: 'ICCD',
    masthead: {
      ar: 'اتفاقية مكافحة التصحر',
      en: 'Convention to Combat Desertification',
      es: 'Convención de Lucha contra la Desertificación',
      fr: 'Convention sur la lutte contre la désertification',
      ru: 'Конвенция по борьбе с опустыниванием',
      zh: '防治荒漠化公约',
    },
  },
  'conference-of-the-parties-on-organized-crime': {
    prefix: 'CTOC/COP',
    masthead: {
      ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
      en: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      es: 'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
      fr: 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
      ru: 'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности',
      zh: '联合国打击跨国有组织犯罪公约缔约方会议',
    },
  },
  'conference-of-the-states-parties-on-corruption': {
    prefix: 'CAC/COSP',
    masthead: {
      ar: 'مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد',
      en: 'Conference of the States Parties to the United Nations Convention against Corruption',
      es: 'Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción',
      fr: 'Conférence des États parties à la Convention des Nations Unies contre la corruption',
      ru: 'Конференция государств – участников Конвенции Организации Объединенных Наций против коррупции',
      zh: '联合国反腐败公约缔约国会议',
    },
  },
  'conference-of-states-parties-on-disabilities': {
    prefix: 'CRPD/CSP',
    masthead: {
      ar: 'مؤتمر الدول الأطراف في اتفاقية حقوق الأشخاص ذوي الإعاقة',
      en: 'Conference of States Parties to the Convention on the Rights of Persons with Disabilities',
      es: 'Conferencia de los Estados Partes en la Convención sobre los Derechos de las Personas con Discapacidad',
      fr: 'Conférence des États parties à la Convention relative aux droits des personnes handicapées',
      ru: 'Конференция государств – участников Конвенции о правах инвалидов',
      zh: '残疾人权利公约缔约国会议',
    },
  },
  'meeting-of-states-parties-on-the-law-of-the-sea': {
    prefix: 'SPLOS',
    masthead: lawOfTheSea,
    line: {
      ar: 'اجتماع الدول الأطراف',
      en: 'Meeting of States Parties',
      es: 'Reunión de los Estados Partes',
      fr: 'Réunion des États parties',
      ru: 'Совещание государств-участников',
      zh: '缔约国会议',
    },
  },
  'commission-on-the-limits-of-the-continental-shelf': {
    prefix: 'CLCS',
    masthead: lawOfTheSea,
    line: {
      ar: 'لجنة حدود الجرف القاري',
      en: 'Commission on the Limits of the Continental Shelf',
      es: 'Comisión de Límites de la Plataforma Continental',
      fr: 'Commission des limites du plateau continental',
      ru: 'Комиссия по границам континентального шельфа',
      zh: '大陆架界限委员会',
    },
  },
} satisfies Readonly<Record<string, IssuingBody>>
