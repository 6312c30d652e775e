import { shareAged, type AgeSexGroup } from '@/lib/districts/age-sex'
import { formatNumber, formatPercent, type Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { DrawnPicture } from '../charts/drawn-picture'
import { FigureFrame } from '../charts/figure-frame'
import type { FigureSize } from '../charts/figure-size'
import { escapeText } from '../charts/svg'
import { agesInPercent, pyramidGeometry } from './pyramid-geometry'

type Props = {
  people: AgeSexGroup[]
  city: AgeSexGroup[]
  name: string
  cityName: string
  when: string
  source: string
  t: Dictionary
  locale: Locale
}

const SIZES: FigureSize[] = ['phone', 'column']

/** Who lives here: the age pyramid beside the city's, its sentence, and the number of people in a table. */
export function People({ people, city, name, cityName, when, source, t, locale }: Props) {
  const words = t.districts.page
  const percent = (value: number | null) => (value === null ? '..' : formatPercent(locale, value, 0))
  const data = { people, city, women: words.women, men: words.men, locale }
  const caption = words.agesCaption(
    name,
    percent(shareAged(people, 0, 20)),
    percent(shareAged(city, 0, 20)),
    percent(shareAged(people, 65)),
    percent(shareAged(city, 65)),
    cityName,
  )
  return (
    <FigureFrame
      id="invanare"
      title={`${words.ages(name, cityName)}, ${when}`}
      unit={words.agesUnit}
      caption={`${caption} ${words.agesNote}`}
      source={source}
      table={peopleTable(people, city, cityName, t, locale)}
      locale={locale}
    >
      <DrawnPicture
        drawings={SIZES.map(size => ({ size, drawing: pyramidGeometry(data, size) }))}
        aria-labelledby="invanare-caption"
      />
    </FigureFrame>
  )
}

function peopleTable(people: AgeSexGroup[], city: AgeSexGroup[], cityName: string, t: Dictionary, locale: Locale) {
  const words = t.districts.page
  const shares = agesInPercent(city)
  const own = agesInPercent(people)
  const number = (value: number | null) => (value === null ? '..' : formatNumber(locale, value, 0))
  const percent = (value: number | null | undefined) => (value == null ? '..' : formatPercent(locale, value, 1))
  const heads = [words.age, words.women, words.men, `${words.women} %`, `${words.men} %`]
  const cityHeads = [words.women, words.men].map(sex => `${cityName}, ${sex.toLowerCase()} %`)
  const rows = people.map(({ age, label, women, men }, i) => {
    const cells = [number(women), number(men), percent(own[i]?.women), percent(own[i]?.men)]
    const beside = shares.find(group => group.age === age)
    return `<tr><th scope="row">${escapeText(label[locale])}</th>${[...cells, percent(beside?.women), percent(beside?.men)].map(cell => `<td>${escapeText(cell)}</td>`).join('')}</tr>`
  })
  return (
    `<thead><tr>${[...heads, ...cityHeads].map(head => `<th scope="col">${escapeText(head)}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody>`
  )
}
