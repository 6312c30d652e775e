import { type CaptionGrammar, type Way, isSameNumber } from './caption-grammar'

const verb: Record<Way, (aim: string) => string> = {
  up: () => 'rose',
  down: () => 'fell',
  nearer: aim => `moved nearer to ${aim}`,
  farther: aim => `moved farther from ${aim}`,
  narrower: () => 'narrowed',
  wider: () => 'widened',
}

/** A caption's sentences in English. */
export const captionsEn: CaptionGrammar = {
  measure: {
    share: 'the share',
    points: 'the difference',
    money: 'the amount',
    rate: 'the number',
    count: 'the number',
    years: 'the value',
    index: 'the value',
  },
  gapSubject: (focus, reference) => `The gap between ${focus} and ${reference}`,
  gapSubjectUnrounded: (focus, reference) =>
    `The gap between ${focus} and ${reference} (computed from unrounded values)`,
  moved: (subject, way, aim, { from, to, since, until }) =>
    `${subject} ${verb[way](aim)}${isFar(way) ? ',' : ''} from ${from} (${since}) to ${to} (${until})`,
  movedLittle: (subject, way, aim, { to, since, until }) =>
    `${subject} ${verb[way](aim)}, but too little to show in rounded values: ${to} in both ${since} and ${until}`,
  went: (subject, { from, to, since, until }) => `${subject} went from ${from} (${since}) to ${to} (${until})`,
  stood: (subject, { from, to, since, until }) =>
    isSameNumber(from, to)
      ? `${subject} was ${to} in both ${since} and ${until}`
      : `${subject} was ${from} (${since}) and ${to} (${until})`,
  stoodOnce: (subject, value, period) => `${subject} was ${value} (${period})`,
  trended: (subject, way, aim, span, value, period) =>
    `${subject} ${verb[way](aim)} in yearly values ${span} (the trend is certain) and was ${value} (${period})`,
  turned: (subject, way, aim, span, { from, to, since, until }) =>
    `${subject} ${verb[way](aim)} in yearly values ${span} but has turned since ${since}` +
    (isSameNumber(from, to) ? ` and was ${to} (${until})` : `, from ${from} to ${to} (${until})`),
  changedPlace: (before, now) =>
    `The groups have changed places: in ${before.period} the value was ${before.by} higher for ${before.higher}, ` +
    `but in ${now.period} it was ${now.by} higher for ${now.higher}`,
  unrounded: ' (computed from unrounded values)',
  levellingDown: betterOff =>
    `The gap is closing by levelling down: things have become worse for ${betterOff}, who were better off`,
  ratioSubject: isUnfavourable => `${ratio(isUnfavourable)}, however,`,
  ratioWent: (from, to, isUnfavourable) => `${ratio(isUnfavourable)}, however, went from ${from} to ${to}`,
  certainTrend: span => (span ? `; the trend in yearly values ${span} is certain` : '; the trend is certain'),
  noCertainTrend: span => (span ? `: no certain trend in yearly values ${span}` : ': no certain trend'),
  noCertainChange: ': no certain change',
  withoutUncertainty: '; the change is shown without uncertainty (a complete count)',
  withoutUncertaintyEither: '; that change too is shown without uncertainty',
  cannotTell: reason => `; the change cannot be determined: ${reason}`,
  cannotTellEither: '; nor can that change be determined',
  nothingToTell: (subject, reason) => `${subject} cannot be determined: ${reason}`,
}

const ratio = (isUnfavourable: boolean) => `The ratio${isUnfavourable ? ' of the unfavourable shares' : ''}`
const isFar = (way: Way) => way === 'nearer' || way === 'farther'
