/** Draft goals stay away, and with them all that hangs on one. @param {string} column */
const goal = column => `EXISTS (SELECT FROM "Goal" g WHERE g.id = t."${column}")`
const strategy = 'EXISTS (SELECT FROM "Strategy" s WHERE s.id = t."strategyId")'
const action = 'EXISTS (SELECT FROM "Action" a WHERE (a."municipalityId", a.id) = (t."municipalityId", t."actionId"))'
const framework = 'EXISTS (SELECT FROM "Framework" f WHERE f.id = t."frameworkId")'
/** @param {string} column */
const published = column =>
  `EXISTS (SELECT FROM "PublishedObservation" o WHERE (o."municipalityId", o."${column}") = (t."municipalityId", t.id))`
const all = ''

/**
 * What the published door opens on: one view for each table that public pages may read, under the table's own name, and
 * which of its rows (`t`) they are. A table is named after those that its condition asks, which are views by then.
 * People, sessions, revisions that nobody has published, submissions, drafts and the change history have none.
 */
export const PUBLISHED = /** @type {const} */ ({
  Municipality: all,
  PageText: all,
  Decision: all,
  Body: all,
  Framework: `t.status <> 'draft'`,
  GoalLevel: framework,
  Goal: framework,
  GoalCorrection: goal('goalId'),
  GoalCarryOver: `${goal('fromGoalId')} AND ${goal('toGoalId')}`,
  Strategy: framework,
  GoalStrategy: `${goal('goalId')} AND ${strategy}`,
  GoalDocument: goal('goalId'),
  GoalProcess: goal('goalId'),
  GoalBody: goal('goalId'),
  StrategyCarryOver: `${strategy} AND ${goal('goalId')}`,
  Action: `NOT t."isRemoved" AND ${framework}`,
  ActionGoal: `${action} AND ${goal('goalId')}`,
  ActionDistrict: action,
  ActionIndicator: action,
  ActionNote: `NOT t."isRemoved" AND ${action}`,
  ActionTask: `NOT t."isRemoved" AND ${action}`,
  GoverningDocument: framework,
  RelatedProcess: framework,
  Perspective: framework,
  NeedsFinding: framework,
  Geography: all,
  District: all,
  // What lies ahead is told on its day, as days are in Sweden.
  DistrictBorder: `t."validFrom" <= (now() AT TIME ZONE 'Europe/Stockholm')::date`,
  FollowUpReport: all,
  FollowUpReportFile: all,
  Evidence: `t."withdrawnOn" IS NULL AND (t."goalId" IS NULL OR ${goal('goalId')})`,
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

/** Columns that name a person: empty for the public. @type {Record<string, string[]>} */
export const WITHHELD = {
  Action: ['ownerId'],
  ActionNote: ['writtenById'],
  FollowUpReport: ['proposedById', 'publishedById'],
}

/**
 * What was said once and is no row of a table: every revision that came to hold, with when, and what import it was of.
 * Who wrote it, notes and what nobody has published are not in it, and nothing of what was taken away for secrecy. One
 * that took a value from the public `isGone`. The tables' schema is told, for those whose view has fewer rows.
 * @type {Record<string, (tables: string) => string>}
 */
export const PUBLISHED_HISTORY = {
  PublishedRevision: tables => `
    SELECT p."municipalityId", p."cellId", p."revisionId", p."publishedAt", c."indicatorId", c.version, c."geographyId",
      c."breakdownId", c."periodStart", c."periodEnd", c."periodLabel", r.value, r.status, r.origin, r.numerator,
      r.denominator, r."countsOrigin", r.lower, r.upper, r."limitsOrigin", r."batchId", r.source,
      b.title AS "batchTitle", b.source AS "batchSource", b."fetchedOn", b."importedAt",
      (r.value IS NULL AND (
        EXISTS (SELECT FROM "AuditEntry" a WHERE a."municipalityId" = p."municipalityId" AND a.entity = 'Cell'
          AND a."entityId" = p."cellId"::text AND a.action = 'withdrawValue' AND a.after->>'revision' = p."revisionId"::text)
        OR EXISTS (SELECT FROM "CellHead" h
          WHERE (h."municipalityId", h."cellId", h."revisionId") = (p."municipalityId", p."cellId", p."revisionId")
          AND NOT EXISTS (SELECT FROM "PublishedObservation" o
            WHERE (o."municipalityId", o."cellId") = (p."municipalityId", p."cellId")))
      )) AS "isGone"
    FROM "Publication" p
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (p."municipalityId", p."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (p."municipalityId", p."cellId")
    LEFT JOIN ${tables}."ImportBatch" b ON (b."municipalityId", b.id) = (r."municipalityId", r."batchId")
    WHERE NOT EXISTS (SELECT FROM "AuditEntry" a WHERE a."municipalityId" = p."municipalityId" AND a.entity = 'Cell'
      AND a."entityId" = p."cellId"::text AND a.action = 'redact' AND a.at >= r."writtenAt")`,
  // One row for each time that something of an indicator came to hold, with how many published values it changed as they
  // are printed. Of what was taken away for secrecy nothing is told.
  PublishedChange: tables => `
    SELECT p."municipalityId", c."indicatorId", p."publishedAt",
      count(DISTINCT c.id) FILTER (WHERE b.value IS NOT NULL)::int AS "changed",
      (array_agg(c."periodLabel" ORDER BY c."periodStart") FILTER (WHERE b.value IS NOT NULL))[1] AS "firstLabel",
      (array_agg(c."periodLabel" ORDER BY c."periodEnd" DESC) FILTER (WHERE b.value IS NOT NULL))[1] AS "lastLabel",
      coalesce(bool_and(r.value IS NULL) FILTER (WHERE b.value IS NOT NULL), false) AS "isGone",
      coalesce(bool_and(r."batchId" IS NOT NULL) FILTER (WHERE b.value IS NOT NULL), false) AS "isFromSource",
      max(s."publicNote") AS note
    FROM "Publication" p
    JOIN "ValueRevision" r ON (r."municipalityId", r.id) = (p."municipalityId", p."revisionId")
    JOIN "Cell" c ON (c."municipalityId", c.id) = (p."municipalityId", p."cellId")
    JOIN ${tables}."Indicator" n ON (n."municipalityId", n.id) = (c."municipalityId", c."indicatorId")
    LEFT JOIN "ValueRevision" b ON (b."municipalityId", b.id) = (r."municipalityId", r."previousId")
      AND round(b.value, n.decimals) IS DISTINCT FROM round(r.value, n.decimals)
    LEFT JOIN "SubmissionItem" i ON (i."municipalityId", i."revisionId") = (r."municipalityId", r.id)
    LEFT JOIN "Submission" s ON (s."municipalityId", s.id) = (i."municipalityId", i."submissionId")
    WHERE NOT EXISTS (SELECT FROM "AuditEntry" a WHERE a."municipalityId" = p."municipalityId" AND a.entity = 'Cell'
      AND a."entityId" = p."cellId"::text AND a.action = 'redact' AND a.at >= r."writtenAt")
    GROUP BY p."municipalityId", c."indicatorId", p."publishedAt"`,
}
