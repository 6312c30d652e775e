/** What in a text can tell who somebody is; a name can't be told from other words, so a reader has to look for it. */
export type SignOfPeople = 'personalNumber' | 'email' | 'phone' | 'few'

/** Fewer than this who took part can be known by what they said. */
const FEW = 5

/** "19 850412-1234", "850472-1234" (a coordination number has 60 added to its day). */
const PERSONAL_NUMBER = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])[-+ –]?\d{4}(?!\d)/
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u
/** "070-123 45 67", "+46 33 35 70 00": from eight digits, so that no span of years is one. */
const PHONE = /(?<![\d,.])(?:\+\d{2}[ -]?(?:\(0\))?|0)[1-9](?:[ /–-]?\d){6,11}(?!\d)/

export function signsOfPeople(text: string, participants: number | null): SignOfPeople[] {
  const hasNumber = PERSONAL_NUMBER.test(text)
  return [
    ...(hasNumber ? (['personalNumber'] as const) : []),
    ...(EMAIL.test(text) ? (['email'] as const) : []),
    ...(!hasNumber && PHONE.test(text) ? (['phone'] as const) : []),
    ...(participants !== null && participants < FEW ? (['few'] as const) : []),
  ]
}
