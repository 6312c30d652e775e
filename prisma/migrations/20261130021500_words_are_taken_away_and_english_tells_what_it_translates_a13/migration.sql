-- The Swedish that a translation was made of: where a goal says something else by now, its English waits.
ALTER TABLE "Goal" ADD COLUMN "titleEnOf" TEXT;
UPDATE "Goal" SET "titleEnOf" = title WHERE "titleEn" IS NOT NULL;
-- One that was carried over with its English, and says something else by now.
UPDATE "Goal" g SET "titleEnOf" = f.title FROM "GoalCarryOver" c
  JOIN "Goal" f ON (f."municipalityId", f.id) = (c."municipalityId", c."fromGoalId")
  WHERE (c."municipalityId", c."toGoalId") = (g."municipalityId", g.id) AND f."titleEn" = g."titleEn" AND f.title <> g.title;

-- English that is written is of what the Swedish says then, whichever way it was written.
CREATE FUNCTION english_is_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."titleEn" IS NULL THEN NEW."titleEnOf" := NULL;
  ELSIF TG_OP = 'INSERT' THEN NEW."titleEnOf" := coalesce(NEW."titleEnOf", NEW.title);
  ELSIF NEW."titleEn" IS DISTINCT FROM OLD."titleEn" THEN NEW."titleEnOf" := NEW.title;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER english_is_of BEFORE INSERT OR UPDATE ON "Goal" FOR EACH ROW EXECUTE FUNCTION english_is_of();

ALTER TABLE "Evidence" ADD COLUMN "isRedacted" BOOLEAN NOT NULL DEFAULT false;

-- A person's words go for secrecy: from the row, from every proposal of it with its title, its reasons and what its
-- reviewers wrote, and from the change history where it was told by its title. That it stood there, of what goal and
-- district, and who did what, stays. `said` is what is told in its place. Returns how many proposals were emptied.
CREATE FUNCTION redact_evidence(municipality int, evidence int, actor int, reason text, said text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int; titles text[]; proposals bigint[]; gone jsonb;
BEGIN
  IF coalesce(btrim(reason), '') = '' THEN RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'check_violation'; END IF;
  INSERT INTO "AuditEntry" ("municipalityId", "actorId", entrance, action, entity, "entityId", after)
  VALUES (municipality, actor, 'redaction', 'redact', 'Evidence', evidence::text, jsonb_build_object('reason', reason));
  gone := jsonb_build_object('title', said, 'text', '', 'source', '', 'participants', NULL, 'firstDay', NULL,
    'lastDay', NULL, 'saysGapsAre', NULL);
  -- By whatever it has been called: something new is proposed by its title.
  SELECT array_agg(DISTINCT title) INTO titles FROM (
    SELECT e.title FROM "Evidence" e WHERE e."municipalityId" = municipality AND e.id = evidence
    UNION SELECT s.fields->>'title' FROM "SubmissionItem" i, LATERAL (VALUES (i.before), (i.after)) s(fields)
    WHERE i."municipalityId" = municipality AND i.entity = 'Evidence' AND i."entityId" = evidence::text
  ) t(title) WHERE title IS NOT NULL;
  SELECT array_agg(DISTINCT "submissionId") INTO proposals FROM "SubmissionItem"
  WHERE "municipalityId" = municipality AND (
    (entity = 'Evidence' AND "entityId" = evidence::text) OR (entity = 'NewEvidence' AND "entityId" = ANY (titles)));
  UPDATE "SubmissionItem" SET before = before || gone, after = after || gone,
    "entityId" = CASE entity WHEN 'NewEvidence' THEN said ELSE "entityId" END
  WHERE "municipalityId" = municipality AND "submissionId" = ANY (proposals);
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE "Submission" SET title = said, note = CASE WHEN "isSecret" THEN note END
  WHERE "municipalityId" = municipality AND id = ANY (proposals);
  UPDATE "SubmissionEvent" SET note = NULL WHERE "municipalityId" = municipality AND "submissionId" = ANY (proposals);
  UPDATE "AuditEntry" SET "entityId" = said
  WHERE "municipalityId" = municipality AND entity = 'NewEvidence' AND "entityId" = ANY (titles);
  UPDATE "AuditEntry" SET after = NULL
  WHERE "municipalityId" = municipality AND entity = 'Evidence' AND "entityId" = evidence::text AND action = 'withdrawEvidence';
  UPDATE "Evidence" SET title = said || ' (' || id || ')', text = '', source = '', participants = NULL, "firstDay" = NULL,
    "lastDay" = NULL, "saysGapsAre" = NULL, "isRedacted" = true, "withdrawnOn" = coalesce("withdrawnOn", current_date),
    "withdrawnWhy" = reason
  WHERE "municipalityId" = municipality AND id = evidence;
  RETURN n;
END $$;
REVOKE EXECUTE ON FUNCTION redact_evidence FROM PUBLIC;
