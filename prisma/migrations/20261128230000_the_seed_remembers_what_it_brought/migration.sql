-- CreateTable
CREATE TABLE "SeedPack" (
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "upgradedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeedPack_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "SeedRow" (
    "municipalityId" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fields" JSONB NOT NULL,

    CONSTRAINT "SeedRow_pkey" PRIMARY KEY ("municipalityId","table","key")
);

-- AddForeignKey
ALTER TABLE "SeedRow" ADD CONSTRAINT "SeedRow_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;
