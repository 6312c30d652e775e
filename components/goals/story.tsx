import { IndicatorFigure } from '@/components/indicators/indicator-figure'
import type { Framework, Goal } from '@/lib/framework/framework'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Site } from '@/lib/municipality/paths'
import { findingsOf } from '@/lib/observations/findings'
import { goalStory } from '@/lib/observations/goal-story'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import type { RollUp } from '@/lib/observations/roll-up'
import type { Dictionary } from '@/lib/text/sv'

/** The indicator that a goal's story is told by: of its first finding. None where nothing has been seen to move. */
export const toldBy = (roll: RollUp): Reading | undefined => findingsOf(roll)[0]?.reading

type Props = {
  goal: Goal
  roll: RollUp
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  mayExplore: boolean
}

/** A goal in a few sentences and one figure: what has happened, what is unknown, and who answers for it. */
export function Story({ goal, roll, t, site, municipality, framework, mayExplore }: Props) {
  const [first, ...more] = goalStory(goal, roll, site.locale)
  const reading = toldBy(roll)
  return (
    <section className="part story-of-goal" aria-labelledby="det-har-hant">
      <div>
        <h2 id="det-har-hant">{t.whatHasHappened}</h2>
        <p className="answer">{first}</p>
        {more.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {reading && (
        <IndicatorFigure
          {...{ reading, t, site, municipality, mayExplore }}
          view={homeView([reading])}
          validFrom={framework.validFrom}
          headingLevel={3}
          isTold
        />
      )}
    </section>
  )
}
