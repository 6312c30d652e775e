-- CreateTable
CREATE TABLE "PeriodLock" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "why" TEXT NOT NULL,
    "until" DATE,
    "lockedById" INTEGER NOT NULL,
    "lockedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedById" INTEGER,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PeriodLock_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "PeriodLockException" (
    "municipalityId" INTEGER NOT NULL,
    "lockId" INTEGER NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "grantedById" INTEGER NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PeriodLockException_pkey" PRIMARY KEY ("municipalityId","lockId","indicatorId")
);

-- CreateIndex
CREATE INDEX "PeriodLock_lockedById_idx" ON "PeriodLock"("lockedById");

-- CreateIndex
CREATE INDEX "PeriodLock_liftedById_idx" ON "PeriodLock"("liftedById");

-- CreateIndex
CREATE INDEX "PeriodLockException_municipalityId_indicatorId_idx" ON "PeriodLockException"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "PeriodLockException_grantedById_idx" ON "PeriodLockException"("grantedById");

-- AddForeignKey
ALTER TABLE "PeriodLock" ADD CONSTRAINT "PeriodLock_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodLock" ADD CONSTRAINT "PeriodLock_lockedById_fkey" FOREIGN KEY ("lockedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodLock" ADD CONSTRAINT "PeriodLock_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodLockException" ADD CONSTRAINT "PeriodLockException_municipalityId_lockId_fkey" FOREIGN KEY ("municipalityId", "lockId") REFERENCES "PeriodLock"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodLockException" ADD CONSTRAINT "PeriodLockException_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriodLockException" ADD CONSTRAINT "PeriodLockException_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
