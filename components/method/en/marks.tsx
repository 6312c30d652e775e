import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'
import { MarkTable } from '../mark-table'

const heads: [string, string] = ['Mark', 'Meaning']

export function Marks({ locale }: { locale: Locale }) {
  return (
    <>
      <MarkTable
        {...{ locale, heads }}
        caption="The level: is it getting better?"
        wordOf={levelWord}
        meanings={{
          improving: 'The value moves the right way, by more than chance usually gives.',
          worsening: 'The value moves the wrong way, by more than chance usually gives.',
          increasing: 'The value certainly rises, but for this indicator neither higher nor lower is better.',
          decreasing: 'The value certainly falls, but for this indicator neither higher nor lower is better.',
          noCertainChange: 'What has happened cannot be told from chance.',
          turned:
            'The trend was certain, but the latest years go the other way. Nothing certain is said of the present.',
          shownWithoutUncertainty:
            'Everyone is counted, not a sample. The change is shown in figures but is not judged.',
          cannotTell: 'Something is missing. What is missing stands beside it.',
        }}
      />
      <MarkTable
        {...{ locale, heads }}
        caption="The gap: are the groups getting closer?"
        wordOf={gapWord}
        meanings={{
          closing: 'The distance between the groups shrinks, by more than chance usually gives.',
          widening: 'The distance between the groups grows, by more than chance usually gives.',
          changedPlace: 'The group that was worse off is now better off. Then the gap is not said to have closed.',
          noCertainChange: 'What has happened to the distance cannot be told from chance.',
          turned: 'The distance had a certain trend, but the latest years go the other way.',
          shownWithoutUncertainty: 'Everyone is counted. The distance is shown in figures but is not judged.',
          cannotTell: 'Something is missing, such as years, counts or values for one of the groups.',
        }}
      />
    </>
  )
}
