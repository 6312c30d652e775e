import { describe, expect, it } from 'vitest'
import { topicOf } from './gap-topic'

describe('what a gap is a gap in', () => {
  it.each([
    [
      'Valdeltagande i kommunvalet',
      'Andelen röstberättigade som röstade i kommunvalet',
      'utrikes födda',
      'valdeltagande',
    ],
    ['Medellivslängd', 'Medellivslängden', 'män', 'medellivslängd'],
    ['Röker dagligen', 'Andelen invånare som röker dagligen', 'kvinnor', 'andelen som röker dagligen'],
    [
      'Förstagångsväljare som röstade',
      'Andelen förstagångsväljare som röstade i kommunfullmäktigevalet',
      'förstagångsväljare',
      'andelen som röstade i kommunfullmäktigevalet',
    ],
    [
      'Behöriga till gymnasiet',
      'Andelen elever i årskurs 9 som är behöriga till yrkesprogram',
      'pojkar',
      'andelen elever i årskurs 9 som är behöriga till yrkesprogram',
    ],
  ])('%s', (name, subject, focus, topic) => expect(topicOf('sv', { name, subject, focus })).toBe(topic))

  it('is told in English as well', () => {
    const told = (subject: string) => topicOf('en', { subject, focus: 'women' })
    expect(told('The share of inhabitants who smoke daily')).toBe('the share who smoke daily')
    expect(told('Turnout in the municipal election')).toBe('turnout')
  })
})
