-- Who held which office when?
SELECT o.person_name, p.title, p.organization, p.place, min(b.published_on) AS first, max(b.published_on) AS last FROM 'tables/positions.parquet' p JOIN 'tables/officials.parquet' o ON o.id = p.official JOIN 'tables/bulletins.parquet' b ON b.id = p.bulletin WHERE p.status = 'current' AND o.person_name IS NOT NULL GROUP BY ALL ORDER BY ALL;

-- A province's figure over the months: forest planted
SELECT date_trunc('month', coalesce(d.end_date, b.published_on)) AS month, max(s.value) AS hectares FROM 'tables/statistics.parquet' s JOIN 'tables/bulletins.parquet' b ON b.id = s.bulletin JOIN 'tables/items.parquet' i ON i.id = s.item LEFT JOIN 'tables/dates.parquet' d ON d.id = s.period WHERE b.home_name = 'Tỉnh Hòa Bình' AND s.unit = 'ha' AND i.text LIKE '%trồng%rừng%' GROUP BY ALL ORDER BY month;

-- Which places were named most?
SELECT unit_name, province_name, count(*) AS named FROM 'tables/locations.parquet' WHERE unit_code IS NOT NULL GROUP BY ALL ORDER BY named DESC, unit_name LIMIT 20;
