-- A year's fees of every kind: the annual ones as their own report tells them, entry fees, and each targeted contribution by its tariff.
create function report_fees_by_kind(for_year integer, today date)
returns table (kind text, tariff text, oblast_code text, oblast text, oblast_en text, councils bigint, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select k.kind, k.tariff, o.code, o.name, o.name_en, count(distinct k.council_id), sum(k.charged), sum(k.charged - k.outstanding), sum(k.overdue)
    from (select 'ANNUAL' as kind, '' as tariff, f.oblast_code, f.council_id, f.charged, f.charged - f.paid as outstanding, f.overdue
            from report_fees(for_year, today) f where f.number is not null
          union all
          select ch.kind, case when ch.kind = 'TARGETED' then t.name else '' end, c.oblast_code, ch.council_id,
                 d.corrected - coalesce(w.written_off, 0.00), d.outstanding, d.overdue
            from charge ch
            join invoice i on i.charge_id = ch.id
            join council c on c.id = ch.council_id
            left join tariff t on t.id = ch.tariff_id
            join (select q.source, sum(q.amount) as corrected, sum(q.outstanding) as outstanding,
                         coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
                    from charge_parts('infinity') q group by q.source) d on d.source = i.id
            left join (select e.about, -sum(e.amount) as written_off from account_entry e where e.kind = 'WRITE_OFF' group by e.about) w
              on w.about = i.id
           where ch.kind <> 'ANNUAL' and ch.year = for_year) k
    join oblast o on o.code = k.oblast_code
   group by k.kind, k.tariff, o.code, o.name, o.name_en
$$;
comment on function report_fees_by_kind is 'A line for each kind, of targeted fees for each tariff, and oblast in which something was charged.';
revoke execute on function report_fees_by_kind from public;
grant execute on function report_fees_by_kind to association_admin;
