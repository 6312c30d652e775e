-- AlterTable
ALTER TABLE "FollowUpAssessment" ADD COLUMN     "leftOut" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "FollowUpComment" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "followUpId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,
    "settledById" INTEGER,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "FollowUpComment_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "FollowUpComment_municipalityId_followUpId_idx" ON "FollowUpComment"("municipalityId", "followUpId");

-- CreateIndex
CREATE INDEX "FollowUpComment_municipalityId_goalId_idx" ON "FollowUpComment"("municipalityId", "goalId");

-- CreateIndex
CREATE INDEX "FollowUpComment_personId_idx" ON "FollowUpComment"("personId");

-- CreateIndex
CREATE INDEX "FollowUpComment_settledById_idx" ON "FollowUpComment"("settledById");

-- AddForeignKey
ALTER TABLE "FollowUpComment" ADD CONSTRAINT "FollowUpComment_municipalityId_followUpId_fkey" FOREIGN KEY ("municipalityId", "followUpId") REFERENCES "FollowUp"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpComment" ADD CONSTRAINT "FollowUpComment_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpComment" ADD CONSTRAINT "FollowUpComment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpComment" ADD CONSTRAINT "FollowUpComment_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
