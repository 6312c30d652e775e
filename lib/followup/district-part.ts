import { actionsNaming } from '@/lib/districts/actions-named'
import { closingIn, movedIn } from '@/lib/districts/answer'
import { isNearlyUnchanged, type DistrictChange } from '@/lib/districts/district-change'
import { districtFinding } from '@/lib/districts/finding'
import { followedIn } from '@/lib/districts/followed'
import { newestOfEach } from '@/lib/districts/newest'
import { signedText, valueText } from '@/lib/districts/statement'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Framework } from '@/lib/framework/framework'
import type { Shown } from '@/lib/observations/load'
import { hasMoved } from '@/lib/statistics/count-changes'
import { chanceWord } from '@/lib/text/chance-words'
import { dictionary } from '@/lib/text/dictionary'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import { periodInWords } from '@/lib/text/period-words'
import { gapWord } from '@/lib/text/status-words'
import { unitNamed } from '@/lib/text/units'
import { actionIn, evidenceIn } from './grounds'
import { inBoth } from './in-both'
import type { FocusDistrict } from './read-districts'
import type { ReportDistrict, ReportPlaceRow } from './report'

type Row = FocusDistrict['rows'][number]
type Setting = { city: string; framework: Framework; year: number }

/** A district in focus as its own page tells it, worded to be kept. */
export function districtIn({ district, rows, evidence }: FocusDistrict, setting: Setting): ReportDistrict {
  const { city, framework, year } = setting
  const { code, slug, name } = district
  const measures = rows.filter(row => !row.indicator.rule.valueIsCount && !tellsWhoLivesHere(row))
  const told = inBoth(locale => saidOf(measures, name, city, locale))
  return {
    ...{ code, slug, name, city },
    headline: inBoth(locale => told[locale].headline),
    says: inBoth(locale => told[locale].says),
    answers: told.sv.answers.map((_, i) => ({
      question: inBoth(locale => told[locale].answers[i]!.question),
      says: inBoth(locale => told[locale].answers[i]!.says),
    })),
    rows: newestOfEach(measures).newest.map(row => rowIn(row)),
    actions: actionsNaming(district, framework).map(actionIn),
    evidence: evidence.filter(one => one.year === null || one.year <= year).map(evidenceIn),
  }
}

function saidOf(measures: readonly Row[], name: string, city: string, locale: Locale) {
  const t = dictionary(locale)
  const { districts, districtAnswer: words } = t
  const names = { district: name, city: districts.inAllOf(city), rest: districts.restOf(city) }
  const finding = districtFinding(measures, { names, t, locale })
  const followed = followedIn(measures)
  const setting = { city, t, locale }
  return {
    headline: finding?.headline ?? t.reports.districts.nothing(name),
    says: finding?.standing ?? [],
    answers: [
      { question: words.closing, says: closingIn(followed, setting) },
      { question: words.better, says: movedIn('better', followed, setting) },
      // Where nothing can be followed the line above has said so.
      { question: words.worse, says: followed.timed > 0 ? movedIn('worse', followed, setting) : [] },
      { question: words.unknown, says: [words.unknownIs(name)] },
    ],
  }
}

function rowIn({ indicator, comparison, change, here, city }: Row): ReportPlaceRow {
  const { code, decimals, source, unit } = indicator
  const { value, hidden, against, difference, chance, when } = comparison
  return {
    ...{ code, decimals, source, name: inBoth(locale => nameOf(indicator, locale)) },
    unit: inBoth(locale => unitNamed(locale, unit)),
    period: inBoth(locale => periodInWords(locale, when.label)),
    value: inBoth(locale => {
      if (value !== null) return valueText(indicator, value, locale)
      const t = dictionary(locale)
      return hidden ? `.. ${t.hidden[hidden]}` : t.districts.page.notShown
    }),
    other: inBoth(locale => {
      if (against.kind === 'none') return '–'
      const text = valueText(indicator, against.value, locale)
      return against.kind === 'rest' ? `${text} (${dictionary(locale).districts.page.rest})` : text
    }),
    difference: inBoth(locale =>
      difference === null
        ? '–'
        : [signedText(indicator, difference, locale), chance && chanceWord(locale, chance)].filter(Boolean).join(', '),
    ),
    change: inBoth(locale => (change ? wentIn(indicator, change, locale) : '–')),
    ...{ here: here.map(pointIn), city: city.map(pointIn) },
  }
}

/** "39,6 → 40,1 (2019–2023): skillnaden ökar, sannolikt mer än slump" */
function wentIn(indicator: Indicator, { from, to, distance, gap }: DistrictChange, locale: Locale): string {
  if (!distance || !gap) return '–'
  const [first, latest] = [distance.first, distance.latest].map(one => formatNumber(locale, one, indicator.decimals))
  const said =
    hasMoved(gap) && isNearlyUnchanged(indicator, distance)
      ? dictionary(locale).districtAnswer.nearlyWord
      : [gapWord(locale, gap.verdict), hasMoved(gap) && chanceWord(locale, gap.chance)].filter(Boolean).join(', ')
  return `${first} → ${latest} (${periodInWords(locale, from)}–${periodInWords(locale, to)}): ${said}`
}

const pointIn = ({ when, value, hidden, version }: Shown) => ({
  ...{ period: `${when.start}/${when.end}`, label: when.label, value, isHidden: hidden !== null, version },
})
