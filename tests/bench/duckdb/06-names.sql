-- Verdicts by name: qn-tip consolidate <period> --format parquet writes the tables beside the facts.
CREATE OR REPLACE VIEW verdicts AS
SELECT verdicts.province, verdicts.period, indicators.project_name, indicators.name, verdicts.status, verdicts.provisional,
       shares.n, shares.d, shares.percent
FROM read_parquet('facts/**/*-verdicts.parquet', union_by_name = true) verdicts
JOIN (SELECT DISTINCT indicator, name, project_name FROM read_parquet('facts/**/*-indicators.parquet')) indicators
  USING (indicator)
LEFT JOIN read_parquet('facts/**/*-shares.parquet') shares USING (province, period, indicator);
