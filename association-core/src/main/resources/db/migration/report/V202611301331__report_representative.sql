-- The person who represents a council in the association on a day: the one authorised by an act, else whoever heads it.
create function report_representative(of_council uuid, on_day date) returns table (representative text, authority text) language sql stable as $$
  select h.title || ' ' || h.given_name || ' ' || upper(h.surname collate "uk-x-icu"),
    case h.position when 'REPRESENTATIVE' then h.authority end from official h
   where h.council_id = of_council and h.position in ('REPRESENTATIVE', 'HEAD', 'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION')
     and h.term_from <= on_day and coalesce(h.term_until, 'infinity') >= on_day
   order by (h.position = 'REPRESENTATIVE') desc, h.term_from desc, h.id limit 1
$$;
grant execute on function report_representative to association_admin;
