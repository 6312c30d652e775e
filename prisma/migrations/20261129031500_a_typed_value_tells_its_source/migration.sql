-- Where the number stands, in its writer's words: what the public reads knows of no revision.
ALTER TABLE "PublishedObservation" ADD COLUMN "source" TEXT;

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
  UPDATE "Municipality" SET "publishedVersion" = "publishedVersion" + 1, "publishedAt" = now() WHERE id = municipality;
  RETURN n;
END $$;
