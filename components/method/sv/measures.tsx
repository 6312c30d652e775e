import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Measures() {
  return (
    <>
      <p>
        Omdömena bygger på <i>D</i> och <i>R</i>, som alla kan räkna efter. Där en indikator har fler än två grupper
        står på dess sida också Världshälsoorganisationens mått, de mer ovanliga under ”För analytiker”. De är olika
        lämpliga, och fel mått på fel uppdelning vilseleder. Grupperna har värden <i>y</i>, andelar av befolkningen{' '}
        <i>p</i> och medelvärdet <i>μ</i>.
      </p>
      <ProseTable
        caption="Mått på skillnad, och när de duger"
        heads={['Mått', 'Definition', 'Slag', 'När']}
        rows={[
          [
            'D, skillnad',
            'värdet i en grupp minus det i en annan',
            'absolut',
            'alltid; med två grupper det enda som behövs jämte R',
          ],
          [
            'R, kvot',
            'det ena värdet delat med det andra',
            'relativ',
            'alltid då inget värde är noll; av den ogynnsamma andelen',
          ],
          [
            'SII, lutningsindex',
            'skillnaden mellan befolkningens två ändar enligt en modell',
            'absolut',
            'fler än två ordnade grupper, alla med värde (områdestyp, utbildning)',
          ],
          ['RII', 'samma modells två ändar delade med varandra', 'relativ', 'som SII'],
          [
            'BGV utan brus',
            'varians mellan grupper minus den som slumpen ger',
            'absolut',
            'många oordnade grupper med känd osäkerhet (stadsdelar)',
          ],
          ['BGSD, COV', '√BGV; 100 √BGV / μ', 'absolut; relativ', 'som BGV'],
          [
            'MDM, MDB, MDR',
            'grupperna i snitt från medelvärdet, den bästa eller jämförelsegruppen',
            'absolut',
            'fler än två oordnade grupper',
          ],
          ['IDIS', '100 MDM / μ', 'relativ', 'som MDM'],
          ['Theil, MLD', '1000 Σ p r ln r; −1000 Σ p ln r, med r = y / μ', 'relativ', 'fler än två oordnade grupper'],
          [
            'ACI, RCI',
            'Σ p (2 rang − 1) y; ACI / μ',
            'absolut; relativ',
            'fler än två ordnade grupper; Erreygers form beror inte på formuleringen',
          ],
          [
            'PAR, PAF',
            'bästa gruppen minus μ; 100 PAR / μ',
            'absolut; relativ',
            'vad alla skulle vinna om alla hade det som gruppen med bäst läge',
          ],
        ]}
      />
      <p>
        SII och RII kommer ur en modell av värdet mot gruppens plats i befolkningen, från sämst (0) till bäst (1):
        logistisk för andelar, linjär annars, där varje grupp väger som sin befolkning.
      </p>
      <Formula name="slopeIndex" />
      <Formula name="slopeRatio" />
      <p>
        BGV växer av slumpen i små grupper. Med gruppernas medelfel <i>s</i> dras den delen av, och det som blir under
        noll sätts till noll:
      </p>
      <Formula name="noiseCorrected" />
      <p>
        RII betyder olika saker i olika länder, och PAR likaså. Här är RII kvoten mellan modellens två ändar och PAR
        bästa gruppens värde minus medelvärdet (WHO 2013). Oordnade grupper, som stadsdelar och födelseländer, får
        aldrig SII, RII eller ett koncentrationsindex.
      </p>
    </>
  )
}
