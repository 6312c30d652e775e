import { describe, expect, it } from 'vitest'
import type { Goal } from '@/lib/framework/framework'
import { en } from '@/lib/text/en'
import { sv } from '@/lib/text/sv'
import { hierarchyInWords } from './hierarchy-words'

const goal = (number: string, values: Record<string, boolean>, children: Goal[] = []) =>
  ({
    number,
    children,
    indicators: Object.entries(values).map(([code, hasValues]) => ({ code, hasValues })),
  }) as unknown as Goal

describe('the picture of the hierarchy, in words', () => {
  it('counts an indicator once and says where values are missing', () => {
    const tree = goal('', { N1: true }, [goal('1.1', { N1: true, N2: false, N3: false }), goal('1.2', { N3: false })])
    expect(hierarchyInWords(tree, sv)).toBe(
      '3 indikatorer är kopplade till målen; 2 saknar värden. Värden saknas för mål 1.1 (2), 1.2 (1).',
    )
    expect(hierarchyInWords(tree, en)).toBe(
      '3 indicators are linked to the goals; 2 without values. Values are missing for goals 1.1 (2), 1.2 (1).',
    )
  })

  it('names the goals that have no indicators', () => {
    const tree = goal('', {}, [goal('1', { N1: true }), goal('2', {}), goal('3', {})])
    expect(hierarchyInWords(tree, sv)).toBe(
      '1 indikator är kopplad till målen; alla har värden. Mål 2 och 3 saknar indikatorer.',
    )
  })

  it('says so once where there are none at all', () =>
    expect(hierarchyInWords(goal('', {}, [goal('1', {})]), sv)).toBe('Inga indikatorer är kopplade till målen.'))
})
