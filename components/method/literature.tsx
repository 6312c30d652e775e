/** What the method rests on, the same in both languages. */
const references: [string, string, string][] = [
  [
    'Breslow NE, Day NE',
    'Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies',
    'IARC, Lyon 1987, p. 69',
  ],
  [
    'Dietz EJ, Killeen TJ',
    'A nonparametric multivariate test for monotone trend with pharmaceutical applications',
    'Journal of the American Statistical Association 76 (1981) 169–174',
  ],
  ['Erreygers G', 'Correcting the concentration index', 'Journal of Health Economics 28 (2009) 504–515'],
  ['Hundepool A et al.', 'Statistical Disclosure Control', 'Wiley, Chichester 2012'],
  ['Kendall MG', 'Rank Correlation Methods, 4th ed.', 'Griffin, London 1975'],
  [
    'Keppel K et al.',
    'Methodological issues in measuring health disparities',
    'Vital and Health Statistics 2 (141), 2005',
  ],
  [
    'Mackenbach JP, Kunst AE',
    'Measuring the magnitude of socio-economic inequalities in health',
    'Social Science & Medicine 44 (1997) 757–771',
  ],
  ['Mann HB', 'Nonparametric tests against trend', 'Econometrica 13 (1945) 245–259'],
  [
    'Newcombe RG',
    'Interval estimation for the difference between independent proportions',
    'Statistics in Medicine 17 (1998) 873–890',
  ],
  [
    'Sen PK',
    'Estimates of the regression coefficient based on Kendall’s tau',
    'Journal of the American Statistical Association 63 (1968) 1379–1389',
  ],
  [
    'Theil H',
    'A rank-invariant method of linear and polynomial regression analysis',
    'Proceedings of the KNAW 53 (1950) 386–392, 521–525, 1397–1412',
  ],
  [
    'Whitehead M, Dahlgren G',
    'Concepts and principles for tackling social inequities in health: Levelling up, part 1',
    'WHO Regional Office for Europe, Copenhagen 2006',
  ],
  ['WHO', 'Handbook on Health Inequality Monitoring', 'World Health Organization, Geneva 2013'],
  [
    'Wilson EB',
    'Probable inference, the law of succession, and statistical inference',
    'Journal of the American Statistical Association 22 (1927) 209–212',
  ],
  [
    'Zou GY, Donner A',
    'Construction of confidence limits about effect measures: a general approach',
    'Statistics in Medicine 27 (2008) 1693–1702',
  ],
]

export function Literature() {
  return (
    <ul className="references" lang="en">
      {references.map(([who, title, where]) => (
        <li key={title}>
          {who}. <cite>{title}</cite>. {where}.
        </li>
      ))}
    </ul>
  )
}
