/** How the rows of a table are told apart and tied to others. */
export type Table = {
  name: string
  /** The columns of the key, in order. */
  key: string[]
  /** Columns that point at another row, and its table. */
  points: Record<string, string>
  /** Whether the row has a number of its own; otherwise its key is its identity. */
  isNumbered: boolean
  /** A row that means something only as a whole is renewed as a whole or not at all. */
  isWhole: boolean
  /** Nothing is overwritten: what is new or changed is a revision, and the row shows what holds. */
  hasHistory: boolean
}

const table = (name: string, key: string[], points: Record<string, string> = {}, rest: Partial<Table> = {}): Table => ({
  name,
  key,
  points,
  isNumbered: true,
  isWhole: false,
  hasHistory: false,
  ...rest,
})
const unnumbered = { isNumbered: false }
const framework = { frameworkId: 'Framework' }

/** Every table that the seed writes, what is pointed at before what points. */
export const tables: Table[] = [
  table('Municipality', ['code']),
  table('Body', ['name']),
  table('Decision', ['dateStart', 'title']),
  table('Framework', ['slug']),
  table('GoalLevel', ['frameworkId', 'depth'], framework),
  table('Goal', ['frameworkId', 'number'], { ...framework, levelId: 'GoalLevel', parentId: 'Goal' }),
  table('Strategy', ['areaId', 'number'], { ...framework, areaId: 'Goal' }),
  table('Action', ['strategyId', 'number'], { ...framework, strategyId: 'Strategy', responsibleId: 'Body' }),
  table('GoverningDocument', ['frameworkId', 'title'], framework),
  table('RelatedProcess', ['frameworkId', 'title'], framework),
  table('Perspective', ['frameworkId', 'key'], framework),
  table('NeedsFinding', ['frameworkId', 'sortOrder'], { ...framework, goalId: 'Goal' }),
  table('GoalCarryOver', ['fromGoalId', 'toGoalId'], { fromGoalId: 'Goal', toGoalId: 'Goal' }, unnumbered),
  table('StrategyCarryOver', ['strategyId', 'goalId'], { strategyId: 'Strategy', goalId: 'Goal' }, unnumbered),
  table('Geography', ['kind', 'code']),
  table('District', ['geographyId'], { geographyId: 'Geography' }, unnumbered),
  table('Evidence', ['title'], { goalId: 'Goal', geographyId: 'Geography' }),
  table('Dimension', ['key']),
  table('Category', ['dimensionId', 'key'], { dimensionId: 'Dimension' }),
  table('Indicator', ['code']),
  table('IndicatorVersion', ['indicatorId', 'version'], { indicatorId: 'Indicator' }, unnumbered),
  table('IndicatorAlias', ['code'], { indicatorId: 'Indicator' }, unnumbered),
  table('SourceSeries', ['indicatorId', 'source', 'code'], { indicatorId: 'Indicator' }, unnumbered),
  table(
    'IndicatorDimension',
    ['indicatorId', 'dimensionId'],
    { indicatorId: 'Indicator', dimensionId: 'Dimension', focusId: 'Category', referenceId: 'Category' },
    unnumbered,
  ),
  table('GoalIndicator', ['goalId', 'indicatorId'], { goalId: 'Goal', indicatorId: 'Indicator' }, unnumbered),
  table('Breakdown', ['key']),
  table(
    'BreakdownCategory',
    ['breakdownId', 'categoryId'],
    { breakdownId: 'Breakdown', categoryId: 'Category' },
    unnumbered,
  ),
  table('ImportBatch', ['key']),
  table(
    'PublishedObservation',
    ['indicatorId', 'version', 'geographyId', 'breakdownId', 'periodStart', 'periodEnd'],
    { indicatorId: 'Indicator', geographyId: 'Geography', breakdownId: 'Breakdown', batchId: 'ImportBatch' },
    { isWhole: true, isNumbered: false, hasHistory: true },
  ),
]
