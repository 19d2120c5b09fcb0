-- What joins rooms on the page of one council and year. The reader's own row security holds inside (security_invoker).
create view report_year_programme with (security_invoker = true) as
select y.year, p.council_id, p.id, p.title, p.state, p.edition, p.starts, p.ends, p.from_year,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = y.year), 0.00)::numeric(14,2) as funded,
       (select f.amount from programme_fee f where f.programme_id = p.id and f.year = y.year) as fee,
       n.id as amendment_id, n.state as amendment_state
  from programme p
  cross join lateral generate_series(p.from_year, p.to_year) as y(year)
  left join programme n on n.amends = p.id and p.state = 'APPROVED'
 where p.state <> 'SUPERSEDED' and (p.amends is null or p.state in ('APPROVED', 'REPEALED'));
comment on view report_year_programme is 'The programmes that speak of a year, by their edition in force or on its way, with the amendment that is open.';
grant select on report_year_programme to association_member, association_admin;

create view report_year_receipt with (security_invoker = true) as
select ch.council_id, ch.year, p.received_on, s.amount, p.document_number, p.payer
  from charge ch
  join invoice i on i.charge_id = ch.id
  join account_entry e on e.source = i.id and e.kind = 'CHARGE'
  join settlement s on s.charge_entry = e.id
  join account_entry pe on pe.id = s.payment_entry
  join payment p on p.id = pe.source;
comment on view report_year_receipt is 'What the association received for a year''s fee: the part of each payment that paid it.';
grant select on report_year_receipt to association_member, association_admin;

create view report_year_tool with (security_invoker = true) as
select t.council_id, t.tool_code, tool.name_uk, tool.name_en, tool.place, t.since, t.until
  from tool_entitlement t join tool on tool.code = t.tool_code;
grant select on report_year_tool to association_member, association_admin;

create view report_year_paper with (security_invoker = true) as
select ch.council_id, ch.year, p.kind, p.subject_id, p.version, p.generated_at, p.sha256, p.file_id, i.number as about
  from issued_paper p join invoice i on i.id = p.subject_id and i.council_id = p.council_id join charge ch on ch.id = i.charge_id
union all
select g.council_id, y.year, p.kind, p.subject_id, p.version, p.generated_at, p.sha256, p.file_id, g.title
  from issued_paper p join programme g on g.id = p.subject_id and g.council_id = p.council_id
  cross join lateral generate_series(g.from_year, g.to_year) as y(year)
union all
select r.council_id, r.year, p.kind, p.subject_id, p.version, p.generated_at, p.sha256, p.file_id, g.title
  from issued_paper p join programme_year_report r on r.id = p.subject_id and r.council_id = p.council_id
  join programme g on g.id = r.programme_id;
comment on view report_year_paper is 'Papers that went out about a year: made once, with their hash.';
grant select on report_year_paper to association_member, association_admin;
