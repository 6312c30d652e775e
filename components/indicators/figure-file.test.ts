import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bySex, readingOf, sweden, type Told } from '@/tests/support/reading'
import { areaColours, figureFile } from './figure-file'

const setting = {
  view: { dimension: 'kon', comparison: 'sverige' },
  municipality: { code: '1490', shortName: 'Borås' },
  validFrom: 2021,
  colour: 2,
  locale: 'sv',
} as const
const svg = figureFile(readingOf(bySex, { caution: 'Nytt betygssystem 2011.' }), setting) ?? ''
const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the figure as a file', () => {
  it('says what, where, from whom and on what terms', () => {
    expect(text).toContain('Elever i åk 9')
    expect(text).toContain('Borås, procent; högre är bättre')
    expect(text).toContain('Källa: Kolada (SCB), N15428')
    expect(text).toContain('Fri användning')
  })

  it('carries what must be known before it is believed', () => expect(text).toContain('Nytt betygssystem 2011.'))

  it('does not credit our own arithmetic to the source, and says which line is ours', () => {
    const peers = { kind: 'peers', code: 'G176214', name: 'Liknande kommuner', nameEn: null } as const
    const drawn = (own: Partial<Told>, comparison: string) =>
      figureFile(
        readingOf([
          { year: 2021, value: 71, ...own },
          { year: 2021, value: 70, place: peers, origin: 'computed' },
        ]),
        { ...setting, view: { dimension: 'alla', comparison } },
      )
        ?.replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
    expect(drawn({ origin: 'computed' }, 'ingen')).toContain('Egen beräkning på uppgifter från Kolada (SCB)')
    expect(drawn({}, 'liknande-kommuner')).toContain('Liknande kommuner: beräknat av oss. Källa: Kolada (SCB)')
  })

  it('has the målområde’s colour', () => expect(svg).toContain(areaColours[1]))

  it('does not tell what is hidden', () => expect(svg).not.toMatch(/25,0|60,4/))

  it('is none where only others have values', () =>
    expect(figureFile(readingOf([{ year: 2021, place: sweden, value: 85 }]), setting)).toBeNull())
})

it('the colours are the theme’s', () => {
  const theme = readFileSync('app/theme.css', 'utf8')
  areaColours.forEach((colour, i) => expect(theme).toContain(`--ds-color-area${i + 1}-text-subtle: ${colour};`))
})
