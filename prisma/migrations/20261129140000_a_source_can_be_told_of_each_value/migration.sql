-- Beside the one that is told for everything in a grid; '' for a value whose source is that one.
ALTER TABLE "Draft" ADD COLUMN "ownSource" TEXT NOT NULL DEFAULT '';
