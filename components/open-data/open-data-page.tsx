import type { ReactNode } from 'react'
import { EXAMPLES, type Example } from '@/lib/exchange/open-data/examples'
import { MONTHS_LEFT } from '@/lib/exchange/open-data/promise'
import { LISTS } from '@/lib/exchange/open-data/schemas'
import type { Dictionary } from '@/lib/text/sv'
import { Lists } from './lists'
import { Parameters } from './parameters'

type Props = {
  t: Dictionary
  municipality: string
  /** The website's own address. */
  origin: string
  examples: Record<Example, string>
}

/** How a program reads all that is published here, what is promised, and examples that can be followed. */
export function OpenDataPage({ t, municipality, origin, examples }: Props) {
  const words = t.openData
  return (
    <article className="long">
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Part title={words.examples}>
        <p>{words.examplesLead}</p>
        <ul>
          {EXAMPLES.map(example => (
            <li key={example}>
              {words.example[example]}
              <br />
              <a href={examples[example]}>
                <code>{origin + examples[example]}</code>
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.lists}>
        <p>{words.listsLead(`${origin}/api/v1/${municipality}`)}</p>
        <Lists t={t} municipality={municipality} names={LISTS} />
      </Part>
      <Part title={words.parametersTitle}>
        <p>{words.parametersLead}</p>
        <Parameters t={t} />
      </Part>
      <Part title={words.reading}>
        <Points points={words.readingPoints} />
      </Part>
      <Part title={words.promise}>
        <Points points={words.promisePoints(MONTHS_LEFT)} />
      </Part>
      <Part title={words.terms}>
        <p>{words.termsText}</p>
      </Part>
      <Part title={words.machines}>
        <ul>
          <li>
            <a href="/api/v1/openapi.json">{words.openApi}</a>
          </li>
          <li>
            <a href="/datasets/dcat">{words.catalogue}</a>
          </li>
          <li>
            <a href="/api/v1/municipalities">{words.municipalities}</a>
          </li>
        </ul>
      </Part>
    </article>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const Points = ({ points }: { points: readonly string[] }) => (
  <ul>
    {points.map(point => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
