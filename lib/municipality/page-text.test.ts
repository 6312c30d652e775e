import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/text/numbers'
import { markdownToHtml } from '@/lib/text/markdown'
import { ASSESSED_ON, defaultPageText, ownQuestions, pageTextKeys } from './page-text'
import { pageTextInput } from './page-text-input'

// What a municipality says of its own work is its own from the first word.
const given = pageTextKeys.filter(key => key !== 'about' && key !== 'questions')
const both = locales.flatMap(locale => given.map(key => ({ locale, key })))

describe('the texts a municipality starts from', () => {
  it.each(both)('$key in $locale names the municipality and links only to what is there', ({ locale, key }) => {
    const html = markdownToHtml(defaultPageText(key, locale, 'Borås Stad'))
    expect(html).toContain('Borås Stad')
    expect(html).not.toMatch(/href=""|undefined|\{#/)
    for (const [, anchor] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(`id="${anchor}"`)
  })
})

describe('the accessibility statement', () => {
  const statement = defaultPageText('accessibility', 'sv', 'Borås Stad')
  it.each([
    ['who answers for the website, and its name', /Borås Stad står bakom webbplatsen Målbild/],
    ['how well it complies, in the law’s own words', /\*\*delvis förenlig\*\*/],
    ['what is not accessible', /## Innehåll som inte är tillgängligt\n\nDessa brister är kända/],
    ['how a shortcoming is reported', /## Rapportera brister/],
    ['where to complain', /<https:\/\/www\.digg\.se\/tdosanmalan>/],
    ['whether an exemption for burden is claimed', /åberopar inte undantag för oskäligt betungande/],
    ['what lies outside the law', /undantaget enligt 9 §/],
    ['by what method it was assessed', /självskattning/],
  ])('says %s', (_, words) => expect(statement).toMatch(words))

  it('says when it was assessed', () => {
    const [year, , day] = ASSESSED_ON.split('-')
    expect(statement).toContain(`${Number(day)} november ${year}`)
  })
})

describe('the municipality’s own questions', () => {
  const faultOf = (body: string) =>
    pageTextInput.safeParse({ municipalityId: '1', key: 'questions', locale: 'sv', seen: '0', body }).error?.issues[0]
      ?.message

  it('stand one on each line, as a list or not', () => {
    expect(ownQuestions('- Vem gör vad?\n\n  Hur går det? \n* När?')).toEqual(['Vem gör vad?', 'Hur går det?', 'När?'])
  })

  it('are few and short enough for the overview’s sheet', () => {
    expect(faultOf('- Vem?\n- Hur?\n- När?')).toBeUndefined()
    expect(faultOf('a\nb\nc\nd')).toMatch(/högst 3/)
    expect(faultOf('x'.repeat(161))).toMatch(/160/)
  })
})
