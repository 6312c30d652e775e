import { describe, expect, it } from 'vitest'
import { allStatuses, sdmxStatus } from './sdmx-status'

const shown = { hidden: null, status: 'normal', value: 1 } as const

describe('the status of a value in files', () => {
  it.each([
    [shown, 'A', 'F'],
    [{ ...shown, status: 'preliminary' }, 'P', 'F'],
    [{ ...shown, status: 'estimated' }, 'E', 'F'],
    [{ ...shown, status: 'break' }, 'B', 'F'],
    [{ ...shown, status: 'missing', value: null }, 'O', 'F'],
    [{ ...shown, status: 'preliminary', value: null }, 'O', 'F'],
    [{ ...shown, status: 'notApplicable', value: null }, 'M', 'F'],
    [{ ...shown, hidden: 'tooFew', value: null }, 'Q', 'C'],
    [{ ...shown, hidden: 'smallGroup', value: null }, 'Q', 'C'],
    [{ ...shown, hidden: 'confidentialAtSource', status: 'confidential', value: null }, 'Q', 'C'],
    [{ ...shown, hidden: 'secondary', status: 'preliminary', value: null }, 'Q', 'D'],
    [{ ...shown, hidden: 'countsUnknown', value: null }, 'Q', 'N'],
  ] as const)('%o is %s and %s', (point, observation, confidentiality) =>
    expect(sdmxStatus(point)).toMatchObject({ observation, confidentiality }),
  )

  it('has a sign wherever there is no number, and none is a digit', () => {
    for (const { observation, sign } of allStatuses) if ('OMQ'.includes(observation)) expect(sign).toMatch(/^\D+$/)
  })
})
