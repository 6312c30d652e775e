import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const SHORTEST = 12
/** Long enough to be strong by itself. */
const LONG = 20
const LONGEST = 200
/** Of zxcvbn's 0–4: more than 10^10 guesses. "Vinter2025!!" has 3. */
const STRONG = 4
/** So much of it is judged: time grows with the square of the length. */
const JUDGED = 64

const SWEDISH =
  'lösenord losenord hemlig hemligt hemlighet sommar vinter höst host vår varen våren semester jul julafton jultomten midsommar måndag mandag tisdag onsdag torsdag fredag lördag lordag söndag sondag januari februari mars april maj juni juli augusti september oktober november december fotboll ishockey hejsan hejhej välkommen valkommen sverige svensk stockholm göteborg goteborg malmö malmo borås boras borlänge borlange dalarna kommun kommunen målbild malbild norrby elfsborg älskling alskling kanelbulle fika kaffe katten hunden familjen'.split(
    ' ',
  )

const judge = new ZxcvbnFactory({ dictionary: { ...dictionary, swedish: SWEDISH }, graphs: adjacencyGraphs })

export type PasswordFault = 'tooShort' | 'tooLong' | 'tooEasy'

/** What is wrong with a new password; undefined where nothing is. `known` are words that belong to the person: name, address. */
export function passwordFault(password: string, known: readonly string[] = []): PasswordFault | undefined {
  if (password.length < SHORTEST) return 'tooShort'
  if (password.length > LONGEST) return 'tooLong'
  if (withoutOwn(password, known).length < SHORTEST / 2) return 'tooEasy'
  const isVaried = new Set(password).size >= SHORTEST / 2
  const { score } = judge.check(password.slice(0, JUDGED))
  return score >= STRONG || (password.length >= LONG && isVaried && score >= STRONG - 1) ? undefined : 'tooEasy'
}

/** What is left when the person's own name and address are taken away. */
function withoutOwn(password: string, known: readonly string[]): string {
  const words = known.flatMap(text => text.toLowerCase().split(/[\s@.]+/)).filter(word => word.length > 1)
  return words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
}
