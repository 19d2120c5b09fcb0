-- The list of reminders as it stands, whole: its last change was made in its text, so that no file told it.
-- Nothing changes; a change made before this one by a migration that did not know of it would be lost, and is refused instead.
do $$
begin
  if (select md5(prosrc) from pg_proc where oid = 'reminders_of(date)'::regprocedure) is distinct from 'b78f5222e8ea7d30dafbe5e516986e27' then
    raise exception 'reminders_of was not what is written here: carry the change over';
  end if;
end $$;

create or replace function reminders_of(on_day date)
returns table (council_id uuid, council_name text, search_key text, oblast_code text, oblast text, oblast_en text,
               invoice_id uuid, number text, year integer, kind text, due_on date, agreed_on date,
               outstanding numeric, days integer, by_mail boolean, by_letter boolean, recipients text, people bigint,
               next_on date, rests_until date, reason text, sent_at timestamptz, outcome text, policy_id uuid)
language sql stable as $$
  select c.id, c.name, c.search_key, c.oblast_code, o.name, o.name_en, i.id, i.number, h.year, h.kind,
         p.due_on, p.agreed_on, p.outstanding, s.days, s.by_mail, s.by_letter, s.recipients, w.people,
         n.next_on, r.ends_on, r.reason, d.sent_at,
         case when k.id is null then 'NO_RULE'
              when s.days is null and n.next_on is null then 'NO_STEP'
              when s.days is null then 'NOT_YET'
              when d.told then 'SENT'
              when exists (select from resting_on(on_day) rest where rest.council_id = c.id) then 'MORATORIUM'
              when r.id is not null then 'PAUSED'
              when s.by_letter and not exists (select from association_profile) then 'NO_SIGNATORY'
              when not s.by_letter and z.named = 0 then 'NOBODY'
              when not s.by_letter and (w.people = 0 or (d.id is not null and w.untried = 0)) then 'UNREACHABLE'
              else 'GOES' end,
         k.id
    from (select q.council_id, q.source, q.due_on, max(q.agreed_on) as agreed_on, sum(q.outstanding) as outstanding
            from charge_parts(on_day) q where q.outstanding > 0
           group by q.council_id, q.source, q.due_on) p
    join invoice i on i.id = p.source
    join charge h on h.id = i.charge_id
    join council c on c.id = p.council_id
    join oblast o on o.code = c.oblast_code
    left join membership m on m.council_id = c.id
    left join lateral (
      select y.id from reminder_policy y left join council_attribute a on a.id = y.attribute_id
       where coalesce(y.tariff_kind = h.kind, true) and (y.tariff_id is null or y.tariff_id = h.tariff_id)
         and coalesce(y.oblast_code = c.oblast_code, true) and coalesce(y.council_kind = c.kind, true)
         and (y.attribute_id is null or exists (
           select from council_attribute_value v where v.council_id = c.id and v.attribute_id = y.attribute_id
              and (v.said_choice = y.attribute_choice or v.said_yes = y.attribute_yes)))
       order by num_nonnulls(y.tariff_kind, y.tariff_id, y.oblast_code, y.council_kind, y.attribute_id) desc,
                y.tariff_id nulls last, y.tariff_kind nulls last, y.oblast_code nulls last, y.council_kind nulls last,
                a.place, y.attribute_id limit 1) k on true
    left join lateral (
      select t.days, t.by_mail, t.by_letter, t.recipients from reminder_step t
       where t.policy_id = k.id and p.due_on + t.days between on_day - 5 and on_day
         and p.due_on + t.days >= greatest(i.issued_on, coalesce(p.agreed_on, i.issued_on))
       order by t.days desc limit 1) s on true
    left join lateral (
      select min(p.due_on + t.days) as next_on from reminder_step t
       where t.policy_id = k.id and p.due_on + t.days > on_day) n on true
    left join lateral (
      select x.id, x.sent_at, x.letter_id is not null
             or exists (select from reminder_mail y where y.notice_id = x.id and y.state <> 'NOT_ARRIVED') as told
        from reminder_notice x
       where x.council_id = p.council_id and x.invoice_id = i.id and x.due_on = p.due_on and x.days = s.days
       order by x.attempt desc limit 1) d on true
    left join lateral (
      select u.id, u.ends_on, u.reason from reminder_pause u
       where on_day between u.begins_on and u.ends_on and u.ended_at is null
         and (u.invoice_id = i.id or (u.council_id = c.id and u.invoice_id is null) or u.oblast_code = c.oblast_code)
       order by u.ends_on desc limit 1) r on true
    left join lateral (
      select count(*) as people,
             -- at whom no letter of this step has failed, or who was said to be in order since
             count(*) filter (where not exists (
               select from reminder_mail y join reminder_notice x on x.id = y.notice_id
                where x.council_id = p.council_id and x.invoice_id = i.id and x.due_on = p.due_on and x.days = s.days
                  and y.state = 'NOT_ARRIVED' and lower(y.to_address) = lower(who.address)
                  and not exists (select from address_trusted t where t.address = lower(y.to_address) and t.said_at >= y.changed_at))) as untried
        from reminder_people(c.id, coalesce(nullif(s.recipients, ''), 'HEAD'), on_day) who where s.days is not null) w on true
    left join lateral (
      select count(*) as named from reminder_people_named(c.id, s.recipients, on_day) where s.by_mail) z on true
$$;
