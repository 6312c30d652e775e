import type { Locale } from '@/lib/text/numbers'
import { gapWord, levelWord } from '@/lib/text/status-words'
import { MarkTable } from '../mark-table'

const heads: [string, string] = ['Märke', 'Betydelse']

export function Marks({ locale }: { locale: Locale }) {
  return (
    <>
      <MarkTable
        {...{ locale, heads }}
        caption="Nivån: blir det bättre?"
        wordOf={levelWord}
        meanings={{
          improving: 'Värdet går åt rätt håll, och mer än slumpen brukar ge.',
          worsening: 'Värdet går åt fel håll, och mer än slumpen brukar ge.',
          increasing: 'Värdet stiger säkert, men för den här indikatorn är varken högre eller lägre bättre.',
          decreasing: 'Värdet sjunker säkert, men för den här indikatorn är varken högre eller lägre bättre.',
          noCertainChange: 'Det som har hänt går inte att skilja från slumpen.',
          turned: 'Trenden var säker, men de senaste åren går åt andra hållet. Inget säkert sägs om läget nu.',
          shownWithoutUncertainty:
            'Alla är räknade, inte ett urval. Förändringen visas i siffror men får inget omdöme.',
          cannotTell: 'Något saknas för att svara. Vad som saknas står intill.',
        }}
      />
      <MarkTable
        {...{ locale, heads }}
        caption="Skillnaden: närmar sig grupperna varandra?"
        wordOf={gapWord}
        meanings={{
          closing: 'Avståndet mellan grupperna krymper, och mer än slumpen brukar ge.',
          widening: 'Avståndet mellan grupperna växer, och mer än slumpen brukar ge.',
          changedPlace: 'Den grupp som hade det sämre har det nu bättre. Då sägs inte att skillnaden har minskat.',
          noCertainChange: 'Det som har hänt med avståndet går inte att skilja från slumpen.',
          turned: 'Avståndet hade en säker trend, men de senaste åren går åt andra hållet.',
          shownWithoutUncertainty: 'Alla är räknade. Avståndet visas i siffror men får inget omdöme.',
          cannotTell: 'Något saknas för att svara, till exempel år, antal eller värden för en av grupperna.',
        }}
      />
    </>
  )
}
