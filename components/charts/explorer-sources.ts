import { useEffect, useState } from 'react'
import { once } from '../search/once'
import { answerAt } from '../ui/answer-at'

/** A place whose line may be laid in a figure, by its word in addresses. */
export type OfferedPlace = { slug: string; label: string; kind: 'comparison' | 'district' }

/** Another measure that may be laid in a figure or beside it; `dimensions` are the words of what it can be divided by. */
export type OfferedMeasure = {
  code: string
  title: string
  titleLang?: 'sv'
  unit: string
  decimals: number
  isShare: boolean
  dimensions: string[]
}

/** What a figure's reader may choose among. */
export type Offered = { places: OfferedPlace[]; measures: OfferedMeasure[] }

const asked = new Map<string, () => Promise<unknown>>()

function ask(address: string): Promise<unknown> {
  const answer = asked.get(address) ?? once(() => answerAt(address))
  asked.set(address, answer)
  return answer()
}

/** What our own server answers at some addresses, as it comes. What failed is asked for anew by `retry`, or when the browser is online again. */
export function useAnswers(addresses: readonly string[]) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, unknown>>(new Map())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())
  const [turn, setTurn] = useState(0)
  const wanted = addresses.join(' ')
  useEffect(() => {
    const retry = () => setTurn(one => one + 1)
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [])
  useEffect(() => {
    for (const address of wanted.split(' ').filter(Boolean))
      ask(address).then(
        answer => setAnswers(known => (known.has(address) ? known : new Map(known).set(address, answer))),
        () => setFailed(known => new Set(known).add(address)),
      )
  }, [wanted, turn])
  return {
    answers,
    hasFailed: addresses.some(address => failed.has(address) && !answers.has(address)),
    retry: () => setTurn(one => one + 1),
  }
}
