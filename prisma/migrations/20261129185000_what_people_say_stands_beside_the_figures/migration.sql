-- AlterEnum
ALTER TYPE "EvidenceKind" ADD VALUE 'dialogue';
ALTER TYPE "EvidenceKind" ADD VALUE 'walk';
ALTER TYPE "EvidenceKind" ADD VALUE 'survey';
ALTER TYPE "EvidenceKind" ADD VALUE 'quotation';

-- AlterEnum
ALTER TYPE "SubmissionKind" ADD VALUE 'evidence';

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "firstDay" DATE,
ADD COLUMN     "followUpId" INTEGER,
ADD COLUMN     "isConsented" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lastDay" DATE,
ADD COLUMN     "participants" INTEGER,
ADD COLUMN     "withdrawnOn" DATE,
ADD COLUMN     "withdrawnWhy" TEXT;

-- CreateIndex
CREATE INDEX "Evidence_municipalityId_goalId_idx" ON "Evidence"("municipalityId", "goalId");

-- CreateIndex
CREATE INDEX "Evidence_municipalityId_geographyId_idx" ON "Evidence"("municipalityId", "geographyId");

-- CreateIndex
CREATE INDEX "Evidence_municipalityId_followUpId_idx" ON "Evidence"("municipalityId", "followUpId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What is told in words can be taken away, with nothing after it.
ALTER TABLE "SubmissionItem" DROP CONSTRAINT "SubmissionItem_one_thing";
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_one_thing" CHECK (
  ("revisionId" IS NOT NULL AND entity IS NULL AND "entityId" IS NULL AND before IS NULL AND after IS NULL)
  OR ("revisionId" IS NULL AND "seenRevisionId" IS NULL AND entity IS NOT NULL AND "entityId" IS NOT NULL
    AND (after IS NOT NULL OR "takesAway")));
