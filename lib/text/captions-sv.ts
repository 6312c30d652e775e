import { type CaptionGrammar, type Way, isSameNumber } from './caption-grammar'

const verb: Record<Way, (aim: string) => string> = {
  up: () => 'ökade',
  down: () => 'minskade',
  nearer: aim => `kom närmare ${aim}`,
  farther: aim => `kom längre från ${aim}`,
  narrower: () => 'minskade',
  wider: () => 'ökade',
}

/** A caption's sentences in Swedish. */
export const captionsSv: CaptionGrammar = {
  measure: {
    share: 'andelen',
    points: 'skillnaden',
    money: 'beloppet',
    rate: 'antalet',
    count: 'antalet',
    years: 'värdet',
    index: 'värdet',
  },
  gapSubject: (focus, reference) => `Skillnaden mellan ${focus} och ${reference}`,
  gapSubjectUnrounded: (focus, reference) =>
    `Skillnaden mellan ${focus} och ${reference} (räknad på oavrundade värden)`,
  moved: (subject, way, aim, { from, to, since, until }) =>
    `${subject} ${verb[way](aim)}${isFar(way) ? ',' : ''} från ${from} (${since}) till ${to} (${until})`,
  movedLittle: (subject, way, aim, { to, since, until }) =>
    `${subject} ${verb[way](aim)}, men för lite för att synas i avrundade värden: ${to} både ${since} och ${until}`,
  went: (subject, { from, to, since, until }) => `${subject} gick från ${from} (${since}) till ${to} (${until})`,
  stood: (subject, { from, to, since, until }) =>
    isSameNumber(from, to)
      ? `${subject} var ${to} både ${since} och ${until}`
      : `${subject} var ${from} (${since}) och ${to} (${until})`,
  stoodOnce: (subject, value, period) => `${subject} var ${value} (${period})`,
  trended: (subject, way, aim, span, value, period) =>
    `${subject} ${verb[way](aim)} i årsvärden ${span} (säker trend) och var ${value} (${period})`,
  turned: (subject, way, aim, span, { from, to, since, until }) =>
    `${subject} ${verb[way](aim)} i årsvärden ${span} men har vänt sedan ${since}` +
    (isSameNumber(from, to) ? ` och var ${to} (${until})` : `, från ${from} till ${to} (${until})`),
  changedPlace: (before, now) =>
    `Grupperna har bytt plats: ${before.period} var värdet ${before.by} högre för ${before.higher}, ` +
    `men ${now.period} var det ${now.by} högre för ${now.higher}`,
  unrounded: ' (räknat på oavrundade värden)',
  levellingDown: betterOff =>
    `Skillnaden minskar genom utjämning nedåt: det har blivit sämre för ${betterOff}, som hade det bättre`,
  ratioSubject: isUnfavourable => `${ratio(isUnfavourable)} däremot`,
  ratioWent: (from, to, isUnfavourable) => `${ratio(isUnfavourable)} gick däremot från ${from} till ${to}`,
  certainTrend: span => (span ? `; trenden i årsvärden ${span} är säker` : '; trenden är säker'),
  noCertainTrend: span => (span ? `: ingen säker trend i årsvärden ${span}` : ': ingen säker trend'),
  noCertainChange: ': ingen säker förändring',
  withoutUncertainty: '; förändringen visas utan osäkerhet (totalräkning)',
  withoutUncertaintyEither: '; även den förändringen visas utan osäkerhet',
  cannotTell: reason => `; förändringen kan inte avgöras: ${reason}`,
  cannotTellEither: '; inte heller den förändringen kan avgöras',
  nothingToTell: (subject, reason) => `${subject} kan inte avgöras: ${reason}`,
}

const ratio = (isUnfavourable: boolean) => `Kvoten${isUnfavourable ? ' mellan de ogynnsamma andelarna' : ''}`
const isFar = (way: Way) => way === 'nearer' || way === 'farther'
