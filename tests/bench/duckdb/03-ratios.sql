-- Ratios: numerators and denominators of the reporters that gave both are added up, then divided; truncated to one decimal,
-- never rounded. Of a stage, the ratio is that of its last year.
CREATE OR REPLACE VIEW ratios AS
WITH latest AS (
  SELECT *, max(source_period) OVER (PARTITION BY province, period) AS last_period
  FROM facts WHERE kind = 'measure'
)
SELECT n.province, n.period, parts.indicator, parts.numerator, parts.denominator,
       sum(n.value) AS n,
       sum(d.value) AS d,
       CASE WHEN sum(d.value) > 0
            THEN (1000 * sum(n.value)::HUGEINT // sum(d.value)::HUGEINT)::BIGINT / 10.0
       END AS percent
FROM parts
JOIN latest n ON n.measure = parts.numerator
JOIN latest d ON d.measure = parts.denominator
     AND d.province = n.province AND d.period = n.period AND d.source_period = n.source_period
     AND d.agency = n.agency AND d.unit IS NOT DISTINCT FROM n.unit
WHERE n.state = 'value' AND d.state = 'value' AND n.source_period = n.last_period
GROUP BY ALL;
