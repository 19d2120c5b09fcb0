-- What an annual invoice should ask for since its council left: reckoned on the day of the exit, by the tariff that SQL does not know.
create table fee_of_leaver (
  invoice_id uuid primary key references invoice,
  council_id uuid not null references council,
  sum numeric(14, 2) not null constraint fee_of_leaver_is_no_credit check (sum >= 0),
  last_day date not null,
  reckoned_at timestamptz not null
);
comment on table fee_of_leaver is 'A proposal: the invoice stays as it is until a person corrects it.';
create index fee_of_leaver_of_council on fee_of_leaver (council_id);
call protect('fee_of_leaver', 'council_id', 'select');

create view fee_to_correct with (security_invoker = true) as
select i.id, i.council_id, i.council_name, i.number, i.year, i.corrected as asked,
       -- what was written off cannot be taken off once more
       greatest(f.sum, i.written_off)::numeric(14, 2) as anew, f.last_day
  from fee_of_leaver f
  join invoice_row i on i.id = f.invoice_id and i.passed_on <= 0
  join membership m on m.council_id = f.council_id and m.standing in ('EXITED', 'EXCLUDED')
 where i.corrected > greatest(f.sum, i.written_off);
grant select on fee_to_correct to association_admin;
