-- CreateTable
CREATE TABLE "FaultReport" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "page" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenById" INTEGER,
    "takenAt" TIMESTAMPTZ(3),
    "settledById" INTEGER,
    "settledAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "FaultReport_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "FaultReport_sentAt_idx" ON "FaultReport"("sentAt");

-- CreateIndex
CREATE INDEX "FaultReport_takenById_idx" ON "FaultReport"("takenById");

-- CreateIndex
CREATE INDEX "FaultReport_settledById_idx" ON "FaultReport"("settledById");

-- AddForeignKey
ALTER TABLE "FaultReport" ADD CONSTRAINT "FaultReport_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaultReport" ADD CONSTRAINT "FaultReport_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaultReport" ADD CONSTRAINT "FaultReport_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
