-- Money by row of the funding, in millions of đồng: exact, because it is added up as decimals.
CREATE OR REPLACE VIEW funding AS
SELECT province, period, measure, sum(value::DECIMAL(38, 6)) AS amount
FROM facts
WHERE kind = 'funding'
GROUP BY province, period, measure;
