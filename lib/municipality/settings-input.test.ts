import { describe, expect, it } from 'vitest'
import { settingsInput } from './settings-input'

const fine = {
  colour: '#005AA0 ',
  ...{ municipalityId: '1', seenAt: '2026-11-29T01:02:03.004Z', name: ' Borås Stad ', shortName: 'Borås' },
  ...{ contactEmail: 'Kommun@Boras.se', faultReportUrl: 'https://www.boras.se/fel?a=1' },
}

describe('the municipality’s settings', () => {
  it('have one spelling', () =>
    expect(settingsInput.parse(fine)).toMatchObject({ name: 'Borås Stad', contactEmail: 'kommun@boras.se' }))
  it('need no addresses', () =>
    expect(settingsInput.parse({ ...fine, contactEmail: '', faultReportUrl: ' ' })).toMatchObject({
      contactEmail: null,
      faultReportUrl: null,
    }))
  it.each([
    { name: '' },
    { name: 'x'.repeat(101) },
    { shortName: 'a\u0000b' },
    { contactEmail: 'boras' },
    { faultReportUrl: 'javascript:alert(1)' },
    { faultReportUrl: 'mailto:a@b.se' },
    { faultReportUrl: 'https://' },
    { seenAt: 'nu' },
    { colour: 'blå' },
    { colour: '#ffee00' },
  ])('are refused: %o', wrong => expect(settingsInput.safeParse({ ...fine, ...wrong }).success).toBe(false))
})
