-- What a start took from what the public reads: whoever undoes what was put there since finds that there was no value.
INSERT INTO "AuditEntry" ("municipalityId", at, entrance, action, entity, "entityId", before, after)
SELECT "municipalityId", "writtenAt", 'start', 'withdrawValue', 'Cell', "cellId"::text,
  jsonb_build_object('revision', "previousId"::text), jsonb_build_object('revision', id::text)
FROM "ValueRevision"
WHERE entrance = 'start' AND status = 'missing' AND note = 'Ingår inte längre i grunddata.';
