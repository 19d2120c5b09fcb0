-- Whoever goes by a figure has to be able to say which one it is.
create or replace view population_in_force with (security_invoker = true) as
select council_id, inhabitants, as_of, source, confirmed_at, id from population_figure where withdrawn_at is null;
