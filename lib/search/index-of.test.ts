import { describe, expect, it } from 'vitest'
import { indexOf, type Searchable } from './index-of'
import { tongueSv } from './tongue-sv'

const one = (id: string, title: string, also = '', groups = ''): Searchable => ({
  id,
  kind: 'indicator',
  title,
  also,
  groups,
})
const rows = [
  one('U01402', 'Röker dagligen', 'Invånare 16–84 år som röker dagligen, andel (%)'),
  one('N07917', 'Färdigställda bostäder'),
  one('N15643', 'Trygga i skolan, årskurs 8', '', 'Kön flickor pojkar'),
  one('BRA', 'Anmälda brott'),
  one('LAN', 'Barnbokslån'),
  one('LAND', 'Utländsk bakgrund'),
  one('mal:1.2', '1.2 Barn ska vara förberedda för studier'),
]
const find = await indexOf(rows, tongueSv)

describe('the index of everything', () => {
  it.each([
    ['ROKER', 'U01402'],
    ['rökning', 'U01402'],
    ['rökingn', 'U01402'],
    ['bostad', 'N07917'],
    ['tjejer', 'N15643'],
    ['u01402', 'U01402'],
    ['1.2', 'mal:1.2'],
    ['hur många är rökare', 'U01402'],
    ['färdigställda bo', 'N07917'],
  ])('finds by %s', (asked, id) => expect(find(asked).ids[0]).toBe(id))

  it('takes letters typed with their marks at their word, and those without for both', () => {
    expect(find('lån').ids).toEqual(['LAN'])
    expect(find('utlandsk').ids).toEqual(['LAND'])
  })

  it('says that something is not measured only where nothing measures it, with what comes nearest', async () => {
    expect(find('våld')).toEqual({ ids: ['BRA'], unmeasured: ['våld'], isPartly: false })
    const findMore = await indexOf([...rows, one('VALD', 'Anmält våld')], tongueSv)
    expect(findMore('våld').unmeasured).toEqual([])
  })

  it('answers to all the words, or says that it answers to some', () => {
    expect(find('anmälda brott')).toEqual({ ids: ['BRA'], unmeasured: [], isPartly: false })
    expect(find('dagligen brott')).toMatchObject({ isPartly: true, unmeasured: [] })
  })

  it('finds nothing by nothing, and by what nobody has written', () => {
    for (const asked of ['', ' ', '?!', 'xyzzy', '\u{1f600}', '__proto__']) expect(find(asked).ids, asked).toEqual([])
  })

  it('has a bound on what is asked for at once', () => {
    const begun = performance.now()
    find(Array.from({ length: 5000 }, (_, i) => `ord${i}${'x'.repeat(200)}`).join(' '))
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
