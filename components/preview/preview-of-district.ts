import { escapeText } from '@/components/charts/svg'
import { wrapText } from '@/components/charts/text-width'
import type { District } from '@/lib/districts/district'
import { closingIn } from '@/lib/districts/answer'
import { districtFinding, spokenDecimals } from '@/lib/districts/finding'
import { followedIn } from '@/lib/districts/followed'
import { atAGlance } from '@/lib/districts/measures'
import type { ProfileRow } from '@/lib/districts/profile'
import { tellsWhoLivesHere } from '@/lib/districts/who-lives-here'
import { nameOf } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { formatNumber, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import type { Preview } from './preview-svg'

type Setting = { municipality: Pick<Municipality, 'name' | 'shortName'>; t: Dictionary; locale: Locale }

const [INK, SOFT, LINE, MAP] = ['#1d2733', '#55606b', '#d9dcd6', '#0b4a94']
const WIDTH = 600
const ROW = 62
const SIZE = 24
/** As many rows as the picture has room for. */
const MOST_ROWS = 5
/** Where the scale from 0 to 100 ends; the values stand after it. */
const [FROM, TO] = [8, 420]

/** A district beside the city: its finding, and the shares that are seen at a glance. */
export function previewOfDistrict(district: District, rows: readonly ProfileRow[], setting: Setting): Preview {
  const { municipality, t, locale } = setting
  const words = t.districts
  const city = municipality.shortName
  const names = { district: district.name, city: words.inAllOf(city), rest: words.restOf(city) }
  const conditions = rows.filter(row => !tellsWhoLivesHere(row))
  const finding = districtFinding(conditions, { names, t, locale })
  const closing = closingIn(followedIn(conditions), { city, t, locale }).slice(0, 2).at(-1)
  const glance = atAGlance(conditions).slice(0, MOST_ROWS)
  return {
    municipality: municipality.name,
    kind: `${words.page.over}: ${district.name}`,
    title: finding?.headline ?? district.name,
    colour: MAP,
    answers: finding ? [{ question: words.page.inShort, answer: [...finding.standing, closing].join(' ').trim() }] : [],
    ...(glance.length > 0 && {
      figure: {
        markup: keyOf(district.name, names.city) + glance.map((row, i) => rowOf(row, i, locale, t)).join(''),
        width: WIDTH,
        height: ROW * glance.length + 34,
      },
    }),
  }
}

function rowOf({ indicator, comparison: { value, against } }: ProfileRow, i: number, locale: Locale, t: Dictionary) {
  if (value === null || against.kind === 'none') return ''
  const y = 56 + i * ROW
  const at = (percent: number) => FROM + (percent / 100) * (TO - FROM)
  const decimals = spokenDecimals(indicator, value, against.value)
  const number = (share: number) => formatNumber(locale, share, decimals)
  const [name = ''] = wrapText(nameOf(indicator, locale), WIDTH, SIZE)
  return (
    text(name, 0, y, INK) +
    `<path d="M${FROM} ${y + 20}H${TO}" stroke="${LINE}" stroke-width="2"/>` +
    `<path d="M${at(against.value)} ${y + 20}H${at(value)}" stroke="${MAP}" stroke-width="4"/>` +
    ring(at(against.value), y + 20) +
    disc(at(value), y + 20) +
    text(t.districts.glance.pair(number(value), number(against.value)), TO + 28, y + 28, INK, 600)
  )
}

const keyOf = (district: string, city: string): string =>
  `<g font-size="${SIZE}" font-weight="600">${disc(FROM, 8)}<text x="26" y="16" fill="${INK}">${escapeText(district)}` +
  `<tspan dx="18" fill="${SOFT}" font-weight="400">○ ${escapeText(city)}</tspan></text></g>`

const text = (words: string, x: number, y: number, fill: string, weight: 400 | 600 = 400): string =>
  `<text x="${x}" y="${y}" font-size="${SIZE}" font-weight="${weight}" fill="${fill}">${escapeText(words)}</text>`
const disc = (x: number, y: number) => `<circle cx="${x.toFixed(1)}" cy="${y}" r="8" fill="${MAP}"/>`
const ring = (x: number, y: number) =>
  `<circle cx="${x.toFixed(1)}" cy="${y}" r="8" fill="#fbfaf7" stroke="${INK}" stroke-width="3"/>`
