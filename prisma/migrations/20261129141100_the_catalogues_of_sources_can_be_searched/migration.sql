-- A catalogue is nobody's indicator.
ALTER TABLE "Job" ALTER COLUMN "indicatorId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "CatalogueMeasure" (
    "source" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "auspice" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "groups" TEXT[],
    "publishesOn" TEXT,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CatalogueMeasure_pkey" PRIMARY KEY ("source","code")
);
