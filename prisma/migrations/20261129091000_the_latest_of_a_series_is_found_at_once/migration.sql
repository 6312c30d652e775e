-- CreateIndex
CREATE INDEX "PublishedObservation_latest_idx" ON "PublishedObservation"("municipalityId", "geographyId", "indicatorId", "periodEnd");

-- DropIndex
DROP INDEX "PublishedObservation_municipalityId_geographyId_indicatorId_idx";
