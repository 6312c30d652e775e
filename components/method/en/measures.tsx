import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Measures() {
  return (
    <>
      <p>
        The answers rest on <i>D</i> and <i>R</i>, which anyone can check. Where an indicator has more than two groups
        its page also has the measures of the World Health Organization, the less common ones under “For analysts”. They
        suit different cases, and the wrong measure on the wrong division misleads. The groups have values <i>y</i>,
        shares of the population <i>p</i> and the mean <i>μ</i>.
      </p>
      <ProseTable
        caption="Measures of a gap, and when they serve"
        heads={['Measure', 'Definition', 'Kind', 'When']}
        rows={[
          [
            'D, difference',
            'the value of one group minus that of another',
            'absolute',
            'always; with two groups all that is needed beside R',
          ],
          [
            'R, ratio',
            'one value divided by the other',
            'relative',
            'always when no value is zero; of the unfavourable share',
          ],
          [
            'SII, slope index',
            'the difference between the two ends of the population by a model',
            'absolute',
            'more than two ordered groups, all with values (area type, education)',
          ],
          ['RII', 'the same model’s two ends divided', 'relative', 'as SII'],
          [
            'BGV without noise',
            'variance between groups less what chance gives',
            'absolute',
            'many unordered groups of known uncertainty (districts)',
          ],
          ['BGSD, COV', '√BGV; 100 √BGV / μ', 'absolute; relative', 'as BGV'],
          [
            'MDM, MDB, MDR',
            'the groups’ mean distance from the mean, the best or the reference group',
            'absolute',
            'more than two unordered groups',
          ],
          ['IDIS', '100 MDM / μ', 'relative', 'as MDM'],
          [
            'Theil, MLD',
            '1000 Σ p r ln r; −1000 Σ p ln r, with r = y / μ',
            'relative',
            'more than two unordered groups',
          ],
          [
            'ACI, RCI',
            'Σ p (2 rank − 1) y; ACI / μ',
            'absolute; relative',
            'more than two ordered groups; Erreygers’ form does not depend on the wording',
          ],
          [
            'PAR, PAF',
            'the best group minus μ; 100 PAR / μ',
            'absolute; relative',
            'what all would gain if everyone were as the group best off',
          ],
        ]}
      />
      <p>
        SII and RII come from a model of the value on the group’s place in the population, from worst off (0) to best
        off (1): logistic for shares, otherwise linear, each group weighing as its population.
      </p>
      <Formula name="slopeIndex" />
      <Formula name="slopeRatio" />
      <p>
        BGV grows by chance in small groups. With the groups’ standard errors <i>s</i> that part is taken away, and what
        would be below zero is set to zero:
      </p>
      <Formula name="noiseCorrected" />
      <p>
        RII means different things in different countries, and so does PAR. Here RII is the ratio of the model’s two
        ends, and PAR the best group’s value minus the mean (WHO 2013). Unordered groups, such as districts and
        countries of birth, never get an SII, an RII or a concentration index.
      </p>
    </>
  )
}
