-- CreateEnum
CREATE TYPE "FollowUpStatus" AS ENUM ('open', 'inReview', 'published');

-- CreateEnum
CREATE TYPE "Judgement" AS ENUM ('better', 'worse', 'both', 'same', 'unknown');

-- CreateTable
CREATE TABLE "FollowUp" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "lastYear" INTEGER NOT NULL,
    "deadline" DATE NOT NULL,
    "status" "FollowUpStatus" NOT NULL DEFAULT 'open',
    "lockId" INTEGER,
    "openedById" INTEGER,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" INTEGER,
    "publicNote" TEXT,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FollowUpIndicator" (
    "municipalityId" INTEGER NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "personId" INTEGER,

    CONSTRAINT "FollowUpIndicator_pkey" PRIMARY KEY ("municipalityId","followUpId","indicatorId")
);

-- CreateTable
CREATE TABLE "FollowUpAssessment" (
    "municipalityId" INTEGER NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "level" "Judgement",
    "gaps" "Judgement",
    "text" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "writtenById" INTEGER,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpAssessment_pkey" PRIMARY KEY ("municipalityId","followUpId","goalId")
);

-- CreateTable
CREATE TABLE "FollowUpNote" (
    "municipalityId" INTEGER NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenById" INTEGER NOT NULL,

    CONSTRAINT "FollowUpNote_pkey" PRIMARY KEY ("municipalityId","followUpId","key")
);

-- CreateTable
CREATE TABLE "FollowUpReport" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publicNote" TEXT,
    "proposedById" INTEGER,
    "publishedById" INTEGER,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpReport_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "FollowUpReportFile" (
    "municipalityId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpReportFile_pkey" PRIMARY KEY ("municipalityId","reportId","locale")
);

-- CreateTable
CREATE TABLE "FollowUpReportRevision" (
    "municipalityId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisionId" BIGINT NOT NULL,

    CONSTRAINT "FollowUpReportRevision_pkey" PRIMARY KEY ("municipalityId","reportId","revisionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_municipalityId_year_key" ON "FollowUp"("municipalityId", "year");

-- CreateIndex
CREATE INDEX "FollowUp_municipalityId_frameworkId_idx" ON "FollowUp"("municipalityId", "frameworkId");

-- CreateIndex
CREATE INDEX "FollowUp_municipalityId_lockId_idx" ON "FollowUp"("municipalityId", "lockId");

-- CreateIndex
CREATE INDEX "FollowUp_openedById_idx" ON "FollowUp"("openedById");

-- CreateIndex
CREATE INDEX "FollowUp_proposedById_idx" ON "FollowUp"("proposedById");

-- CreateIndex
CREATE INDEX "FollowUpIndicator_municipalityId_indicatorId_idx" ON "FollowUpIndicator"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "FollowUpIndicator_personId_idx" ON "FollowUpIndicator"("personId");

-- CreateIndex
CREATE INDEX "FollowUpAssessment_municipalityId_goalId_idx" ON "FollowUpAssessment"("municipalityId", "goalId");

-- CreateIndex
CREATE INDEX "FollowUpAssessment_writtenById_idx" ON "FollowUpAssessment"("writtenById");

-- CreateIndex
CREATE INDEX "FollowUpNote_writtenById_idx" ON "FollowUpNote"("writtenById");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUpReport_municipalityId_followUpId_version_key" ON "FollowUpReport"("municipalityId", "followUpId", "version");

-- CreateIndex
CREATE INDEX "FollowUpReport_proposedById_idx" ON "FollowUpReport"("proposedById");

-- CreateIndex
CREATE INDEX "FollowUpReport_publishedById_idx" ON "FollowUpReport"("publishedById");

-- CreateIndex
CREATE INDEX "FollowUpReportRevision_municipalityId_revisionId_idx" ON "FollowUpReportRevision"("municipalityId", "revisionId");

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_municipalityId_lockId_fkey" FOREIGN KEY ("municipalityId", "lockId") REFERENCES "PeriodLock"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpIndicator" ADD CONSTRAINT "FollowUpIndicator_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpIndicator" ADD CONSTRAINT "FollowUpIndicator_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpIndicator" ADD CONSTRAINT "FollowUpIndicator_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpAssessment" ADD CONSTRAINT "FollowUpAssessment_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpAssessment" ADD CONSTRAINT "FollowUpAssessment_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpAssessment" ADD CONSTRAINT "FollowUpAssessment_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpNote" ADD CONSTRAINT "FollowUpNote_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpNote" ADD CONSTRAINT "FollowUpNote_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReportRevision" ADD CONSTRAINT "FollowUpReportRevision_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "FollowUpReport"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReportRevision" ADD CONSTRAINT "FollowUpReportRevision_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpReportFile" ADD CONSTRAINT "FollowUpReportFile_municipalityId_reportId_fkey" FOREIGN KEY ("municipalityId", "reportId") REFERENCES "FollowUpReport"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was: refused to everyone, as for the values themselves.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['FollowUpReport', 'FollowUpReportFile', 'FollowUpReportRevision'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER not_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER not_emptied', t);
  END LOOP;
END $$;
-- The hash is of the very bytes, and the two who publish are never one.
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_hash" CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
ALTER TABLE "FollowUpReportFile" ADD CONSTRAINT "FollowUpReportFile_hash" CHECK (hash = encode(sha256(bytes), 'hex'));
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_two_people" CHECK ("publishedById" <> "proposedById");
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_note" CHECK ((version = 1) = ("publicNote" IS NULL));

-- The reports go with the municipality that they are of.
CREATE OR REPLACE FUNCTION remove_municipality(municipality int, actor int, reason text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'removeMunicipality', 'Municipality', municipality::text, jsonb_build_object('reason', reason));
  FOREACH t IN ARRAY ARRAY['FollowUpReportRevision', 'FollowUpReportFile', 'FollowUpReport', 'FollowUp', 'Draft', 'PublishedObservation', 'Publication', 'CellHead', 'DisclosureMemory', 'CellComment', 'SubmissionItem',
      'SubmissionEvent', 'Submission', 'ValueRevision', 'Cell', 'Message'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "municipalityId" = $1', t) USING municipality;
  END LOOP;
  DELETE FROM "AuditEntry" WHERE "municipalityId" = municipality AND entrance <> 'redaction';
  DELETE FROM "Municipality" WHERE id = municipality;
END $$;
