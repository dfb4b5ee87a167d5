-- A percentage as it is printed: rounded half up to one decimal, but never up to a line that counts (100, and the target), for which
-- it has as many decimals, truncated, as keep it below. Lines are tenths of a percent: 850 is 85%.
CREATE OR REPLACE MACRO places_below(n, d, line) AS
  CASE WHEN line * d > 1000 * n THEN length((5 * d // (line * d - 1000 * n))::VARCHAR) ELSE 1 END;
CREATE OR REPLACE MACRO rounded(n, d, places) AS
  ((2 * n * (10 ** (places + 2))::HUGEINT + d) // (2 * d))::DOUBLE / 10 ** places;
CREATE OR REPLACE MACRO printed_at(n, d, places, least) AS
  CASE WHEN places = least THEN rounded(n, d, places)
       ELSE (n * (10 ** (places + 2))::HUGEINT // d)::DOUBLE / 10 ** places END;
CREATE OR REPLACE MACRO printed(n, d, target, least) AS
  printed_at(n, d, greatest(least, places_below(n, d, 1000), places_below(n, d, coalesce(target, 0))), least);
-- Two figures that are compared, and differ, have as many decimals as show it.
CREATE OR REPLACE MACRO places_apart(n, d, m, e) AS
  CASE WHEN e > 0 AND n * e <> m * d
       THEN coalesce(list_min(list_filter(range(1, 10), p -> rounded(n, d, p) <> rounded(m, e, p))), 1) ELSE 1 END;

-- Ratios: numerators and denominators of the reporters that gave both are added up, then divided. Of a stage, the ratio is that of its
-- last year.
CREATE OR REPLACE VIEW sums AS
WITH latest AS (
  SELECT *, max(source_period) OVER (PARTITION BY province, period) AS last_period
  FROM facts WHERE kind = 'measure'
)
SELECT n.province, n.period, parts.indicator, parts.numerator, parts.denominator, n.last_period,
       sum(n.value)::HUGEINT AS n,
       sum(d.value)::HUGEINT AS d
FROM parts
JOIN latest n ON n.measure = parts.numerator
JOIN latest d ON d.measure = parts.denominator
     AND d.province = n.province AND d.period = n.period AND d.source_period = n.source_period
     AND d.agency = n.agency AND d.unit IS NOT DISTINCT FROM n.unit
WHERE n.state = 'value' AND d.state = 'value' AND n.source_period = n.last_period
GROUP BY ALL;

CREATE OR REPLACE VIEW ratios AS
SELECT sums.province, sums.period, sums.indicator, sums.numerator, sums.denominator,
       sums.n::DOUBLE AS n, sums.d::DOUBLE AS d,
       CASE WHEN sums.d > 0
            THEN printed(sums.n, sums.d, targets.tenths, places_apart(sums.n, sums.d, earlier.n, earlier.d))
       END AS percent
FROM sums
LEFT JOIN targets ON targets.indicator = sums.indicator AND targets.period = sums.last_period
LEFT JOIN sums earlier ON targets.trend AND earlier.province = sums.province AND earlier.numerator = sums.numerator
     AND earlier.period = targets.before;
