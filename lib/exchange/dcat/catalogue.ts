import { nameOf, type Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import { paths } from '@/lib/municipality/paths'
import { downloadsOf } from '@/lib/exchange/downloads'
import { licenceOf } from '@/lib/exchange/licence'
import { known, type Known, type Name, type Thing, type Value } from './vocabulary'

type Publisher = Pick<Municipality, 'slug' | 'code' | 'name' | 'contactEmail' | 'updatedOn'>

const FREQUENCY: Partial<Record<Indicator['periodicity'], keyof typeof known>> = {
  yearly: 'yearly',
  schoolYear: 'yearly',
  biennial: 'biennial',
}
/** Creative Commons' licences by the name that they have in catalogues. */
const licenceIri = (indicator: Indicator) => licenceOf(indicator).url?.replace(/^https(?=:\/\/creativecommons)/, 'http')

const sv = (text: string): Value => ({ text, lang: 'sv' })
const en = (text: string): Value => ({ text, lang: 'en' })

/**
 * A municipality's open data as a catalogue of DCAT-AP-SE 3.0.1: a dataset for each indicator, with its files. `site` is the
 * address that the website is reached at.
 */
export function dataCatalogue(site: string, publisher: Publisher, indicators: readonly Indicator[]): Thing[] {
  const at = (path: string) => new URL(path, site).href
  const named = (name: string) => at(`/datasets/dcat#${publisher.slug}-${name}`)
  const agent: Thing = {
    iri: named('kommunen'),
    type: 'foaf:Agent',
    says: [
      ['foaf:name', { text: publisher.name }],
      ['dcterms:type', known.municipality],
    ],
  }
  const place: Thing = {
    iri: named('plats'),
    type: 'dcterms:Location',
    says: [['skos:prefLabel', sv(publisher.name)]],
  }
  const contact: Thing | null = publisher.contactEmail
    ? {
        iri: named('kontakt'),
        type: 'vcard:Organization',
        says: [
          ['vcard:fn', { text: publisher.name }],
          ['vcard:hasEmail', { iri: `mailto:${publisher.contactEmail}` }],
        ],
      }
    : null
  const service: Thing = {
    iri: named('api'),
    type: 'dcat:DataService',
    says: [
      ['dcterms:title', sv(`Målbild: öppna data från ${publisher.name}, för program`)],
      ['dcterms:title', en(`Målbild: open data from ${publisher.name}, for programs`)],
      ['dcterms:description', sv('Mål, indikatorer, värden, skillnader, stadsdelar, åtgärder och uppföljningar.')],
      ['dcterms:publisher', agent],
      ...(contact ? ([['dcat:contactPoint', contact]] as [Name, Value][]) : []),
      ['dcterms:accessRights', known.public],
      ['dcat:endpointURL', { iri: at(`/api/v1/${publisher.slug}`) }],
      ['dcat:endpointDescription', { iri: at('/api/v1/openapi.json') }],
      ['foaf:page', { iri: at(paths.about({ locale: 'sv', municipality: publisher.slug }, 'oppna-data')) }],
      ...indicators.map(({ code }): [Name, Value] => ['dcat:servesDataset', { iri: named(code) }]),
    ],
  }
  const datasets = indicators.map(indicator =>
    datasetOf(indicator, { publisher, at, named, agent, place, contact, service }),
  )
  const catalogue: Thing = {
    iri: named('katalog'),
    type: 'dcat:Catalog',
    says: [
      ['dcterms:title', sv(`Målbild: öppna data från ${publisher.name}`)],
      ['dcterms:title', en(`Målbild: open data from ${publisher.name}`)],
      [
        'dcterms:description',
        sv('Indikatorer för social hållbarhet, med skillnader mellan grupper. Små tal är dolda.'),
      ],
      [
        'dcterms:description',
        en('Indicators of social sustainability, with gaps between groups. Small numbers are hidden.'),
      ],
      ['dcterms:publisher', agent],
      ['dcterms:license', known.cc0],
      ['dcterms:language', known.swedish],
      ['dcterms:modified', { day: publisher.updatedOn }],
      ['foaf:homepage', { iri: at(paths.overview({ locale: 'sv', municipality: publisher.slug })) }],
      ['dcat:service', service],
      ...datasets.map(([{ iri }]): [Name, Value] => ['dcat:dataset', { iri }]),
    ],
  }
  const all = [catalogue, agent, place, service, ...(contact ? [contact] : []), ...datasets.flat()]
  return [...all, ...knownIn(all)]
}

type Around = {
  publisher: Publisher
  at: (path: string) => string
  named: (name: string) => string
  agent: Thing
  place: Thing
  contact: Thing | null
  service: Thing
}

/** The dataset first, then its files. */
function datasetOf(
  indicator: Indicator,
  { publisher, at, named, agent, place, contact, service }: Around,
): [Thing, ...Thing[]] {
  const { code, title, description, methodNote, goals } = indicator
  const pages = {
    sv: { locale: 'sv', municipality: publisher.slug },
    en: { locale: 'en', municipality: publisher.slug },
  } as const
  const licence = licenceIri(indicator)
  const files = downloadsOf(pages.sv, code, null).map(({ kind, label, href }): Thing => {
    const format = kind === 'xlsx' ? known.xlsx : kind === 'jsonStat' ? known.json : known.csv
    return {
      iri: named(`${code}-${kind}`),
      type: 'dcat:Distribution',
      says: [
        ['dcterms:title', sv(label)],
        ['dcat:accessURL', { iri: at(href) }],
        ['dcat:downloadURL', { iri: at(href) }],
        ['dcterms:format', format],
        ...(licence ? ([['dcterms:license', { iri: licence }]] as [Name, Value][]) : []),
      ],
    }
  })
  const observations = at(`/api/v1/${publisher.slug}/observations?indicator=${code}`)
  const asked: Thing = {
    iri: named(`${code}-api`),
    type: 'dcat:Distribution',
    says: [
      ['dcterms:title', sv('JSON, efter fråga')],
      ['dcat:accessURL', { iri: observations }],
      ['dcat:accessService', service],
      ['dcterms:format', known.json],
      ...(licence ? ([['dcterms:license', { iri: licence }]] as [Name, Value][]) : []),
    ],
  }
  const all = [...files, asked]
  const dataset: Thing = {
    iri: named(code),
    type: 'dcat:Dataset',
    says: [
      ['dcterms:title', sv(title)],
      ['dcterms:title', en(nameOf(indicator, 'en'))],
      ['dcterms:description', sv([description, methodNote].filter(Boolean).join(' ') || title)],
      ['dcterms:identifier', { text: `${publisher.code}-${code}` }],
      ['dcterms:publisher', agent],
      ...(contact ? ([['dcat:contactPoint', contact]] as [Name, Value][]) : []),
      ['dcterms:accessRights', known.public],
      ['dcterms:accrualPeriodicity', known[FREQUENCY[indicator.periodicity] ?? 'irregular']],
      ['dcterms:language', known.swedish],
      ['dcterms:modified', { day: publisher.updatedOn }],
      ['dcterms:spatial', place],
      ['dcat:theme', known.society],
      ...goals.map((goal): [Name, Value] => ['dcat:keyword', sv(`mål ${goal.number}`)]),
      ['dcat:keyword', sv(nameOf(indicator, 'sv'))],
      ['dcat:landingPage', { iri: at(paths.indicator(pages.sv, code)) }],
      ...all.map(({ iri }): [Name, Value] => ['dcat:distribution', { iri }]),
    ],
  }
  return [dataset, ...all]
}

/** The others' words that are pointed at. */
function knownIn(things: readonly Thing[]): Thing[] {
  const named = new Set(things.flatMap(({ says }) => says.map(([, value]) => ('iri' in value ? value.iri : ''))))
  return Object.values<Known>(known)
    .filter(({ iri }) => named.has(iri))
    .map(({ iri, type, label }) => ({ iri, type, says: label ? [['skos:prefLabel', en(label)]] : [] }))
}
