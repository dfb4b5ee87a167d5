-- The whole country: the provinces' sums added up, and how many provinces were heard.
CREATE OR REPLACE VIEW country AS
SELECT period, indicator, numerator, denominator,
       sum(n) AS n,
       sum(d) AS d,
       (1000 * sum(n)::HUGEINT // nullif(sum(d), 0)::HUGEINT)::BIGINT / 10.0 AS percent,
       count(DISTINCT province) AS provinces
FROM ratios
GROUP BY period, indicator, numerator, denominator;
