-- CreateTable
CREATE TABLE "CellComment" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "cellId" BIGINT NOT NULL,
    "submissionId" BIGINT NOT NULL,
    "revisionId" BIGINT NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,

    CONSTRAINT "CellComment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "CellComment_municipalityId_cellId_id_idx" ON "CellComment"("municipalityId", "cellId", "id");

-- CreateIndex
CREATE INDEX "CellComment_municipalityId_submissionId_idx" ON "CellComment"("municipalityId", "submissionId");

-- CreateIndex
CREATE INDEX "CellComment_municipalityId_revisionId_idx" ON "CellComment"("municipalityId", "revisionId");

-- CreateIndex
CREATE INDEX "CellComment_personId_idx" ON "CellComment"("personId");

-- AddForeignKey
ALTER TABLE "CellComment" ADD CONSTRAINT "CellComment_municipalityId_cellId_fkey" FOREIGN KEY ("municipalityId", "cellId") REFERENCES "Cell"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellComment" ADD CONSTRAINT "CellComment_municipalityId_submissionId_fkey" FOREIGN KEY ("municipalityId", "submissionId") REFERENCES "Submission"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellComment" ADD CONSTRAINT "CellComment_municipalityId_revisionId_fkey" FOREIGN KEY ("municipalityId", "revisionId") REFERENCES "ValueRevision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CellComment" ADD CONSTRAINT "CellComment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was said stays as it was said.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CellComment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON "CellComment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "CellComment" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "CellComment" ENABLE ALWAYS TRIGGER not_emptied;

-- A comment can name the figure that is taken away for secrecy.
CREATE OR REPLACE FUNCTION redact_cell(municipality int, cell bigint, actor int, reason text) RETURNS int LANGUAGE plpgsql AS $$
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
    source = NULL, status = 'confidential'
  WHERE "municipalityId" = municipality AND "cellId" = cell;
  UPDATE "CellComment" SET text = '' WHERE "municipalityId" = municipality AND "cellId" = cell;
  UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1, "publishedAt" = now() WHERE id = municipality;
  RETURN n;
END $$;
CREATE OR REPLACE FUNCTION remove_municipality(municipality int, actor int, reason text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'removeMunicipality', 'Municipality', municipality::text, jsonb_build_object('reason', reason));
  FOREACH t IN ARRAY ARRAY['Draft', 'PublishedObservation', 'Publication', 'CellHead', 'DisclosureMemory', 'CellComment', 'SubmissionItem',
      'SubmissionEvent', 'Submission', 'ValueRevision', 'Cell', 'Message'] LOOP
    EXECUTE format('DELETE FROM %I WHERE "municipalityId" = $1', t) USING municipality;
  END LOOP;
  DELETE FROM "AuditEntry" WHERE "municipalityId" = municipality AND entrance <> 'redaction';
  DELETE FROM "Municipality" WHERE id = municipality;
END $$;
