-- CreateEnum
CREATE TYPE "FrameworkStatus" AS ENUM ('draft', 'adopted', 'superseded');

-- CreateEnum
CREATE TYPE "GoalRole" AS ENUM ('overall', 'area', 'outcome');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('unknown', 'planned', 'ongoing', 'done', 'paused', 'dropped');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('higher', 'lower', 'towards', 'neither');

-- CreateEnum
CREATE TYPE "LifePhase" AS ENUM ('earlyYears', 'schoolAge', 'youngAdult', 'workingAge', 'older', 'wholeLife');

-- CreateEnum
CREATE TYPE "IndicatorCategory" AS ENUM ('livingConditions', 'lifestyle', 'health');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('quantitative', 'inWords');

-- CreateEnum
CREATE TYPE "Periodicity" AS ENUM ('yearly', 'schoolYear', 'biennial', 'election', 'irregular');

-- CreateEnum
CREATE TYPE "GeographyKind" AS ENUM ('municipality', 'district', 'reference', 'peers', 'electoralDistrict', 'school');

-- CreateEnum
CREATE TYPE "ValueStatus" AS ENUM ('normal', 'missing', 'notApplicable', 'confidential', 'preliminary', 'estimated', 'break');

-- CreateEnum
CREATE TYPE "ValueOrigin" AS ENUM ('published', 'computed', 'recovered');

-- CreateTable
CREATE TABLE "Municipality" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "programmeName" TEXT,
    "principles" TEXT[],
    "definition" TEXT[],
    "definitionNote" TEXT,
    "contactEmail" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Framework" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "validFrom" INTEGER NOT NULL,
    "validTo" INTEGER,
    "status" "FrameworkStatus" NOT NULL,
    "adoptedOn" TEXT,
    "adoptedBy" TEXT,
    "note" TEXT,
    "purposes" TEXT[],
    "followUpEveryYears" INTEGER,
    "followUpBasis" TEXT,
    "followUpPurposes" TEXT[],
    "ourReading" TEXT[],
    "source" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalLevel" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "role" "GoalRole" NOT NULL,
    "singular" TEXT NOT NULL,
    "plural" TEXT NOT NULL,

    CONSTRAINT "GoalLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "levelId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "number" TEXT NOT NULL,
    "slug" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "otherWording" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "colour" INTEGER,
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalCarryOver" (
    "municipalityId" INTEGER NOT NULL,
    "fromGoalId" INTEGER NOT NULL,
    "toGoalId" INTEGER NOT NULL,

    CONSTRAINT "GoalCarryOver_pkey" PRIMARY KEY ("fromGoalId","toGoalId")
);

-- CreateTable
CREATE TABLE "Strategy" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "areaId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Strategy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalStrategy" (
    "goalId" INTEGER NOT NULL,
    "strategyId" INTEGER NOT NULL,

    CONSTRAINT "GoalStrategy_pkey" PRIMARY KEY ("goalId","strategyId")
);

-- CreateTable
CREATE TABLE "StrategyCarryOver" (
    "municipalityId" INTEGER NOT NULL,
    "strategyId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "StrategyCarryOver_pkey" PRIMARY KEY ("strategyId","goalId")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "strategyId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "ActionStatus" NOT NULL DEFAULT 'unknown',
    "startYear" INTEGER,
    "endYear" INTEGER,
    "responsibleId" INTEGER,
    "partners" TEXT[],
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoverningDocument" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "GoverningDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RelatedProcess" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "RelatedProcess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Perspective" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "Perspective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "dateLabel" TEXT NOT NULL,
    "dateStart" DATE NOT NULL,
    "body" TEXT,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "source" TEXT,
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedsFinding" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "frameworkId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "note" TEXT,
    "ourReading" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "NeedsFinding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "goalId" INTEGER,
    "geographyId" INTEGER,
    "year" INTEGER,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subject" TEXT,
    "description" TEXT,
    "methodNote" TEXT,
    "caution" TEXT,
    "unit" TEXT NOT NULL,
    "isShare" BOOLEAN NOT NULL,
    "decimals" INTEGER NOT NULL,
    "direction" "Direction" NOT NULL,
    "towardsValue" DECIMAL(65,30),
    "boundMin" DECIMAL(65,30),
    "boundMax" DECIMAL(65,30),
    "kind" "IndicatorKind" NOT NULL DEFAULT 'quantitative',
    "countsPeople" BOOLEAN NOT NULL,
    "valueIsCount" BOOLEAN NOT NULL DEFAULT false,
    "publishedByAuthority" BOOLEAN NOT NULL DEFAULT true,
    "threshold" INTEGER NOT NULL DEFAULT 5,
    "smallestGroup" INTEGER NOT NULL DEFAULT 10,
    "isCompleteCount" BOOLEAN NOT NULL DEFAULT false,
    "pooledYears" INTEGER NOT NULL DEFAULT 1,
    "lifePhase" "LifePhase" NOT NULL,
    "category" "IndicatorCategory" NOT NULL,
    "periodicity" "Periodicity" NOT NULL DEFAULT 'yearly',
    "nextExpected" TEXT,
    "baselineYear" INTEGER,
    "targetValue" DECIMAL(65,30),
    "targetYear" INTEGER,
    "meaningfulChange" DECIMAL(65,30),
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "sourceUpdatedOn" TEXT,
    "isDistrictIndicator" BOOLEAN NOT NULL DEFAULT false,
    "responsibleId" INTEGER,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorVersion" (
    "indicatorId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "IndicatorVersion_pkey" PRIMARY KEY ("indicatorId","version")
);

-- CreateTable
CREATE TABLE "IndicatorAlias" (
    "municipalityId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "indicatorId" INTEGER NOT NULL,

    CONSTRAINT "IndicatorAlias_pkey" PRIMARY KEY ("municipalityId","code")
);

-- CreateTable
CREATE TABLE "GoalIndicator" (
    "municipalityId" INTEGER NOT NULL,
    "goalId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "isProposal" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "GoalIndicator_pkey" PRIMARY KEY ("goalId","indicatorId")
);

-- CreateTable
CREATE TABLE "Dimension" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "isOrdered" BOOLEAN NOT NULL,

    CONSTRAINT "Dimension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "dimensionId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorDimension" (
    "indicatorId" INTEGER NOT NULL,
    "dimensionId" INTEGER NOT NULL,
    "focusId" INTEGER,
    "referenceId" INTEGER,
    "labels" JSONB,
    "sortOrder" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "IndicatorDimension_pkey" PRIMARY KEY ("indicatorId","dimensionId")
);

-- CreateTable
CREATE TABLE "Breakdown" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Breakdown_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BreakdownCategory" (
    "breakdownId" INTEGER NOT NULL,
    "categoryId" INTEGER NOT NULL,

    CONSTRAINT "BreakdownCategory_pkey" PRIMARY KEY ("breakdownId","categoryId")
);

-- CreateTable
CREATE TABLE "Geography" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "kind" "GeographyKind" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "outline" JSONB,

    CONSTRAINT "Geography_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "geographyId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "polygon" JSONB NOT NULL,
    "isPriority" BOOLEAN NOT NULL DEFAULT false,
    "areaType" INTEGER,
    "areaTypeYear" INTEGER,
    "population" INTEGER,
    "populationYear" INTEGER,
    "suggestedName" TEXT,
    "policeClasses" JSONB,

    CONSTRAINT "District_pkey" PRIMARY KEY ("geographyId")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "licence" TEXT,
    "fetchedOn" TEXT,
    "contentHash" TEXT NOT NULL,
    "importedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" SERIAL NOT NULL,
    "municipalityId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "geographyId" INTEGER NOT NULL,
    "breakdownId" INTEGER NOT NULL,
    "value" DECIMAL(65,30),
    "status" "ValueStatus" NOT NULL DEFAULT 'normal',
    "origin" "ValueOrigin" NOT NULL DEFAULT 'published',
    "numerator" DECIMAL(65,30),
    "denominator" DECIMAL(65,30),
    "countsOrigin" "ValueOrigin",
    "lower" DECIMAL(65,30),
    "upper" DECIMAL(65,30),
    "limitsOrigin" "ValueOrigin",
    "batchId" INTEGER NOT NULL,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_code_key" ON "Municipality"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Framework_municipalityId_slug_key" ON "Framework"("municipalityId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "GoalLevel_frameworkId_depth_key" ON "GoalLevel"("frameworkId", "depth");

-- CreateIndex
CREATE INDEX "Goal_parentId_idx" ON "Goal"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_frameworkId_number_key" ON "Goal"("frameworkId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_areaId_number_key" ON "Strategy"("areaId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Action_strategyId_number_key" ON "Action"("strategyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Body_municipalityId_name_key" ON "Body"("municipalityId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "GoverningDocument_frameworkId_title_key" ON "GoverningDocument"("frameworkId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "RelatedProcess_frameworkId_title_key" ON "RelatedProcess"("frameworkId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Perspective_frameworkId_key_key" ON "Perspective"("frameworkId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_municipalityId_dateStart_title_key" ON "Decision"("municipalityId", "dateStart", "title");

-- CreateIndex
CREATE UNIQUE INDEX "NeedsFinding_frameworkId_sortOrder_key" ON "NeedsFinding"("frameworkId", "sortOrder");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_municipalityId_title_key" ON "Evidence"("municipalityId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_municipalityId_code_key" ON "Indicator"("municipalityId", "code");

-- CreateIndex
CREATE INDEX "GoalIndicator_indicatorId_idx" ON "GoalIndicator"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_municipalityId_key_key" ON "Dimension"("municipalityId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_municipalityId_slug_key" ON "Dimension"("municipalityId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Category_dimensionId_key_key" ON "Category"("dimensionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Breakdown_municipalityId_key_key" ON "Breakdown"("municipalityId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Geography_municipalityId_kind_code_key" ON "Geography"("municipalityId", "kind", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_municipalityId_key_key" ON "ImportBatch"("municipalityId", "key");

-- CreateIndex
CREATE INDEX "Observation_geographyId_indicatorId_idx" ON "Observation"("geographyId", "indicatorId");

-- CreateIndex
CREATE INDEX "Observation_batchId_idx" ON "Observation"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_indicatorId_version_geographyId_breakdownId_per_key" ON "Observation"("indicatorId", "version", "geographyId", "breakdownId", "periodStart", "periodEnd");

-- AddForeignKey
ALTER TABLE "Framework" ADD CONSTRAINT "Framework_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalLevel" ADD CONSTRAINT "GoalLevel_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalLevel" ADD CONSTRAINT "GoalLevel_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "GoalLevel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalCarryOver" ADD CONSTRAINT "GoalCarryOver_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalCarryOver" ADD CONSTRAINT "GoalCarryOver_fromGoalId_fkey" FOREIGN KEY ("fromGoalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalCarryOver" ADD CONSTRAINT "GoalCarryOver_toGoalId_fkey" FOREIGN KEY ("toGoalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStrategy" ADD CONSTRAINT "GoalStrategy_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalStrategy" ADD CONSTRAINT "GoalStrategy_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyCarryOver" ADD CONSTRAINT "StrategyCarryOver_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyCarryOver" ADD CONSTRAINT "StrategyCarryOver_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyCarryOver" ADD CONSTRAINT "StrategyCarryOver_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoverningDocument" ADD CONSTRAINT "GoverningDocument_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoverningDocument" ADD CONSTRAINT "GoverningDocument_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedProcess" ADD CONSTRAINT "RelatedProcess_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedProcess" ADD CONSTRAINT "RelatedProcess_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsFinding" ADD CONSTRAINT "NeedsFinding_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsFinding" ADD CONSTRAINT "NeedsFinding_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedsFinding" ADD CONSTRAINT "NeedsFinding_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_geographyId_fkey" FOREIGN KEY ("geographyId") REFERENCES "Geography"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorVersion" ADD CONSTRAINT "IndicatorVersion_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAlias" ADD CONSTRAINT "IndicatorAlias_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAlias" ADD CONSTRAINT "IndicatorAlias_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalIndicator" ADD CONSTRAINT "GoalIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dimension" ADD CONSTRAINT "Dimension_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_dimensionId_fkey" FOREIGN KEY ("dimensionId") REFERENCES "Dimension"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_dimensionId_fkey" FOREIGN KEY ("dimensionId") REFERENCES "Dimension"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_focusId_fkey" FOREIGN KEY ("focusId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorDimension" ADD CONSTRAINT "IndicatorDimension_referenceId_fkey" FOREIGN KEY ("referenceId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Breakdown" ADD CONSTRAINT "Breakdown_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakdownCategory" ADD CONSTRAINT "BreakdownCategory_breakdownId_fkey" FOREIGN KEY ("breakdownId") REFERENCES "Breakdown"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BreakdownCategory" ADD CONSTRAINT "BreakdownCategory_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Geography" ADD CONSTRAINT "Geography_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_geographyId_fkey" FOREIGN KEY ("geographyId") REFERENCES "Geography"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicatorId_version_fkey" FOREIGN KEY ("indicatorId", "version") REFERENCES "IndicatorVersion"("indicatorId", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_geographyId_fkey" FOREIGN KEY ("geographyId") REFERENCES "Geography"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_breakdownId_fkey" FOREIGN KEY ("breakdownId") REFERENCES "Breakdown"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "Framework" ADD CONSTRAINT "Framework_period_check" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_own_parent_check" CHECK ("parentId" IS NULL OR "parentId" <> "id");
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_colour_check" CHECK ("colour" IS NULL OR "colour" BETWEEN 1 AND 6);
ALTER TABLE "Action" ADD CONSTRAINT "Action_period_check" CHECK ("endYear" IS NULL OR "startYear" IS NULL OR "endYear" >= "startYear");
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_decimals_check" CHECK ("decimals" BETWEEN 0 AND 6);
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_towards_check" CHECK (("direction" = 'towards') = ("towardsValue" IS NOT NULL));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_bounds_check" CHECK ("boundMin" IS NULL OR "boundMax" IS NULL OR "boundMin" < "boundMax");
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_disclosure_check" CHECK ("threshold" >= 1 AND "smallestGroup" >= 1 AND "pooledYears" >= 1);
ALTER TABLE "District" ADD CONSTRAINT "District_area_type_check" CHECK ("areaType" IS NULL OR "areaType" BETWEEN 1 AND 5);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_period_check" CHECK ("periodEnd" >= "periodStart");
-- A number or a status that says why there is none; never a number that is said to be missing.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_or_status_check" CHECK (
  CASE WHEN "value" IS NULL THEN "status" IN ('missing', 'notApplicable', 'confidential') ELSE "status" NOT IN ('missing', 'notApplicable') END
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_counts_check" CHECK (
  ("numerator" IS NULL OR "numerator" >= 0) AND ("denominator" IS NULL OR "denominator" > 0)
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_limits_check" CHECK (
  ("lower" IS NULL) = ("upper" IS NULL) AND ("lower" IS NULL OR "lower" <= "upper")
);
-- One default framework at a time: adopted frameworks of a municipality may not share a start year.
CREATE UNIQUE INDEX "Framework_adopted_start_key" ON "Framework" ("municipalityId", "validFrom") WHERE "status" = 'adopted';
