import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROLES } from '@/lib/auth/permissions'
import { CHAPTERS, chaptersOf, isChapter } from './chapters'
import { findHelp } from './find-help'

const chapters = Object.entries(CHAPTERS)
const pages = 'app/(work)/[locale]/[municipality]/arbete'
const screens = readdirSync('lib/text')
  .filter(file => file.endsWith('-sv.ts') && file !== 'help-sv.ts')
  .map(file => readFileSync(`lib/text/${file}`, 'utf8'))
  .join('\n')
  .toLowerCase()

describe.each(chapters)('the chapter %s of the manual', (_, { markdown }) => {
  it('leads only to pages, parts and pictures that are there', () => {
    for (const [, address = ''] of markdown.matchAll(/\]\(([^)]*)\)/g)) {
      const [path = '', anchor] = address.split('#')
      if (path.startsWith('/hjalp/')) expect(existsSync(`public${path}`), path).toBe(true)
      else if (path.startsWith('..')) expect(existsSync(`${pages}${path.slice(2)}/page.tsx`), path).toBe(true)
      else expect(isChapter(path), path).toBe(true)
      if (anchor) expect(findHelp(anchor.replaceAll('-', ' ')).map(hit => hit.anchor)).toContain(anchor)
    }
  })

  it('sets in bold what the screens say', () => {
    for (const [, words = ''] of markdown.matchAll(/\*\*(.*?)\*\*/gs))
      expect(screens, words).toContain(words.replace(/\s+/g, ' ').toLowerCase())
  })
})

it('each role has a first hour of its own', () => {
  for (const role of ROLES) expect(chaptersOf([role]), role).toHaveLength(1)
  expect(chaptersOf(ROLES)).toHaveLength(ROLES.length)
  expect(chaptersOf([])).toEqual([])
})

describe('the search of the manual', () => {
  it.each([
    ['klistra in från excel', 'inmatning'],
    ['glömt lösenord', 'personer'],
    ['decimalkomma', 'inmatning'],
    ['dra in ett publicerat värde', 'granskning'],
    ['röjandeskydd', 'inmatning'],
    ['kolada', 'hamtningar'],
    ['anta målbilden', 'malbild'],
    ['tvåstegsinlogning', 'konto'],
    ['powerpoint bildspel möte', 'uppfoljning'],
    ['sekretess', 'granskning'],
    ['lås', 'perioder'],
  ])('%s finds %s among the first three', (query, chapter) => {
    expect(
      findHelp(query)
        .slice(0, 3)
        .map(hit => hit.chapter),
    ).toContain(chapter)
  })

  it('answers nothing to what it does not have, and to nothing', () => {
    expect(findHelp('')).toEqual([])
    expect(findHelp('xyzzyqqq')).toEqual([])
  })
})
