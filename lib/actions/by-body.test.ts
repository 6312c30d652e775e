import { describe, expect, it } from 'vitest'
import { byBody } from './by-body'
import type { Listed } from './listed'

const listed = (id: number, responsible: string | null, more: object = {}) =>
  ({
    action: { id, title: `Åtgärd ${id}`, responsible, status: 'ongoing', ...more },
    goals: [],
    areas: [],
  }) as unknown as Listed
const told = (found: ReturnType<typeof byBody>) =>
  found.map(({ body, actions, codes }) => [body, actions.map(({ listed }) => listed.action.id), codes])
const inOrder = (one: string, other: string) => one.localeCompare(other, 'sv')
const framework = (slug: string, ...actions: Listed[]) => ({ framework: { slug, title: slug }, listed: actions })

describe('what a nämnd answers for', () => {
  it('is its åtgärder and its indicators, each nämnd by name', () =>
    expect(
      told(
        byBody(
          [framework('nu', listed(1, 'Ö-nämnden'), listed(2, 'Arbetslivsnämnden'), listed(3, null))],
          [
            { code: 'N1', body: 'Ö-nämnden' },
            { code: 'N2', body: 'Bolaget' },
          ],
          inOrder,
        ),
      ),
    ).toEqual([
      ['Arbetslivsnämnden', [2], []],
      ['Bolaget', [], ['N2']],
      ['Ö-nämnden', [1], ['N1']],
    ]))

  it('is no åtgärd of an earlier målbild that is done or dropped', () => {
    const earlier = [listed(5, 'A', { status: 'done' }), listed(6, 'A', { status: 'dropped' }), listed(7, 'A')]
    const [found] = byBody(
      [framework('nu', listed(4, 'A', { status: 'done' })), framework('da', ...earlier)],
      [],
      inOrder,
    )
    expect(found?.actions.map(({ listed, framework }) => [listed.action.id, framework?.slug ?? null])).toEqual([
      [4, null],
      [7, 'da'],
    ])
  })

  it('is the goals that its åtgärder of the current målbild serve, each once', () => {
    const goal = { id: 12, number: '1.2' }
    const serving = (id: number) => ({ ...listed(id, 'A'), goals: [goal] }) as unknown as Listed
    const [found] = byBody([framework('nu', serving(1), serving(2)), framework('da', serving(3))], [], inOrder)
    expect(found?.goals).toEqual([goal])
  })
})
