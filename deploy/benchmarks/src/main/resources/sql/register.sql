select c.id, c.katottg, c.name, c.kind, c.oblast_code, o.name, o.name_en, c.raion, c.centre_name, c.edrpou, c.territory_status,
       c.acting_body, c.demonstration, m.standing, m.member_since, p.inhabitants, p.as_of
  from council c
  join oblast o on o.code = c.oblast_code
  left join membership m on m.council_id = c.id
  left join lateral (select inhabitants, as_of from population_figure where council_id = c.id
                      order by as_of desc, confirmed_at desc limit 1) p on true
 order by c.name, c.id limit 25;
select count(*) from council;
select code, katottg, name, name_en from oblast order by name;
