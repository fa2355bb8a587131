/** Words of documents of the United Nations that general dictionaries lack; parts of words with hyphens count for themselves. */
import type { LanguageCode } from './languages/codes.ts'

/** Beginnings of words with a hyphen. */
const beginnings =
  'neo tele agro bio eco geo socio macro micro multi inter intra trans ultra vice mini anti counter semi quasi pseudo extra pan euro afro'

const latin =
  'alia mutatis mutandis hoc inter prima facie pari passu ipso facto bona fide quid pro quo sine qua non ultra vires lex ferenda lata erga omnes verbale verbales verbaux modus operandi vivendi persona personae grata ibid supra infra vis status quo ante per capita se ad interim'

const english =
  'accessions addendum agrifood agroclimatological agrometeorological antipersonnel apatride benchmarking biannually caregiving corrigendum corrigenda counterterrorism crosscutting decarbonization decarbonize delisting delist denuclearization denuclearize desertification destocking diasporas disarming disaggregated disaggregation downscaling drylands earmarked enumerators explainability explosives extrabudgetary foodborne geospatial hibakusha indivisibility interlinkage interlinkages interdependencies intergovernmentally interreligious intersectoral intersectionality interoperability islamophobia landlocked landlockedness macrodata mainstreaming measurability microfinance modalities modalities multidimensional multilateralism multisectoral multistakeholder noncommunicable onchocerciasis operationalization operationalize operationalized operationalizing overflight peacebuilding peacekeeper peacekeepers peacekeeping phytosanitary plurilateral predeployment preambular pseudonymization rapporteur rapporteurs ratione recosting redeployment refoulement regularization renewables reprioritization reprioritize revictimization sanitary statelessness strategizing stocktaking subprogramme subprogrammes subregion subregional subregions subitem subitems subparagraph subparagraphs telehealth transboundary transnational trilateral underexpenditure underexpenditures underreported underrepresentation underrepresented uniculturalism universalization universalize unliquidated unencumbered unexploded upscaling verifiability visa-free volunteerism workplan workplans xenophobic'

const french =
  'apatridie cofacilitateur cofacilitateurs cofacilitatrice cofacilitatrices corrigendum déminage dénucléarisation désertification désinformation extrabudgétaire extrabudgétaires interinstitutions intersectionnel intersectionnelle intersessions mésinformation multidimensionnel multilatéralisme multipartite multisectoriel multisectorielle opérationnalisation opérationnaliser préambulaire rapporteuse redevabilité refoulement sinti sous-programme subsidiarité transfrontière transfrontières transrégional transrégionale universalisation'

const spanish =
  'apatridia copatrocinador copatrocinadora copatrocinadores corrección desertificación desminado desnuclearización extrapresupuestario extrapresupuestarios interinstitucional intersectorial interseccionalidad multidimensional multilateralismo multisectorial operacionalización párr párrs preambular refoulement secc subprograma subprogramas subregional subregionales subregión subtema subtemas transfronterizo transfronteriza transfronterizos transfronterizas universalización'

const russian =
  'антиперсональный гендерный денуклеаризация интерсекциональность исламофобия каминанти ксенофобской межсекторальный межучрежденческий многосторонность операционализация проактивные проактивный преамбулы синти субрегиональный трансграничный трансфобии гомофобии универсализация'

const arabic = 'الجنساني الجنسانية بيجين المواضيعي المواضيعية الأقاليمي الأقاليمية دون مونتيري ريو نيويورك'

/** The words of each language, and those of Latin in all that have its letters. */
export const knownWords: Partial<Readonly<Record<LanguageCode, ReadonlySet<string>>>> = {
  ar: new Set(arabic.split(' ')),
  en: new Set(`${latin} ${beginnings} ${english}`.split(' ')),
  es: new Set(`${latin} ${beginnings} ${spanish}`.split(' ')),
  fr: new Set(`${latin} ${beginnings} ${french}`.split(' ')),
  ru: new Set(russian.split(' ')),
}
