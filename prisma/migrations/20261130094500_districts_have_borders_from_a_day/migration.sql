-- CreateTable
CREATE TABLE "DistrictBorder" (
    "municipalityId" INTEGER NOT NULL,
    "geographyId" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "polygon" JSONB NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "DistrictBorder_pkey" PRIMARY KEY ("municipalityId","geographyId","validFrom")
);

-- AddForeignKey
ALTER TABLE "DistrictBorder" ADD CONSTRAINT "DistrictBorder_municipalityId_geographyId_fkey" FOREIGN KEY ("municipalityId", "geographyId") REFERENCES "District"("municipalityId", "geographyId") ON DELETE CASCADE ON UPDATE CASCADE;
