-- DropForeignKey
ALTER TABLE "GoalLevel" DROP CONSTRAINT "GoalLevel_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "Goal" DROP CONSTRAINT "Goal_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "Goal" DROP CONSTRAINT "Goal_levelId_fkey";

-- DropForeignKey
ALTER TABLE "Goal" DROP CONSTRAINT "Goal_parentId_fkey";

-- DropForeignKey
ALTER TABLE "GoalCarryOver" DROP CONSTRAINT "GoalCarryOver_fromGoalId_fkey";

-- DropForeignKey
ALTER TABLE "GoalCarryOver" DROP CONSTRAINT "GoalCarryOver_toGoalId_fkey";

-- DropForeignKey
ALTER TABLE "Strategy" DROP CONSTRAINT "Strategy_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "Strategy" DROP CONSTRAINT "Strategy_areaId_fkey";

-- DropForeignKey
ALTER TABLE "GoalStrategy" DROP CONSTRAINT "GoalStrategy_goalId_fkey";

-- DropForeignKey
ALTER TABLE "GoalStrategy" DROP CONSTRAINT "GoalStrategy_strategyId_fkey";

-- DropForeignKey
ALTER TABLE "StrategyCarryOver" DROP CONSTRAINT "StrategyCarryOver_strategyId_fkey";

-- DropForeignKey
ALTER TABLE "StrategyCarryOver" DROP CONSTRAINT "StrategyCarryOver_goalId_fkey";

-- DropForeignKey
ALTER TABLE "Action" DROP CONSTRAINT "Action_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "Action" DROP CONSTRAINT "Action_strategyId_fkey";

-- DropForeignKey
ALTER TABLE "Action" DROP CONSTRAINT "Action_responsibleId_fkey";

-- DropForeignKey
ALTER TABLE "GoverningDocument" DROP CONSTRAINT "GoverningDocument_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "RelatedProcess" DROP CONSTRAINT "RelatedProcess_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "Perspective" DROP CONSTRAINT "Perspective_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "NeedsFinding" DROP CONSTRAINT "NeedsFinding_frameworkId_fkey";

-- DropForeignKey
ALTER TABLE "NeedsFinding" DROP CONSTRAINT "NeedsFinding_goalId_fkey";

-- DropForeignKey
ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_goalId_fkey";

-- DropForeignKey
ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_geographyId_fkey";

-- DropForeignKey
ALTER TABLE "Indicator" DROP CONSTRAINT "Indicator_responsibleId_fkey";

-- DropForeignKey
ALTER TABLE "IndicatorAlias" DROP CONSTRAINT "IndicatorAlias_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "GoalIndicator" DROP CONSTRAINT "GoalIndicator_goalId_fkey";

-- DropForeignKey
ALTER TABLE "GoalIndicator" DROP CONSTRAINT "GoalIndicator_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "Category" DROP CONSTRAINT "Category_dimensionId_fkey";

-- DropForeignKey
ALTER TABLE "IndicatorDimension" DROP CONSTRAINT "IndicatorDimension_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "IndicatorDimension" DROP CONSTRAINT "IndicatorDimension_dimensionId_fkey";

-- DropForeignKey
ALTER TABLE "IndicatorDimension" DROP CONSTRAINT "IndicatorDimension_focusId_fkey";

-- DropForeignKey
ALTER TABLE "IndicatorDimension" DROP CONSTRAINT "IndicatorDimension_referenceId_fkey";

-- DropForeignKey
ALTER TABLE "BreakdownCategory" DROP CONSTRAINT "BreakdownCategory_breakdownId_fkey";

-- DropForeignKey
ALTER TABLE "BreakdownCategory" DROP CONSTRAINT "BreakdownCategory_categoryId_fkey";

-- DropForeignKey
ALTER TABLE "District" DROP CONSTRAINT "District_geographyId_fkey";

-- DropIndex
DROP INDEX "GoalLevel_frameworkId_depth_key";

-- DropIndex
DROP INDEX "Goal_parentId_idx";

-- DropIndex
DROP INDEX "Goal_frameworkId_number_key";

-- DropIndex
DROP INDEX "Strategy_areaId_number_key";

-- DropIndex
DROP INDEX "Action_strategyId_number_key";

-- DropIndex
DROP INDEX "GoverningDocument_frameworkId_title_key";

-- DropIndex
DROP INDEX "RelatedProcess_frameworkId_title_key";

-- DropIndex
DROP INDEX "Perspective_frameworkId_key_key";

-- DropIndex
DROP INDEX "NeedsFinding_frameworkId_sortOrder_key";

-- DropIndex
DROP INDEX "GoalIndicator_indicatorId_idx";

-- DropIndex
DROP INDEX "Category_dimensionId_key_key";

-- AlterTable
ALTER TABLE "GoalCarryOver" DROP CONSTRAINT "GoalCarryOver_pkey",
ADD CONSTRAINT "GoalCarryOver_pkey" PRIMARY KEY ("municipalityId", "fromGoalId", "toGoalId");

-- AlterTable
ALTER TABLE "GoalStrategy" DROP CONSTRAINT "GoalStrategy_pkey",
ADD COLUMN     "municipalityId" INTEGER;
UPDATE "GoalStrategy" t SET "municipalityId" = p."municipalityId" FROM "Goal" p WHERE p.id = t."goalId";
ALTER TABLE "GoalStrategy" ALTER COLUMN "municipalityId" SET NOT NULL,
ADD CONSTRAINT "GoalStrategy_pkey" PRIMARY KEY ("municipalityId", "goalId", "strategyId");

-- AlterTable
ALTER TABLE "StrategyCarryOver" DROP CONSTRAINT "StrategyCarryOver_pkey",
ADD CONSTRAINT "StrategyCarryOver_pkey" PRIMARY KEY ("municipalityId", "strategyId", "goalId");

-- AlterTable
ALTER TABLE "GoalIndicator" DROP CONSTRAINT "GoalIndicator_pkey",
ADD CONSTRAINT "GoalIndicator_pkey" PRIMARY KEY ("municipalityId", "goalId", "indicatorId");

-- AlterTable
ALTER TABLE "IndicatorDimension" DROP CONSTRAINT "IndicatorDimension_pkey",
ADD COLUMN     "municipalityId" INTEGER;
UPDATE "IndicatorDimension" t SET "municipalityId" = p."municipalityId" FROM "Indicator" p WHERE p.id = t."indicatorId";
ALTER TABLE "IndicatorDimension" ALTER COLUMN "municipalityId" SET NOT NULL,
ADD CONSTRAINT "IndicatorDimension_pkey" PRIMARY KEY ("municipalityId", "indicatorId", "dimensionId");

-- AlterTable
ALTER TABLE "BreakdownCategory" DROP CONSTRAINT "BreakdownCategory_pkey",
ADD COLUMN     "municipalityId" INTEGER;
UPDATE "BreakdownCategory" t SET "municipalityId" = p."municipalityId" FROM "Breakdown" p WHERE p.id = t."breakdownId";
ALTER TABLE "BreakdownCategory" ALTER COLUMN "municipalityId" SET NOT NULL,
ADD CONSTRAINT "BreakdownCategory_pkey" PRIMARY KEY ("municipalityId", "breakdownId", "categoryId");

-- AlterTable
ALTER TABLE "District" DROP CONSTRAINT "District_pkey",
ADD COLUMN     "municipalityId" INTEGER;
UPDATE "District" t SET "municipalityId" = p."municipalityId" FROM "Geography" p WHERE p.id = t."geographyId";
ALTER TABLE "District" ALTER COLUMN "municipalityId" SET NOT NULL,
ADD CONSTRAINT "District_pkey" PRIMARY KEY ("municipalityId", "geographyId");

-- CreateIndex
CREATE UNIQUE INDEX "Framework_municipalityId_id_key" ON "Framework"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoalLevel_municipalityId_frameworkId_depth_key" ON "GoalLevel"("municipalityId", "frameworkId", "depth");

-- CreateIndex
CREATE UNIQUE INDEX "GoalLevel_municipalityId_id_key" ON "GoalLevel"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Goal_municipalityId_parentId_idx" ON "Goal"("municipalityId", "parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_municipalityId_frameworkId_number_key" ON "Goal"("municipalityId", "frameworkId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_municipalityId_id_key" ON "Goal"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_municipalityId_areaId_number_key" ON "Strategy"("municipalityId", "areaId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_municipalityId_id_key" ON "Strategy"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Action_municipalityId_strategyId_number_key" ON "Action"("municipalityId", "strategyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Body_municipalityId_id_key" ON "Body"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoverningDocument_municipalityId_frameworkId_title_key" ON "GoverningDocument"("municipalityId", "frameworkId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "RelatedProcess_municipalityId_frameworkId_title_key" ON "RelatedProcess"("municipalityId", "frameworkId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Perspective_municipalityId_frameworkId_key_key" ON "Perspective"("municipalityId", "frameworkId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "NeedsFinding_municipalityId_frameworkId_sortOrder_key" ON "NeedsFinding"("municipalityId", "frameworkId", "sortOrder");

-- CreateIndex
CREATE INDEX "GoalIndicator_municipalityId_indicatorId_idx" ON "GoalIndicator"("municipalityId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_municipalityId_id_key" ON "Dimension"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Category_municipalityId_dimensionId_key_key" ON "Category"("municipalityId", "dimensionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Category_municipalityId_id_key" ON "Category"("municipalityId", "id");

-- AddForeignKey
ALTER TABLE "GoalLevel" ADD CONSTRAINT "GoalLevel_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_levelId_fkey" FOREIGN KEY ("municipalityId", "levelId") REFERENCES "GoalLevel"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_parentId_fkey" FOREIGN KEY ("municipalityId", "parentId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalCarryOver" ADD CONSTRAINT "GoalCarryOver_municipalityId_fromGoalId_fkey" FOREIGN KEY ("municipalityId", "fromGoalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalCarryOver" ADD CONSTRAINT "GoalCarryOver_municipalityId_toGoalId_fkey" FOREIGN KEY ("municipalityId", "toGoalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_municipalityId_areaId_fkey" FOREIGN KEY ("municipalityId", "areaId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStrategy" ADD CONSTRAINT "GoalStrategy_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStrategy" ADD CONSTRAINT "GoalStrategy_municipalityId_strategyId_fkey" FOREIGN KEY ("municipalityId", "strategyId") REFERENCES "Strategy"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyCarryOver" ADD CONSTRAINT "StrategyCarryOver_municipalityId_strategyId_fkey" FOREIGN KEY ("municipalityId", "strategyId") REFERENCES "Strategy"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyCarryOver" ADD CONSTRAINT "StrategyCarryOver_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_municipalityId_strategyId_fkey" FOREIGN KEY ("municipalityId", "strategyId") REFERENCES "Strategy"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_municipalityId_responsibleId_fkey" FOREIGN KEY ("municipalityId", "responsibleId") REFERENCES "Body"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoverningDocument" ADD CONSTRAINT "GoverningDocument_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedProcess" ADD CONSTRAINT "RelatedProcess_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsFinding" ADD CONSTRAINT "NeedsFinding_municipalityId_frameworkId_fkey" FOREIGN KEY ("municipalityId", "frameworkId") REFERENCES "Framework"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsFinding" ADD CONSTRAINT "NeedsFinding_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "Geography"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_municipalityId_responsibleId_fkey" FOREIGN KEY ("municipalityId", "responsibleId") REFERENCES "Body"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAlias" ADD CONSTRAINT "IndicatorAlias_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_municipalityId_dimensionId_fkey" FOREIGN KEY ("municipalityId", "dimensionId") REFERENCES "Dimension"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_municipalityId_dimensionId_fkey" FOREIGN KEY ("municipalityId", "dimensionId") REFERENCES "Dimension"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_municipalityId_focusId_fkey" FOREIGN KEY ("municipalityId", "focusId") REFERENCES "Category"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_municipalityId_referenceId_fkey" FOREIGN KEY ("municipalityId", "referenceId") REFERENCES "Category"("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakdownCategory" ADD CONSTRAINT "BreakdownCategory_municipalityId_breakdownId_fkey" FOREIGN KEY ("municipalityId", "breakdownId") REFERENCES "Breakdown"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakdownCategory" ADD CONSTRAINT "BreakdownCategory_municipalityId_categoryId_fkey" FOREIGN KEY ("municipalityId", "categoryId") REFERENCES "Category"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "Geography"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

