-- A value that is undone, where there was none before, goes from what the public reads.
ALTER TABLE "SubmissionItem" ADD COLUMN "takesAway" BOOLEAN NOT NULL DEFAULT false;
