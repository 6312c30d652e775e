-- CreateTable
CREATE TABLE "Job" (
    "municipalityId" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "batch" TEXT NOT NULL,
    "open" TEXT,
    "askedById" INTEGER,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "runAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "leasedBy" TEXT,
    "leasedUntil" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "many" INTEGER NOT NULL DEFAULT 0,
    "submissionId" BIGINT,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "Job_municipalityId_indicatorId_idx" ON "Job"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "Job_municipalityId_batch_idx" ON "Job"("municipalityId", "batch");

-- CreateIndex
CREATE INDEX "Job_askedById_idx" ON "Job"("askedById");

-- CreateIndex
CREATE INDEX "Job_doneAt_runAt_idx" ON "Job"("doneAt", "runAt");

-- CreateIndex
CREATE UNIQUE INDEX "Job_municipalityId_open_key" ON "Job"("municipalityId", "open");

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
