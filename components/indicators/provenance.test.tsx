import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Provenance } from '@/lib/observations/provenance'
import { dictionary } from '@/lib/text/dictionary'
import { ProvenanceSection } from './provenance'

const year = (label: string) => ({ start: `${label}-01-01`, end: `${label}-12-31`, label })
const place = (kind: Provenance['places'][number]['kind'], name: string) => ({ kind, code: name, name, nameEn: null })

const brought = (changes: Partial<Provenance>): Provenance => ({
  ...{ batch: 1, title: 'Valdeltagande 1994–2022', source: 'Kolada', origin: 'published' },
  ...{ fetchedOn: '2024-08', importedOn: '2026-11-28', counts: null, limits: null },
  ...{ places: [place('municipality', 'Borås')], first: year('1994'), last: year('2022') },
  ...changes,
})
const districts = brought({
  ...{ batch: 2, title: 'Valdistrikt 2022', source: 'Valmyndigheten', fetchedOn: null },
  ...{ counts: 'published', limits: 'computed' },
  ...{ places: [place('electoralDistrict', 'Norrby'), place('electoralDistrict', 'Hulta')], first: year('2022') },
})
const told = (...provenance: Provenance[]) =>
  renderToStaticMarkup(
    <ProvenanceSection
      provenance={provenance}
      source="Kolada"
      t={dictionary('sv')}
      site={{ locale: 'sv', municipality: 'boras' }}
    />,
  )

test('a day of fetching is told, and when it is not known that is said plainly', () => {
  expect(told(brought({}))).toContain('hämtat augusti\u00a02024')
  expect(told(districts)).toContain('hämtningsdatum okänt, inläst hit 28\u00a0november\u00a02026')
})

test('what holds for some imports only says for which', () => {
  expect(told(brought({}), districts)).toContain(
    '>2 valdistrikt 2022: Antalen bakom värdena är källans egna. Osäkerhetsintervallen har vi räknat ur antalen',
  )
  expect(told(districts)).toContain('<p class="small">Antalen bakom värdena är källans egna.')
})

test('periods of several years are not strung together with dashes', () => {
  const [first, last] = [year('2012–2015'), year('2019–2022')]
  expect(told(brought({ first, last }))).toContain('Borås 2012–2015 … 2019–2022')
})

test('what the municipality typed is called that, with its source and the day it was published', () => {
  const typed = { batch: null, title: '', fetchedOn: null, importedOn: '2026-11-29' }
  const day = 'publicerat 29\u00a0november\u00a02026'
  const words = (source: string | null) => told(brought({ ...typed, source })).replace(/<[^>]+>/g, '')
  expect(words('Elevregistret')).toContain(`inmatat av kommunen; Elevregistret; ${day}`)
  expect(words(null)).toContain(`inmatat av kommunen; Kolada; ${day}`)
})
