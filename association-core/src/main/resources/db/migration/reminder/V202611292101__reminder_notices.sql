-- Rounds of reminding and what each council was told.

create table reminder_round (
  id uuid primary key,
  day date not null,
  asked text not null check (asked in ('NIGHT', 'NOW')),
  job_id uuid references job,
  asked_by text not null,
  asked_by_shown text not null,
  asked_at timestamptz not null,
  ended_at timestamptz
);
comment on column reminder_round.asked is 'NIGHT by the timer, NOW by a person.';
-- of several nodes whose timers wake at one moment one begins the round
create unique index one_reminder_round_a_night on reminder_round (day) where asked = 'NIGHT';
create index reminder_round_of_job on reminder_round (job_id);
grant select, insert, update on reminder_round to association_admin;

create table reminder_notice (
  id uuid primary key,
  council_id uuid not null references council,
  invoice_id uuid not null references invoice,
  due_on date not null,
  days integer not null,
  outstanding numeric(14, 2) not null constraint only_what_is_owed_is_reminded_of check (outstanding > 0),
  letter_id uuid references letter,
  round_id uuid not null references reminder_round,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by text not null,
  -- the same step of the same due day never goes twice
  constraint one_notice_a_step unique (invoice_id, due_on, days)
);
create index reminder_notice_of_council on reminder_notice (council_id, sent_at);
create index reminder_notice_of_invoice on reminder_notice (invoice_id);
create index reminder_notice_of_round on reminder_notice (round_id);
create index reminder_notice_of_letter on reminder_notice (letter_id);
call protect('reminder_notice', 'council_id', 'select');
revoke update, delete on reminder_notice from association_admin;
create trigger reminder_notice_is_append_only before update or delete on reminder_notice for each row execute function refuse_rewriting();

create table reminder_mail (
  id uuid primary key,
  council_id uuid not null references council,
  notice_id uuid not null references reminder_notice,
  recipient text not null,
  to_name text not null,
  to_address text not null,
  state text not null check (state in ('QUEUED', 'HANDED_OVER', 'REFUSED', 'GIVEN_UP')),
  error text,
  changed_at timestamptz not null
);
comment on column reminder_mail.id is 'Also of the letter in the outbox.';
comment on column reminder_mail.state is 'REFUSED is tried again, GIVEN_UP is not.';
create index reminder_mail_of_notice on reminder_mail (notice_id);
create index reminder_mail_of_council on reminder_mail (council_id);
call protect('reminder_mail', 'council_id', 'select');
revoke delete on reminder_mail from association_admin;

-- People by function: an official's person is who has an account of that name. Nobody of these functions? Then the clerks.
create function reminder_people(council uuid, wanted text, on_day date)
returns table (recipient text, name text, address text)
language sql stable as $$
  with people as (
    select distinct on (a.id) a.id, a.shown_name, a.email, f.recipient, bool_or(g.role = 'CLERK') over (partition by a.id) as clerk
      from role_grant g
      join account a on a.id = g.account_id and a.disabled_at is null
      left join lateral (
        select case when o.position in ('HEAD', 'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION') then 'HEAD' else o.position end as recipient
          from official o
         where o.council_id = g.council_id and o.term_from <= on_day and coalesce(o.term_until >= on_day, true)
           and translate(lower(o.given_name || ' ' || o.surname), '’ʼ', '''''') = translate(lower(a.shown_name), '’ʼ', '''''')) f
        on f.recipient = any(string_to_array(wanted, ' '))
     where g.council_id = council and g.begins_on <= on_day and coalesce(g.ends_on > on_day, true)
     order by a.id, f.recipient nulls last),
  meant as (
    select coalesce(p.recipient, 'CLERK') as recipient, p.shown_name, p.email from people p
     where p.recipient is not null or (p.clerk and 'CLERK' = any(string_to_array(wanted, ' '))))
  select m.recipient, m.shown_name, m.email from meant m
  union all
  select 'CLERK', p.shown_name, p.email from people p where p.clerk and not exists (select from meant)
  order by 2, 3
$$;
revoke execute on function reminder_people from public;
grant execute on function reminder_people to association_admin;

-- What a day's round does with what is open of each invoice by each due day, and why: a correction that raises an invoice is
-- asked for with it. A step that no round could send is caught up for
-- five days; of two steps that came meanwhile the later goes. What came before the invoice, or before another day was
-- agreed, is past.
create function reminders_of(on_day date)
returns table (council_id uuid, council_name text, search_key text, oblast_code text, oblast text, oblast_en text,
               invoice_id uuid, number text, year integer, kind text, due_on date, agreed_on date,
               outstanding numeric, days integer, by_mail boolean, by_letter boolean, recipients text, people bigint,
               next_on date, rests_until date, reason text, sent_at timestamptz, outcome text)
language sql stable as $$
  select c.id, c.name, c.search_key, c.oblast_code, o.name, o.name_en, i.id, i.number, h.year, h.kind,
         p.due_on, p.agreed_on, p.outstanding, s.days, s.by_mail, s.by_letter, s.recipients, w.people,
         n.next_on, r.ends_on, r.reason, d.sent_at,
         case when k.id is null then 'NO_RULE'
              when s.days is null and n.next_on is null then 'NO_STEP'
              when s.days is null then 'NOT_YET'
              when d.id is not null then 'SENT'
              when m.standing = 'FROZEN' or (c.territory_status in ('HOSTILITIES', 'OCCUPIED')
                and c.territory_from <= on_day and coalesce(c.territory_until >= on_day, true)) then 'MORATORIUM'
              when r.id is not null then 'PAUSED'
              when s.by_letter and not exists (select from association_profile) then 'NO_SIGNATORY'
              when not s.by_letter and w.people = 0 then 'NOBODY'
              else 'GOES' end
    from (select q.council_id, q.source, q.due_on, max(q.agreed_on) as agreed_on, sum(q.outstanding) as outstanding
            from charge_parts(on_day) q where q.outstanding > 0
           group by q.council_id, q.source, q.due_on) p
    join invoice i on i.id = p.source
    join charge h on h.id = i.charge_id
    join council c on c.id = p.council_id
    join oblast o on o.code = c.oblast_code
    left join membership m on m.council_id = c.id
    left join lateral (
      select y.id from reminder_policy y
       where coalesce(y.tariff_kind = h.kind, true) and coalesce(y.oblast_code = c.oblast_code, true)
         and coalesce(y.council_kind = c.kind, true)
       order by num_nonnulls(y.tariff_kind, y.oblast_code, y.council_kind) desc, y.tariff_kind nulls last,
                y.oblast_code nulls last limit 1) k on true
    left join lateral (
      select t.days, t.by_mail, t.by_letter, t.recipients from reminder_step t
       where t.policy_id = k.id and p.due_on + t.days between on_day - 5 and on_day
         and p.due_on + t.days >= greatest(i.issued_on, coalesce(p.agreed_on, i.issued_on))
       order by t.days desc limit 1) s on true
    left join lateral (
      select min(p.due_on + t.days) as next_on from reminder_step t
       where t.policy_id = k.id and p.due_on + t.days > on_day) n on true
    left join reminder_notice d on d.invoice_id = i.id and d.due_on = p.due_on and d.days = s.days
    left join lateral (
      select u.id, u.ends_on, u.reason from reminder_pause u
       where on_day between u.begins_on and u.ends_on and u.ended_at is null
         and (u.invoice_id = i.id or (u.council_id = c.id and u.invoice_id is null) or u.oblast_code = c.oblast_code)
       order by u.ends_on desc limit 1) r on true
    left join lateral (
      select count(*) as people from reminder_people(c.id, s.recipients, on_day) where s.by_mail) w on true
$$;
comment on function reminders_of is 'GOES and SENT; held back: MORATORIUM, PAUSED, NO_SIGNATORY, NOBODY; nothing to do: NOT_YET, NO_STEP, NO_RULE.';
revoke execute on function reminders_of from public;
grant execute on function reminders_of to association_admin;
