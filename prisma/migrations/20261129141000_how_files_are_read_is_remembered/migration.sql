-- CreateTable
CREATE TABLE "FileProfile" (
    "municipalityId" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "indicatorId" INTEGER,
    "shape" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "savedById" INTEGER,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FileProfile_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "FileProfile_municipalityId_shape_idx" ON "FileProfile"("municipalityId", "shape");

-- CreateIndex
CREATE INDEX "FileProfile_municipalityId_indicatorId_idx" ON "FileProfile"("municipalityId", "indicatorId");

-- CreateIndex
CREATE INDEX "FileProfile_savedById_idx" ON "FileProfile"("savedById");

-- CreateIndex
CREATE UNIQUE INDEX "FileProfile_municipalityId_key_key" ON "FileProfile"("municipalityId", "key");

-- AddForeignKey
ALTER TABLE "FileProfile" ADD CONSTRAINT "FileProfile_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileProfile" ADD CONSTRAINT "FileProfile_municipalityId_indicatorId_fkey" FOREIGN KEY ("municipalityId", "indicatorId") REFERENCES "Indicator"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileProfile" ADD CONSTRAINT "FileProfile_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
