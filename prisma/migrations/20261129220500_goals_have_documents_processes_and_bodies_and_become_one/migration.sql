-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "mergedInto" INTEGER;

-- CreateTable
CREATE TABLE "GoalDocument" (
    "municipalityId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "documentId" INTEGER NOT NULL,

    CONSTRAINT "GoalDocument_pkey" PRIMARY KEY ("municipalityId","goalId","documentId")
);

-- CreateTable
CREATE TABLE "GoalProcess" (
    "municipalityId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "processId" INTEGER NOT NULL,

    CONSTRAINT "GoalProcess_pkey" PRIMARY KEY ("municipalityId","goalId","processId")
);

-- CreateTable
CREATE TABLE "GoalBody" (
    "municipalityId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "bodyId" INTEGER NOT NULL,

    CONSTRAINT "GoalBody_pkey" PRIMARY KEY ("municipalityId","goalId","bodyId")
);

-- CreateIndex
CREATE INDEX "GoalDocument_municipalityId_documentId_idx" ON "GoalDocument"("municipalityId", "documentId");

-- CreateIndex
CREATE INDEX "GoalProcess_municipalityId_processId_idx" ON "GoalProcess"("municipalityId", "processId");

-- CreateIndex
CREATE INDEX "GoalBody_municipalityId_bodyId_idx" ON "GoalBody"("municipalityId", "bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "GoverningDocument_municipalityId_id_key" ON "GoverningDocument"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RelatedProcess_municipalityId_id_key" ON "RelatedProcess"("municipalityId", "id");

-- AddForeignKey
ALTER TABLE "GoalDocument" ADD CONSTRAINT "GoalDocument_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalDocument" ADD CONSTRAINT "GoalDocument_municipalityId_documentId_fkey" FOREIGN KEY ("municipalityId", "documentId") REFERENCES "GoverningDocument"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalProcess" ADD CONSTRAINT "GoalProcess_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalProcess" ADD CONSTRAINT "GoalProcess_municipalityId_processId_fkey" FOREIGN KEY ("municipalityId", "processId") REFERENCES "RelatedProcess"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalBody" ADD CONSTRAINT "GoalBody_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalBody" ADD CONSTRAINT "GoalBody_municipalityId_bodyId_fkey" FOREIGN KEY ("municipalityId", "bodyId") REFERENCES "Body"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
