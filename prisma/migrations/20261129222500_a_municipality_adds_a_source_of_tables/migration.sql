-- CreateTable
CREATE TABLE "AddedSource" (
    "municipalityId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "mostCells" INTEGER NOT NULL,

    CONSTRAINT "AddedSource_pkey" PRIMARY KEY ("municipalityId","key")
);

-- AddForeignKey
ALTER TABLE "AddedSource" ADD CONSTRAINT "AddedSource_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;
