-- AlterTable
ALTER TABLE "FollowUpReport" ADD COLUMN "redactedAt" TIMESTAMPTZ(3), ADD COLUMN "redactionNote" TEXT;

-- CreateTable
CREATE TABLE "FollowUpRedaction" (
    "municipalityId" INTEGER NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "words" TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "publicNote" TEXT NOT NULL DEFAULT '',
    "proposedById" INTEGER NOT NULL,
    "isProposed" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpRedaction_pkey" PRIMARY KEY ("municipalityId","followUpId")
);

-- CreateIndex
CREATE INDEX "FollowUpRedaction_proposedById_idx" ON "FollowUpRedaction"("proposedById");

-- AddForeignKey
ALTER TABLE "FollowUpRedaction" ADD CONSTRAINT "FollowUpRedaction_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpRedaction" ADD CONSTRAINT "FollowUpRedaction_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was taken out is told, and when.
ALTER TABLE "FollowUpReport" ADD CONSTRAINT "FollowUpReport_redaction"
  CHECK (("redactedAt" IS NULL) = ("redactionNote" IS NULL) AND btrim("redactionNote") <> '');

-- The one way that a published report becomes another: by two people, audited. Its files go, and are made anew of what
-- is left. The hash of what it was goes from the change history too: with all but a figure known, it tells the figure.
CREATE FUNCTION redact_report(municipality int, report int, proposer int, actor int, reason text, rest text, note text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  IF proposer IS NULL OR actor IS NULL OR proposer = actor THEN
    RAISE EXCEPTION 'two people are needed' USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'redact', 'FollowUpReport', report::text,
    jsonb_build_object('reason', reason, 'proposedById', proposer));
  DELETE FROM "FollowUpReportFile" WHERE "municipalityId" = municipality AND "reportId" = report;
  UPDATE "FollowUpReport" SET content = rest, hash = encode(sha256(convert_to(rest, 'UTF8')), 'hex'),
    "redactedAt" = now(), "redactionNote" = concat_ws(' ', "redactionNote", note)
  WHERE "municipalityId" = municipality AND id = report;
  UPDATE "AuditEntry" SET after = after - 'hash'
  WHERE "municipalityId" = municipality AND entity = 'FollowUp' AND action = 'publishReport' AND after ? 'hash'
    AND ("entityId", (after->>'version')::int) IN (SELECT r."followUpId"::text, r.version FROM "FollowUpReport" r
      WHERE r."municipalityId" = municipality AND r.id = report);
  UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1, "publishedAt" = now() WHERE id = municipality;
END $$;
REVOKE EXECUTE ON FUNCTION redact_report FROM PUBLIC;
