/** Draft goals stay away, and with them all that hangs on one. @param {string} column */
const goal = column => `EXISTS (SELECT FROM "Goal" g WHERE g.id = t."${column}")`
const strategy = 'EXISTS (SELECT FROM "Strategy" s WHERE s.id = t."strategyId")'
const framework = 'EXISTS (SELECT FROM "Framework" f WHERE f.id = t."frameworkId")'
/** @param {string} column */
const published = column =>
  `EXISTS (SELECT FROM "PublishedObservation" o WHERE (o."municipalityId", o."${column}") = (t."municipalityId", t.id))`
const all = ''

/**
 * What the published door opens on: one view for each table that public pages may read, under the table's own name, and
 * which of its rows (`t`) they are. A table is named after those that its condition asks, which are views by then.
 * People, sessions, revisions, submissions, drafts and the change history have none.
 */
export const PUBLISHED = /** @type {const} */ ({
  Municipality: all,
  PageText: all,
  Decision: all,
  Body: all,
  Framework: `t.status <> 'draft'`,
  GoalLevel: framework,
  Goal: framework,
  GoalCarryOver: `${goal('fromGoalId')} AND ${goal('toGoalId')}`,
  Strategy: framework,
  GoalStrategy: `${goal('goalId')} AND ${strategy}`,
  StrategyCarryOver: `${strategy} AND ${goal('goalId')}`,
  Action: framework,
  GoverningDocument: framework,
  RelatedProcess: framework,
  Perspective: framework,
  NeedsFinding: framework,
  Geography: all,
  District: all,
  Evidence: `t."goalId" IS NULL OR ${goal('goalId')}`,
  Dimension: all,
  Category: all,
  Breakdown: all,
  BreakdownCategory: all,
  PublishedObservation: all,
  GoalIndicator: goal('goalId'),
  // One that only drafts speak of, and that no value is published of, is a draft.
  Indicator: `EXISTS (SELECT FROM "GoalIndicator" g WHERE (g."municipalityId", g."indicatorId") = (t."municipalityId", t.id))
    OR ${published('indicatorId')}`,
  IndicatorVersion: all,
  IndicatorAlias: all,
  IndicatorDimension: all,
  // A file that somebody has read in and nobody has approved has published nothing.
  ImportBatch: published('batchId'),
  DisclosureMemory: all,
  // The gate asks where what it remembers stood: only places where something has held.
  Cell: `EXISTS (SELECT FROM "CellHead" h WHERE (h."municipalityId", h."cellId") = (t."municipalityId", t.id))`,
})
