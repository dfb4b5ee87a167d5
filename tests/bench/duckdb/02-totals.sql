-- A measure in a province and a period: the sum over those heard, and how many were. A caseload has a part that was carried over from
-- the year before: years of it are not added up.
CREATE OR REPLACE VIEW totals AS
WITH measures AS (SELECT unnest(plan.measures) AS m FROM plans)
SELECT province, period, measure,
       CASE WHEN any_value(m.nature) <> 'caseload' OR count(DISTINCT source_period) = 1
            THEN sum(value) END                   AS value,
       count(*) FILTER (WHERE state = 'value')    AS given,
       count(*)                                   AS asked
FROM facts JOIN measures ON m.id = measure
WHERE kind = 'measure'
GROUP BY province, period, measure;
