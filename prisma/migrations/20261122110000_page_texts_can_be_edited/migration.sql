-- CreateTable
CREATE TABLE "PageText" (
    "municipalityId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageText_pkey" PRIMARY KEY ("municipalityId","key","locale")
);

-- AddForeignKey
ALTER TABLE "PageText" ADD CONSTRAINT "PageText_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;
