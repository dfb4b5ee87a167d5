-- Every province's facts, whatever their number: qn-tip consolidate <period> --format parquet. The names of the tables beside them end
-- in a letter.
CREATE OR REPLACE VIEW facts AS
SELECT * FROM read_parquet('facts/**/*[0-9].parquet');

-- The plan: qn-tip plan show --format json:plan.json.
CREATE OR REPLACE VIEW plans AS
SELECT plan FROM read_json('plan.json');

-- Which measures a ratio divides.
CREATE OR REPLACE VIEW parts AS
WITH indicators AS (SELECT unnest(plan.indicators) AS indicator FROM plans),
     divided AS (SELECT indicator.id AS indicator, unnest(indicator.parts) AS part FROM indicators)
SELECT indicator, part.numerator AS numerator, part.denominator AS denominator FROM divided;

-- What a ratio is compared with in a period, in tenths of a percent: the milestone in force, else the next; a target of every year.
CREATE OR REPLACE VIEW targets AS
WITH indicators AS (SELECT unnest(plan.indicators) AS i FROM plans),
     periods AS (SELECT unnest(plan.periods) AS p FROM plans),
     stated AS (
       SELECT i.id AS indicator, i.kind = 'trend' AS trend, unnest(i.targets.milestones) AS m, NULL AS everyYear FROM indicators
       UNION ALL
       SELECT i.id, i.kind = 'trend', NULL, i.targets.goal.percent FROM indicators WHERE i.targets.kind = 'every-year'
     )
SELECT indicator, trend, p.id AS period, p.before AS before,
       (coalesce(
         any_value(everyYear),
         arg_max(m.goal.percent, m.year) FILTER (WHERE m.due <= p.until OR (p.span <> 'part' AND m.year <= p.year)),
         arg_min(m.goal.percent, m.year)
       )::DECIMAL(4, 1) * 10)::INTEGER AS tenths
FROM stated, periods
GROUP BY indicator, trend, p.id, p.before;
