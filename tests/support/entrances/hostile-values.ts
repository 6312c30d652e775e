import { formReply } from '../form-reply'

type Sent = { [field: string]: unknown }
type Fields = Record<string, string | readonly string[]>
/** Words that anyone may write as they like, which can only be too long. */
type Call = { name: string; role: 'controller' | 'reviewer'; words: readonly string[] } & (
  { sent: Sent; fields?: never } | { fields: Fields; sent?: never }
)
type Place = { municipalityId: number; indicatorId: number; submissionId: string; personId: number; cell: Sent }
export type HostileCall = { what: string; name: string; role: Call['role']; body: string | FormData }

const TOO_LONG = 'x'.repeat(50_000)
const TEXTS = [
  ...['\'; DROP TABLE "Person"; --', '<script>alert(1)</script>', 'a\u0000b', '\u202eabc', '\ud800', '${7*7}{{7*7}}'],
  ...['../../../etc/passwd', 'a\r\nBcc: b@exempel.se', TOO_LONG, '-1', '1e309', '9'.repeat(40), 'NaN'],
  ...['[object Object]', '%00%ff', '__proto__', '0x10', ' ', '1;2', '2026-02-30'],
]
/** What JSON can hold where a text or a number is meant. */
const OTHERS: unknown[] = [null, 7.5, -1, true, [], {}, [[[]]], { toString: 1 }, { length: 2 ** 31 }]

/** What is sent to entry and review when all is well, by those who may. */
const callsOf = ({ municipalityId, indicatorId, submissionId, personId, cell }: Place): Call[] => {
  const here = String(municipalityId)
  const reviewing = { municipalityId: here, submissionId, seenEvents: '1' }
  const mine = { municipalityId, indicatorId, personId }
  const typed = { value: 'hej', numerator: '', denominator: '', status: '', note: '', source: '', ownSource: '' }
  const decide = { ...reviewing, decision: 'schedule', publishAt: '' }
  return [
    {
      ...{ name: 'inmatning/[code]/actions.ts submit', role: 'controller', words: [] },
      sent: { ...mine, source: '', note: '', publicNote: '', diaryNumber: '' },
    },
    {
      name: 'inmatning/[code]/preview.tsx preview',
      role: 'controller',
      words: [],
      sent: { ...mine, municipality: 'boras' },
    },
    {
      ...{ name: 'inmatning/[code]/actions.ts takeBackOwn', role: 'controller', words: [] },
      fields: { municipalityId: here, submissionId },
    },
    { name: 'granskning/[submission]/actions.ts decide', role: 'reviewer', words: [], fields: decide },
    {
      ...{ name: 'granskning/[submission]/actions.ts sendBack', role: 'reviewer', words: ['note'] },
      fields: { ...reviewing, what: 'return', note: 'Fel år' },
    },
    {
      // There is no second value to say anything of.
      ...{ name: 'granskning/[submission]/actions.ts sendBack', role: 'reviewer', words: ['note', 'comment'] },
      fields: { ...reviewing, what: 'comment', note: '', number: ['2'], comment: ['Fel år'] },
    },
    {
      ...{ name: 'granskning/[submission]/actions.ts withdraw', role: 'reviewer', words: ['reason'] },
      fields: { ...reviewing, reason: 'Fel år' },
    },
    {
      ...{ name: 'granskning/flera/actions.ts publishChosen', role: 'reviewer', words: [] },
      fields: { municipalityId: here, chosen: ['1:1'] },
    },
    {
      ...{ name: 'konto/actions.ts chooseOwnReminders', role: 'reviewer', words: [] },
      fields: { municipalityId: here, wanted: ['late'] },
    },
    {
      ...{ name: 'absence-actions.ts goAway', role: 'reviewer', words: [] },
      fields: { municipalityId: here, until: '2090-01-01', standInId: '0' },
    },
    {
      ...{ name: 'indikatorer/[code]/actions.ts nameWhoEnters', role: 'controller', words: [] },
      fields: {
        ...{ municipalityId: here, indicatorId: String(indicatorId), personId: '0', standInId: '0' },
        ...{ seenPersonId: '0', seenStandInId: '0' },
      },
    },
    // Last of all: drafts hold nothing, but they can be sent.
    {
      ...{ name: 'inmatning/[code]/actions.ts save', role: 'controller', words: [] },
      sent: { ...mine, cells: [{ ...cell, ...typed, before: [typed] }], gone: [] },
    },
  ]
}

/** Every field of every call with every hostile thing in its place. */
export const hostileCalls = (place: Place): HostileCall[] =>
  callsOf(place).flatMap((call): HostileCall[] => {
    const { name, role, words } = call
    if (call.fields)
      return Object.keys(call.fields).flatMap(field =>
        (words.includes(field) ? [TOO_LONG, ' '] : TEXTS).map(text => ({
          ...{ what: `${name}: ${field} = ${text.slice(0, 20)}`, name, role },
          body: formReply({ ...call.fields, [field]: Array.isArray(call.fields[field]) ? [text] : text }),
        })),
      )
    return pathsIn(call.sent).flatMap(path =>
      [...TEXTS, ...OTHERS].map(thing => ({
        ...{ what: `${name}: ${path.join('.')} = ${JSON.stringify(thing).slice(0, 20)}`, name, role },
        body: JSON.stringify([put(call.sent, path, thing)]),
      })),
    )
  })

/** The places of what an object holds, lists and what is in them too. */
function pathsIn(thing: unknown, at: string[] = []): string[][] {
  const inside =
    typeof thing === 'object' && thing !== null
      ? Object.entries(thing).flatMap(([name, part]) => pathsIn(part, [...at, name]))
      : []
  return at.length > 0 ? [at, ...inside] : inside
}

function put(thing: unknown, [name, ...rest]: string[], into: unknown): unknown {
  if (name === undefined) return into
  const part = put((thing as Sent)[name], rest, into)
  if (Array.isArray(thing)) return thing.map((one: unknown, i) => (String(i) === name ? part : one))
  return { ...(thing as Sent), [name]: part }
}
