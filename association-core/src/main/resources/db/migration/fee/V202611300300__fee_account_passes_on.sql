-- A council's account passes to the council that came after it: an entry out of the one and an entry into the other, of one sum.
-- Both have the line of the act as their source; a line passes several debts, so its pairs share it.

-- Each rule says what it said, and lets the two new kinds in beside.
create procedure also_allow(tbl regclass, rule text, what text) language plpgsql as $$
declare said text := (select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k where k.conrelid = tbl and k.conname = rule);
begin
  execute format('alter table %s drop constraint %I', tbl, rule);
  execute format('alter table %s add constraint %I check (%s or %s)', tbl, rule, said, what);
end $$;
call also_allow('account_entry', 'account_entry_is_of_a_known_kind', $$kind in ('PASSED_ON', 'TAKEN_OVER')$$);
call also_allow('account_entry', 'account_entry_names_the_invoice_it_changes', $$kind in ('PASSED_ON', 'TAKEN_OVER')$$);
-- a debt that is late already stays late: its due day came before the act
call also_allow('account_entry', 'account_entry_has_the_sign_of_its_kind',
  $$(kind = 'PASSED_ON' and amount <> 0 and due_on is null) or (kind = 'TAKEN_OVER' and amount <> 0 and (amount > 0) = (due_on is not null))$$);
alter table account_entry add column about_opening uuid references account_opening
  constraint account_entry_about_an_opening_passes check (about_opening is null or (about is null and kind in ('PASSED_ON', 'TAKEN_OVER')));
create index account_entry_about_opening on account_entry (about_opening);
comment on column account_entry.about_opening is 'Of a debt from before that passes to another council: where it began.';
call also_allow('settlement', 'settlement_credit_is_what_lowers', $$credit in ('PASSED_ON', 'TAKEN_OVER')$$);
call also_allow('settlement', 'settlement_releases_payments_alone', $$(amount < 0 and credit = 'TAKEN_OVER')$$);
drop procedure also_allow;
alter table account_entry drop constraint account_has_one_entry_a_source;
comment on column account_entry.about is 'The invoice that a correction or a write-off changes, or whose debt passes to another council.';
comment on column account_entry.source is 'The invoice, payment or correction that caused the entry, or the line of the act by which it passed; reference is what people read.';
create unique index account_has_one_entry_a_source on account_entry (source, kind) where kind not in ('PASSED_ON', 'TAKEN_OVER');
create index account_entry_by_source on account_entry (source);

create function account_passes_in_pairs() returns trigger language plpgsql as $$
begin
  if (select sum(e.amount) <> 0 from account_entry e where e.source = new.source and e.kind in ('PASSED_ON', 'TAKEN_OVER')) then
    raise exception 'what leaves one account is not what comes into the other'
      using errcode = 'check_violation', constraint = 'account_passes_in_pairs';
  end if;
  return null;
end $$;
create constraint trigger account_passes_in_pairs after insert on account_entry deferrable initially deferred
  for each row when (new.kind in ('PASSED_ON', 'TAKEN_OVER')) execute function account_passes_in_pairs();

-- What passed on is no longer the charge's; whoever took it over owes it from then on, by the day on which it was due all along.
create or replace function charge_parts(as_of date)
returns table (council_id uuid, entry uuid, source uuid, reference text, booked_on date, "position" bigint, place integer,
               due_on date, amount numeric, outstanding numeric, agreed_on date)
language sql stable as $$
  select e.council_id, e.id, coalesce(e.about, e.about_opening, e.source),
         case e.kind when 'TAKEN_OVER' then split_part(e.reference, ' · ', 1) else e.reference end, e.booked_on, e.position, coalesce(d.place, 1),
         coalesce(d.due_on, e.due_on),
         greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - coalesce(d.up_to - d.amount, 0.00)),
         least(greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - coalesce(d.up_to - d.amount, 0.00)),
               greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - s.met)),
         case when d.due_on > e.due_on then d.agreed_on end
    from account_entry e
    cross join lateral (
      select coalesce(sum(t.amount) filter (where t.credit in ('CORRECTION', 'OPENING_REVERSAL', 'PASSED_ON')), 0.00) as lessened,
             coalesce(sum(t.amount) filter (where t.credit not in ('CORRECTION', 'OPENING_REVERSAL', 'PASSED_ON')), 0.00) as met
        from settlement t where t.charge_entry = e.id and t.settled_on <= as_of) s
    left join charge_deferral d on d.charge_entry = e.id and d.agreed_on <= as_of
     and d.agreement = (select max(n.agreement) from charge_deferral n where n.charge_entry = e.id and n.agreed_on <= as_of)
   where e.amount > 0 and e.due_on is not null and e.booked_on <= as_of
$$;
comment on function charge_parts is 'What is due and when, as it stood on a day and as it was corrected until then: a charge is one part, or the parts that were agreed. source is the invoice, of a correction that raises it too, and of its debt that another council took over. agreed_on is empty where the invoice''s own day stands.';

-- An invoice as its own council owes it; what passed to another council is owed there.
create or replace view invoice_row with (security_invoker = true) as
  select i.id, i.council_id, c.name as council_name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en,
         i.number, i.series_year, i.sequence, ch.year, i.issued_on, i.due_on, i.amount,
         (q.corrected - w.written_off - q.outstanding)::numeric(14, 2) as paid,
         coalesce(q.pay_by, i.due_on) as pay_by, q.agreed_on,
         q.corrected::numeric(14, 2) as corrected, w.written_off::numeric(14, 2) as written_off, q.outstanding::numeric(14, 2) as outstanding,
         w.passed_on::numeric(14, 2) as passed_on
    from invoice i
    join charge ch on ch.id = i.charge_id
    join council c on c.id = i.council_id
    join oblast o on o.code = c.oblast_code
    cross join lateral (
      select coalesce(sum(p.amount), 0.00) as corrected, coalesce(sum(p.outstanding), 0.00) as outstanding,
             min(p.due_on) filter (where p.outstanding > 0) as pay_by,
             (array_agg(p.agreed_on order by p.due_on, p.place) filter (where p.outstanding > 0))[1] as agreed_on
        from charge_parts('infinity') p where p.source = i.id and p.council_id = i.council_id) q
    cross join lateral (
      select coalesce(-sum(e.amount) filter (where e.kind = 'WRITE_OFF'), 0.00) as written_off,
             coalesce(-sum(e.amount) filter (where e.kind in ('PASSED_ON', 'TAKEN_OVER')), 0.00) as passed_on
        from account_entry e where e.about = i.id and e.council_id = i.council_id) w;
comment on view invoice_row is 'amount and due_on are as printed; corrected is the sum by its corrections less what passed on to another council, paid what payments took of it. pay_by is the day by which the next part is to be paid, agreed_on when that day was agreed, empty while it is the printed one.';
