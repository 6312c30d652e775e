
-- What the schema language cannot say.
ALTER TABLE "Framework" ADD CONSTRAINT "Framework_period_check" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_own_parent_check" CHECK ("parentId" IS NULL OR "parentId" <> "id");
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_colour_check" CHECK ("colour" IS NULL OR "colour" BETWEEN 1 AND 6);
ALTER TABLE "Action" ADD CONSTRAINT "Action_period_check" CHECK ("endYear" IS NULL OR "startYear" IS NULL OR "endYear" >= "startYear");
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_decimals_check" CHECK ("decimals" BETWEEN 0 AND 6);
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_towards_check" CHECK (("direction" = 'towards') = ("towardsValue" IS NOT NULL));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_bounds_check" CHECK ("boundMin" IS NULL OR "boundMax" IS NULL OR "boundMin" < "boundMax");
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_disclosure_check" CHECK ("threshold" >= 1 AND "smallestGroup" >= 1 AND "pooledYears" >= 1);
ALTER TABLE "District" ADD CONSTRAINT "District_area_type_check" CHECK ("areaType" IS NULL OR "areaType" BETWEEN 1 AND 5);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_period_check" CHECK ("periodEnd" >= "periodStart");
-- A number or a status that says why there is none; never a number that is said to be missing.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_or_status_check" CHECK (
  CASE WHEN "value" IS NULL THEN "status" IN ('missing', 'notApplicable', 'confidential') ELSE "status" NOT IN ('missing', 'notApplicable') END
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_counts_check" CHECK (
  ("numerator" IS NULL OR "numerator" >= 0) AND ("denominator" IS NULL OR "denominator" > 0)
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_limits_check" CHECK (
  ("lower" IS NULL) = ("upper" IS NULL) AND ("lower" IS NULL OR "lower" <= "upper")
);
-- One default framework at a time: adopted frameworks of a municipality may not share a start year.
CREATE UNIQUE INDEX "Framework_adopted_start_key" ON "Framework" ("municipalityId", "validFrom") WHERE "status" = 'adopted';
