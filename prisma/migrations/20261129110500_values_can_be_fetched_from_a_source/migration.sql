-- CreateTable
CREATE TABLE "SourceSeries" (
    "municipalityId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "breakdowns" TEXT[],
    "selection" JSONB,
    "known" JSONB,

    CONSTRAINT "SourceSeries_pkey" PRIMARY KEY ("municipalityId","indicatorId","source","code")
);

-- CreateTable
CREATE TABLE "SourceAnswer" (
    "municipalityId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "about" JSONB NOT NULL,
    "unknown" TEXT[],
    "rows" JSONB NOT NULL,

    CONSTRAINT "SourceAnswer_pkey" PRIMARY KEY ("municipalityId","indicatorId")
);

-- AddForeignKey
ALTER TABLE "SourceSeries" ADD CONSTRAINT "SourceSeries_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceSeries" ADD CONSTRAINT "SourceSeries_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceAnswer" ADD CONSTRAINT "SourceAnswer_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceAnswer" ADD CONSTRAINT "SourceAnswer_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
