select c.*, o.name, o.name_en from council c join oblast o on o.code = c.oblast_code where c.id = ?::uuid;
select * from council_name_correction where council_id = ?::uuid;
select * from council_succession where council_id = ?::uuid order by happened_on desc;
select * from membership where council_id = ?::uuid;
select * from membership_step where council_id = ?::uuid order by place desc;
select * from population_figure where council_id = ?::uuid order by as_of desc, confirmed_at desc;
select * from official where council_id = ?::uuid;
