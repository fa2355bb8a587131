/**
 * Forms of the words that paragraphs of resolutions begin with: participles in the preamble, the present in the operative part, and what says
 * that a word comes again ("also", then "further"). Those that stand four times and more among 30,220 to 33,080 preambular and 38,750 to 41,720
 * operative paragraphs of a language, without those of texts in another one.
 */
import type { LanguageCode } from './languages/codes.ts'

export interface OpenerForms {
  /** What may stand before the verb. */
  readonly adverb: RegExp
  /** Verbs of the operative part, in small letters and without the marks that Arabic letters may have. */
  readonly operative: ReadonlySet<string>
  /** The first word of a preambular paragraph. */
  readonly preambular: RegExp
  /** The same words again, and once more. */
  readonly also: RegExp
  readonly further: RegExp
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const openerForms: Readonly<Record<LanguageCode, OpenerForms>> = {
  en: {
    adverb:
      /^(?:also|further|strongly|deeply|gravely|urgently|firmly|fully|seriously|unequivocally|particularly|ever|once (?:again|more)|again|being|remaining)(?![\p{L}-]),? */iu,
    operative: words(
      'encourages requests calls decides welcomes urges recognizes notes reaffirms recalls takes invites stresses expresses reiterates emphasizes acknowledges underlines commends endorses condemns demands underscores affirms recommends approves authorizes looks supports highlights appeals deplores directs appreciates emphasises resolves considers appropriates authorises continues recommits re-emphasizes confirms renews agrees determines regrets reminds declares adopts remains commits recognises draws rejects maintains congratulates proclaims requires pays proposes understands objects anticipates respects realizes reconfirms extends asks accepts establishes elects appoints admits designates expands acts',
    ),
    preambular:
      /^(?:\p{L}+(?:-\p{L}+)?ing|mindful|concerned|convinced|guided|aware|conscious|alarmed|cognizant|determined|desirous|resolved|encouraged|committed|seized|disappointed|disturbed)(?!\p{L})/iu,
    also: /(?<!\p{L})also(?!\p{L})/iu,
    further: /(?<!\p{L})further(?!\p{L})/iu,
  },
  fr: {
    // “Les exhorte également”: whom it is said to.
    adverb:
      /^(?:l’|(?:les?|la|profondément|vivement|gravement|fermement|particulièrement|en outre|également)(?!\p{L}),? *)/iu,
    operative: words(
      'prie demande souligne décide encourage prend réaffirme engage rappelle félicite invite exhorte note constate considère salue déclare condamne accueille estime exprime exige insiste sait recommande approuve affirme remercie souscrit autorise appelle reconnaît dit apprécie préconise déplore attend appuie convient réitère charge souhaite mesure redit fait renouvelle réjouit rend enjoint lance ouvre confirme continue soutient met adopte juge entend maintient demeure rejette dénonce proclame associe tient propose regrette donne observe espère compte croit respecte prône partage prolonge proroge nomme élit admet crée désigne est a s’inquiète s’oppose s’élève s’engage s’associe s’inspire soumet connaît relève reste déclare',
    ),
    preambular:
      /^(?:(?:s’)?\p{L}+ant|consciente?|convaincue?|préoccupée?|guidée?|alarmée?|résolue?|déterminée?|désireu(?:se|x)|inqui(?:ète|et)|encouragée?|troublée?|consternée?)(?!\p{L})/iu,
    also: /(?<!\p{L})également(?!\p{L})/iu,
    further: /(?<!\p{L})en outre(?!\p{L})/iu,
  },
  es: {
    adverb:
      /^(?:l[aeo]s?|profundamente|gravemente|seriamente|sumamente|firmemente|particularmente|muy|además|también)(?!\p{L}),? */iu,
    operative: words(
      'alienta solicita exhorta reconoce decide acoge insta reafirma recuerda observa toma destaca invita expresa pone reitera pide subraya condena encomia exige recomienda afirma recalca hace aprueba autoriza aguarda apoya deplora resalta aprecia tiene señala sigue resuelve considera encomienda compromete renueva consigna confirma conviene lamenta declara encarga determina rechaza felicita mantiene proclama requiere espera opone rinde propone entiende continúa adopta respeta comprende anima prorroga establece elige nombra admite designa',
    ),
    preambular:
      /^(?:\p{L}+ndo(?:se)?|consciente|convencid[ao]|preocupad[ao]|guiad[ao]|alarmad[ao]|conocedora?|decidid[ao]|deseos[ao]|resuelt[ao]|alentad[ao]|decepcionad[ao]|consternad[ao])(?!\p{L})/iu,
    also: /(?<!\p{L})también(?!\p{L})/iu,
    further: /(?<!\p{L})además(?!\p{L})/iu,
  },
  ru: {
    adverb:
      /^(?:вновь|особо|настоятельно|решительно|высоко|твердо|глубоко|полностью|безоговорочно|положительно|убедительно|также|далее|самым \p{L}+ образом|[сc] (?:\p{L}+ой )?\p{L}+(?:ем|ью|ом|ой|ей))(?!\p{L}),? */iu,
    operative: words(
      'призывает просит рекомендует постановляет подчеркивает подтверждает принимает приветствует отмечает предлагает выражает признает напоминает ссылается учитывает заявляет считает одобряет требует обращает осуждает оценивает утверждает уполномочивает констатирует обращается высказывается поддерживает поручает поощряет повторяет ожидает ассигнует сознает обязуется выступает акцентирует отвергает указывает выделяет определяет сожалеет провозглашает соглашается приглашает сохраняет поздравляет возражает воздает запрашивает отдает рассчитывает придает продолжает возобновляет учреждает избирает назначает',
    ),
    preambular: /^(?:\p{L}+(?:а|я|в|ая|яя)(?:сь)?|\p{L}+(?:ясь|ась)|будучи)(?!\p{L})/iu,
    also: /(?<!\p{L})также(?!\p{L})/iu,
    further: /(?<!\p{L})далее(?!\p{L})/iu,
  },
  ar: {
    adverb: /^(?:أيضا|كذلك|و?إذ|وقد|لا)(?!\p{L}) */u,
    operative: words(
      'يطلب يشجع يدعو يحث يهيب يقرر يرحب يعرب يؤكد يشدد يدين يحيط يلاحظ يكرر يشير يقر يطالب يسلم يشيد يعيد يذكر يثني يناشد يعترف يشجب يوصي يأذن يعلن يوافق يؤيد تطلب تشجع تدعو تحث تهيب تقرر ترحب تعرب تؤكد تشدد تدين تحيط تلاحظ تكرر تشير تقر تطالب تسلم تشيد تعيد تذكر تثني تناشد تعترف تشجب توصي تأذن تعلن توافق تؤيد',
    ),
    preambular: /^(?:و?إذ|وقد|و?اقتناعا|و?إدراكا|و?تصميما|و?رغبة|و?إيمانا)(?!\p{L})/u,
    also: /(?<!\p{L})أيضا(?!\p{L})/u,
    further: /(?<!\p{L})كذلك(?!\p{L})/u,
  },
  zh: {
    adverb: /^(?:[又还]|强烈|深为|严重)/u,
    operative: new Set(),
    preambular: /(?!)/u,
    also: /^又/u,
    further: /^还/u,
  },
}
