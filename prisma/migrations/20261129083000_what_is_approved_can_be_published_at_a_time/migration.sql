-- AlterTable
ALTER TABLE "SubmissionEvent" ADD COLUMN "publishAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Submission_publishAt_idx" ON "Submission"("publishAt");
