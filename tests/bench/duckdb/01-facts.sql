-- Every province's facts, whatever their number: qn-tip consolidate <period> --format parquet.
CREATE OR REPLACE VIEW facts AS
SELECT * FROM read_parquet('facts/**/*.parquet');

-- Which measures a ratio divides: qn-tip plan show --format json:plan.json.
CREATE OR REPLACE VIEW parts AS
WITH indicators AS (SELECT unnest(plan.indicators) AS indicator FROM read_json('plan.json')),
     divided AS (SELECT indicator.id AS indicator, unnest(indicator.parts) AS part FROM indicators)
SELECT indicator, part.numerator AS numerator, part.denominator AS denominator FROM divided;
