-- The whole country: the provinces' sums added up, and how many provinces were heard.
CREATE OR REPLACE VIEW country AS
SELECT period, indicator, numerator, denominator,
       sum(n)::DOUBLE AS n,
       sum(d)::DOUBLE AS d,
       CASE WHEN sum(d) > 0 THEN printed(sum(n)::HUGEINT, sum(d)::HUGEINT, any_value(targets.tenths), 1) END AS percent,
       count(DISTINCT province) AS provinces
FROM sums
LEFT JOIN targets USING (indicator, period)
GROUP BY period, indicator, numerator, denominator;
