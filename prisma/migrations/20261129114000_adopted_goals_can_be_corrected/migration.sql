-- CreateTable
CREATE TABLE "GoalCorrection" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "goalId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "why" TEXT NOT NULL,
    "titleBefore" TEXT,
    "summaryBefore" TEXT,

    CONSTRAINT "GoalCorrection_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "GoalCorrection_municipalityId_goalId_idx" ON "GoalCorrection"("municipalityId", "goalId");

-- AddForeignKey
ALTER TABLE "GoalCorrection" ADD CONSTRAINT "GoalCorrection_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
