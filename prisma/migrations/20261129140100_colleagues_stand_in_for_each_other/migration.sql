-- CreateTable
CREATE TABLE "Absence" (
    "municipalityId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "until" DATE NOT NULL,
    "standInId" INTEGER,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("municipalityId","personId")
);

-- CreateTable
CREATE TABLE "IndicatorController" (
    "municipalityId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "standInId" INTEGER,

    CONSTRAINT "IndicatorController_pkey" PRIMARY KEY ("municipalityId","indicatorId")
);

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE INDEX "Absence_standInId_idx" ON "Absence"("standInId");

-- CreateIndex
CREATE INDEX "IndicatorController_personId_idx" ON "IndicatorController"("personId");

-- CreateIndex
CREATE INDEX "IndicatorController_standInId_idx" ON "IndicatorController"("standInId");

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorController" ADD CONSTRAINT "IndicatorController_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorController" ADD CONSTRAINT "IndicatorController_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorController" ADD CONSTRAINT "IndicatorController_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
