-- AlterTable
ALTER TABLE "Action" ADD COLUMN     "costSek" INTEGER,
ADD COLUMN     "isRemoved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ownerId" INTEGER,
ADD COLUMN     "toldAt" TIMESTAMPTZ(3),
ALTER COLUMN "strategyId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "ActionGoal" (
    "municipalityId" INTEGER NOT NULL,
    "actionId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,

    CONSTRAINT "ActionGoal_pkey" PRIMARY KEY ("municipalityId","actionId","goalId")
);

-- CreateTable
CREATE TABLE "ActionDistrict" (
    "municipalityId" INTEGER NOT NULL,
    "actionId" INTEGER NOT NULL,
    "geographyId" INTEGER NOT NULL,

    CONSTRAINT "ActionDistrict_pkey" PRIMARY KEY ("municipalityId","actionId","geographyId")
);

-- CreateTable
CREATE TABLE "ActionIndicator" (
    "municipalityId" INTEGER NOT NULL,
    "actionId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,

    CONSTRAINT "ActionIndicator_pkey" PRIMARY KEY ("municipalityId","actionId","indicatorId")
);

-- CreateTable
CREATE TABLE "ActionNote" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "actionId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "writtenById" INTEGER,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ActionNote_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "ActionTask" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "actionId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneOn" DATE,
    "isRemoved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ActionTask_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "ActionGoal_municipalityId_goalId_idx" ON "ActionGoal"("municipalityId", "goalId");

-- CreateIndex
CREATE INDEX "ActionDistrict_municipalityId_geographyId_idx" ON "ActionDistrict"("municipalityId", "geographyId");

-- CreateIndex
CREATE INDEX "ActionIndicator_municipalityId_indicatorId_idx" ON "ActionIndicator"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "ActionNote_municipalityId_actionId_idx" ON "ActionNote"("municipalityId", "actionId");

-- CreateIndex
CREATE INDEX "ActionNote_writtenById_idx" ON "ActionNote"("writtenById");

-- CreateIndex
CREATE INDEX "ActionTask_municipalityId_actionId_idx" ON "ActionTask"("municipalityId", "actionId");

-- CreateIndex
CREATE INDEX "Action_municipalityId_frameworkId_idx" ON "Action"("municipalityId", "frameworkId");

-- CreateIndex
CREATE INDEX "Action_ownerId_idx" ON "Action"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Action_municipalityId_id_key" ON "Action"("municipalityId", "id");

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionGoal" ADD CONSTRAINT "ActionGoal_municipalityId_actionId_fkey" FOREIGN KEY ("municipalityId", "actionId") REFERENCES "Action"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionGoal" ADD CONSTRAINT "ActionGoal_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionDistrict" ADD CONSTRAINT "ActionDistrict_municipalityId_actionId_fkey" FOREIGN KEY ("municipalityId", "actionId") REFERENCES "Action"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionDistrict" ADD CONSTRAINT "ActionDistrict_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "District"("municipalityId", "geographyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_municipalityId_actionId_fkey" FOREIGN KEY ("municipalityId", "actionId") REFERENCES "Action"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionNote" ADD CONSTRAINT "ActionNote_municipalityId_actionId_fkey" FOREIGN KEY ("municipalityId", "actionId") REFERENCES "Action"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionTask" ADD CONSTRAINT "ActionTask_municipalityId_actionId_fkey" FOREIGN KEY ("municipalityId", "actionId") REFERENCES "Action"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionNote" ADD CONSTRAINT "ActionNote_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
