-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "SubmissionKind" AS ENUM ('values', 'settings');

-- DropForeignKey
ALTER TABLE "IndicatorVersion" DROP CONSTRAINT "IndicatorVersion_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_municipalityId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_indicatorId_version_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_geographyId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_breakdownId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_batchId_fkey";

-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "publishedVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "per" INTEGER;
UPDATE "Indicator" SET per = CASE WHEN "isShare" THEN 100
  WHEN unit ~ '^antal per [[:alpha:]]' THEN 1
  ELSE nullif(regexp_replace(coalesce(substring(unit FROM 'per\s+(\d[\d\s\u00a0\u202f]*)'), ''), '\D', '', 'g'), '')::int END;

-- AlterTable
ALTER TABLE "IndicatorVersion" DROP CONSTRAINT "IndicatorVersion_pkey",
ADD COLUMN     "municipalityId" INTEGER;
UPDATE "IndicatorVersion" v SET "municipalityId" = i."municipalityId" FROM "Indicator" i WHERE i.id = v."indicatorId";
ALTER TABLE "IndicatorVersion" ALTER COLUMN "municipalityId" SET NOT NULL,
ADD CONSTRAINT "IndicatorVersion_pkey" PRIMARY KEY ("municipalityId", "indicatorId", "version");

-- CreateTable
CREATE TABLE "Cell" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "geographyId" INTEGER NOT NULL,
    "breakdownId" INTEGER NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "periodLabel" TEXT NOT NULL,

    CONSTRAINT "Cell_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "CellHead" (
    "municipalityId" INTEGER NOT NULL,
    "cellId" BIGINT NOT NULL,
    "revisionId" BIGINT NOT NULL,

    CONSTRAINT "CellHead_pkey" PRIMARY KEY ("municipalityId","cellId")
);

-- CreateTable
CREATE TABLE "ValueRevision" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "cellId" BIGINT NOT NULL,
    "previousId" BIGINT,
    "value" DECIMAL(65,30),
    "status" "ValueStatus" NOT NULL DEFAULT 'normal',
    "origin" "ValueOrigin" NOT NULL DEFAULT 'published',
    "numerator" DECIMAL(65,30),
    "denominator" DECIMAL(65,30),
    "countsOrigin" "ValueOrigin",
    "lower" DECIMAL(65,30),
    "upper" DECIMAL(65,30),
    "limitsOrigin" "ValueOrigin",
    "batchId" INTEGER,
    "writtenById" INTEGER,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entrance" TEXT NOT NULL,
    "source" TEXT,
    "note" TEXT,

    CONSTRAINT "ValueRevision_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "municipalityId" INTEGER NOT NULL,
    "cellId" BIGINT NOT NULL,
    "revisionId" BIGINT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("municipalityId","cellId","revisionId")
);

-- CreateTable
CREATE TABLE "PublishedObservation" (
    "municipalityId" INTEGER NOT NULL,
    "cellId" BIGINT NOT NULL,
    "revisionId" BIGINT NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "geographyId" INTEGER NOT NULL,
    "breakdownId" INTEGER NOT NULL,
    "value" DECIMAL(65,30),
    "status" "ValueStatus" NOT NULL,
    "origin" "ValueOrigin" NOT NULL,
    "numerator" DECIMAL(65,30),
    "denominator" DECIMAL(65,30),
    "countsOrigin" "ValueOrigin",
    "lower" DECIMAL(65,30),
    "upper" DECIMAL(65,30),
    "limitsOrigin" "ValueOrigin",
    "batchId" INTEGER,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublishedObservation_pkey" PRIMARY KEY ("municipalityId","cellId")
);

-- CreateTable
CREATE TABLE "DisclosureMemory" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "cellId" BIGINT NOT NULL,
    "numerator" DECIMAL(65,30),
    "denominator" DECIMAL(65,30),
    "shown" BOOLEAN NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DisclosureMemory_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "kind" "SubmissionKind" NOT NULL DEFAULT 'values',
    "status" "SubmissionStatus" NOT NULL DEFAULT 'submitted',
    "title" TEXT NOT NULL,
    "note" TEXT,
    "proposedById" INTEGER,
    "entrance" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishAt" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "SubmissionItem" (
    "municipalityId" INTEGER NOT NULL,
    "submissionId" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "revisionId" BIGINT,
    "seenRevisionId" BIGINT,
    "entity" TEXT,
    "entityId" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "SubmissionItem_pkey" PRIMARY KEY ("municipalityId","submissionId","number")
);

-- CreateTable
CREATE TABLE "SubmissionEvent" (
    "municipalityId" INTEGER NOT NULL,
    "submissionId" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "SubmissionStatus" NOT NULL,
    "actorId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "SubmissionEvent_pkey" PRIMARY KEY ("municipalityId","submissionId","number")
);

-- CreateTable
CREATE TABLE "Draft" (
    "municipalityId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "geographyId" INTEGER NOT NULL,
    "breakdownId" INTEGER NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "numerator" TEXT NOT NULL DEFAULT '',
    "denominator" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "seenRevisionId" BIGINT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("municipalityId","personId","indicatorId","version","geographyId","breakdownId","periodStart","periodEnd")
);

-- CreateIndex
CREATE INDEX "Cell_municipalityId_geographyId_idx" ON "Cell"("municipalityId", "geographyId");

-- CreateIndex
CREATE INDEX "Cell_municipalityId_breakdownId_idx" ON "Cell"("municipalityId", "breakdownId");

-- CreateIndex
CREATE UNIQUE INDEX "Cell_municipalityId_indicatorId_version_geographyId_breakdo_key" ON "Cell"("municipalityId", "indicatorId", "version", "geographyId", "breakdownId", "periodStart", "periodEnd");

-- CreateIndex
CREATE INDEX "CellHead_municipalityId_revisionId_idx" ON "CellHead"("municipalityId", "revisionId");

-- CreateIndex
CREATE INDEX "ValueRevision_municipalityId_cellId_id_idx" ON "ValueRevision"("municipalityId", "cellId", "id");

-- CreateIndex
CREATE INDEX "ValueRevision_municipalityId_previousId_idx" ON "ValueRevision"("municipalityId", "previousId");

-- CreateIndex
CREATE INDEX "ValueRevision_municipalityId_batchId_idx" ON "ValueRevision"("municipalityId", "batchId");

-- CreateIndex
CREATE INDEX "ValueRevision_writtenById_idx" ON "ValueRevision"("writtenById");

-- CreateIndex
CREATE INDEX "Publication_municipalityId_revisionId_idx" ON "Publication"("municipalityId", "revisionId");

-- CreateIndex
CREATE INDEX "PublishedObservation_municipalityId_geographyId_indicatorId_idx" ON "PublishedObservation"("municipalityId", "geographyId", "indicatorId");

-- CreateIndex
CREATE INDEX "PublishedObservation_municipalityId_breakdownId_idx" ON "PublishedObservation"("municipalityId", "breakdownId");

-- CreateIndex
CREATE INDEX "PublishedObservation_municipalityId_revisionId_idx" ON "PublishedObservation"("municipalityId", "revisionId");

-- CreateIndex
CREATE INDEX "PublishedObservation_municipalityId_batchId_idx" ON "PublishedObservation"("municipalityId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedObservation_municipalityId_indicatorId_version_geo_key" ON "PublishedObservation"("municipalityId", "indicatorId", "version", "geographyId", "breakdownId", "periodStart", "periodEnd");

-- CreateIndex
CREATE INDEX "DisclosureMemory_municipalityId_cellId_id_idx" ON "DisclosureMemory"("municipalityId", "cellId", "id");

-- CreateIndex
CREATE INDEX "Submission_municipalityId_status_idx" ON "Submission"("municipalityId", "status");

-- CreateIndex
CREATE INDEX "Submission_proposedById_idx" ON "Submission"("proposedById");

-- CreateIndex
CREATE INDEX "SubmissionItem_municipalityId_revisionId_idx" ON "SubmissionItem"("municipalityId", "revisionId");

-- CreateIndex
CREATE INDEX "SubmissionItem_municipalityId_seenRevisionId_idx" ON "SubmissionItem"("municipalityId", "seenRevisionId");

-- CreateIndex
CREATE INDEX "SubmissionEvent_actorId_idx" ON "SubmissionEvent"("actorId");

-- CreateIndex
CREATE INDEX "Draft_municipalityId_indicatorId_idx" ON "Draft"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "Draft_municipalityId_geographyId_idx" ON "Draft"("municipalityId", "geographyId");

-- CreateIndex
CREATE INDEX "Draft_municipalityId_breakdownId_idx" ON "Draft"("municipalityId", "breakdownId");

-- CreateIndex
CREATE INDEX "Draft_municipalityId_seenRevisionId_idx" ON "Draft"("municipalityId", "seenRevisionId");

-- CreateIndex
CREATE INDEX "Draft_personId_idx" ON "Draft"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_municipalityId_id_key" ON "Indicator"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Breakdown_municipalityId_id_key" ON "Breakdown"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Geography_municipalityId_id_key" ON "Geography"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_municipalityId_id_key" ON "ImportBatch"("municipalityId", "id");

-- What is there is the first publication: a cell, a revision and a published row for each value.
INSERT INTO "Cell" ("municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel")
SELECT "municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd", "periodLabel"
FROM "Observation" ORDER BY id;

INSERT INTO "ValueRevision" ("municipalityId", "cellId", value, status, origin, numerator, denominator, "countsOrigin",
  lower, upper, "limitsOrigin", "batchId", "writtenAt", entrance)
SELECT c."municipalityId", c.id, o.value, o.status, o.origin, o.numerator, o.denominator, o."countsOrigin",
  o.lower, o.upper, o."limitsOrigin", o."batchId", b."importedAt", 'start'
FROM "Observation" o
JOIN "Cell" c USING ("municipalityId", "indicatorId", version, "geographyId", "breakdownId", "periodStart", "periodEnd")
JOIN "ImportBatch" b ON b.id = o."batchId" ORDER BY c.id;

INSERT INTO "CellHead" ("municipalityId", "cellId", "revisionId")
SELECT "municipalityId", "cellId", id FROM "ValueRevision";

INSERT INTO "Publication" ("municipalityId", "cellId", "revisionId", "publishedAt")
SELECT "municipalityId", "cellId", id, "writtenAt" FROM "ValueRevision";

INSERT INTO "PublishedObservation" ("municipalityId", "cellId", "revisionId", "indicatorId", version, "periodStart", "periodEnd",
  "periodLabel", "geographyId", "breakdownId", value, status, origin, numerator, denominator, "countsOrigin",
  lower, upper, "limitsOrigin", "batchId", "publishedAt")
SELECT c."municipalityId", c.id, r.id, c."indicatorId", c.version, c."periodStart", c."periodEnd",
  c."periodLabel", c."geographyId", c."breakdownId", r.value, r.status, r.origin, r.numerator, r.denominator, r."countsOrigin",
  r.lower, r.upper, r."limitsOrigin", r."batchId", r."writtenAt"
FROM "Cell" c JOIN "ValueRevision" r ON (r."municipalityId", r."cellId") = (c."municipalityId", c.id) ORDER BY c.id;

INSERT INTO "AuditEntry" ("municipalityId", entrance, action, entity, "entityId", after)
SELECT "municipalityId", 'start', 'firstPublication', 'Municipality', "municipalityId"::text,
  jsonb_build_object('values', count(*), 'revisions', jsonb_build_array(min("revisionId"), max("revisionId")))
FROM "PublishedObservation" GROUP BY 1;

UPDATE "Municipality" m SET "publishedAt" = greatest(m."updatedAt",
  (SELECT max(b."importedAt") FROM "ImportBatch" b WHERE b."municipalityId" = m.id)) AT TIME ZONE 'UTC';

DROP TABLE "Observation";

ANALYZE "Cell", "CellHead", "ValueRevision", "Publication", "PublishedObservation";

-- AddForeignKey
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_municipalityId_indicatorId_version_fkey" FOREIGN KEY ("municipalityId", "indicatorId", "version") REFERENCES "IndicatorVersion"("municipalityId", "indicatorId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "Geography"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_municipalityId_breakdownId_fkey" FOREIGN KEY ("municipalityId", "breakdownId") REFERENCES "Breakdown"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellHead" ADD CONSTRAINT "CellHead_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellHead" ADD CONSTRAINT "CellHead_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValueRevision" ADD CONSTRAINT "ValueRevision_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValueRevision" ADD CONSTRAINT "ValueRevision_municipalityId_previousId_fkey" FOREIGN KEY ("municipalityId", "previousId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValueRevision" ADD CONSTRAINT "ValueRevision_municipalityId_batchId_fkey" FOREIGN KEY ("municipalityId", "batchId") REFERENCES "ImportBatch"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValueRevision" ADD CONSTRAINT "ValueRevision_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_indicatorId_version_fkey" FOREIGN KEY ("municipalityId", "indicatorId", "version") REFERENCES "IndicatorVersion"("municipalityId", "indicatorId", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "Geography"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_breakdownId_fkey" FOREIGN KEY ("municipalityId", "breakdownId") REFERENCES "Breakdown"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObservation" ADD CONSTRAINT "PublishedObservation_municipalityId_batchId_fkey" FOREIGN KEY ("municipalityId", "batchId") REFERENCES "ImportBatch"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisclosureMemory" ADD CONSTRAINT "DisclosureMemory_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_municipalityId_submissionId_fkey" FOREIGN KEY ("municipalityId", "submissionId") REFERENCES "Submission"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_municipalityId_seenRevisionId_fkey" FOREIGN KEY ("municipalityId", "seenRevisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvent" ADD CONSTRAINT "SubmissionEvent_municipalityId_submissionId_fkey" FOREIGN KEY ("municipalityId", "submissionId") REFERENCES "Submission"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionEvent" ADD CONSTRAINT "SubmissionEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_indicatorId_version_fkey" FOREIGN KEY ("municipalityId", "indicatorId", "version") REFERENCES "IndicatorVersion"("municipalityId", "indicatorId", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "Geography"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_breakdownId_fkey" FOREIGN KEY ("municipalityId", "breakdownId") REFERENCES "Breakdown"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_seenRevisionId_fkey" FOREIGN KEY ("municipalityId", "seenRevisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A value is proposed, or a row's fields are; never both.
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_one_thing" CHECK (
  ("revisionId" IS NOT NULL AND entity IS NULL AND "entityId" IS NULL AND before IS NULL AND after IS NULL)
  OR ("revisionId" IS NULL AND "seenRevisionId" IS NULL AND entity IS NOT NULL AND "entityId" IS NOT NULL AND after IS NOT NULL));
-- A value that isn't there is a status, and a count is not below nought.
ALTER TABLE "ValueRevision" ADD CONSTRAINT "ValueRevision_value_or_status" CHECK (value IS NOT NULL OR status <> 'normal');
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_per" CHECK (per > 0);

-- Refused to everyone, the owner and a superuser too; but for the rows of a municipality that this very transaction
-- has said in the change history that it takes away from.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'MB001';
  END IF;
  IF NOT EXISTS (
    SELECT FROM "AuditEntry" a WHERE a."municipalityId" = OLD."municipalityId" AND a.action IN ('redact', 'removeMunicipality')
      AND a.entrance = 'redaction' AND a.xmin = pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'MB001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE INDEX "AuditEntry_redaction" ON "AuditEntry" ("municipalityId", id) WHERE entrance = 'redaction';
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['ValueRevision', 'Publication', 'SubmissionEvent', 'DisclosureMemory'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER not_emptied', t);
  END LOOP;
END $$;

-- The audited exceptions. The figures of a cell go from every revision; the rows, their order and who wrote them stay,
-- and so does the memory: hidden counts must stay hidden. Returns how many revisions were emptied.
CREATE FUNCTION redact_cell(municipality int, cell bigint, actor int, reason text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'redact', 'Cell', cell::text, jsonb_build_object('reason', reason));
  UPDATE "ValueRevision" SET value = NULL, numerator = NULL, denominator = NULL, lower = NULL, upper = NULL,
    note = NULL, source = NULL, status = 'confidential'
  WHERE "municipalityId" = municipality AND "cellId" = cell;
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE "PublishedObservation" SET value = NULL, numerator = NULL, denominator = NULL, lower = NULL, upper = NULL,
    status = 'confidential'
  WHERE "municipalityId" = municipality AND "cellId" = cell;
  UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1, "publishedAt" = now() WHERE id = municipality;
  RETURN n;
END $$;
-- Everything of a municipality goes; that it was removed, by whom and why, stays.
CREATE FUNCTION remove_municipality(municipality int, actor int, reason text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'removeMunicipality', 'Municipality', municipality::text, jsonb_build_object('reason', reason));
  FOREACH t IN ARRAY ARRAY['Draft', 'PublishedObservation', 'Publication', 'CellHead', 'DisclosureMemory', 'SubmissionItem',
      'SubmissionEvent', 'Submission', 'ValueRevision', 'Cell', 'Message'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "municipalityId" = $1', t) USING municipality;
  END LOOP;
  DELETE FROM "AuditEntry" WHERE "municipalityId" = municipality AND entrance <> 'redaction';
  DELETE FROM "Municipality" WHERE id = municipality;
END $$;
REVOKE EXECUTE ON FUNCTION redact_cell, remove_municipality FROM PUBLIC;
