-- A measure in a province and a period: the sum over those heard, and how many were.
CREATE OR REPLACE VIEW totals AS
SELECT province, period, measure,
       sum(value)                                 AS value,
       count(*) FILTER (WHERE state = 'value')    AS given,
       count(*)                                   AS asked
FROM facts
WHERE kind = 'measure'
GROUP BY province, period, measure;
