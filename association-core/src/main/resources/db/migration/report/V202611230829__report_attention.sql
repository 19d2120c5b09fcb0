-- The to-do list of the office. A room that has more work to show replaces the view with its lines added.
create or replace view report_attention with (security_invoker = true) as
select 10 as place, 'applied' as what, count(*) as number, min(standing_since) as since from report_council where standing = 'APPLIED'
union all
select 20, 'exit-requested', count(*), min(standing_since) from report_council where standing = 'EXIT_REQUESTED'
union all
select 30, 'admitted', count(*), min(standing_since) from report_council where standing = 'ADMITTED'
union all
select 40, 'returned', count(*), min(standing_since) from report_council where standing = 'RETURNED'
union all
select 50, 'agreement-signed', count(*), min(standing_since) from report_council where standing = 'AGREEMENT_SIGNED';
grant select on report_attention to association_admin;

-- V202611230826 has closed every routine to the portals' roles; the register's search is for the office alone.
grant execute on function councils_found to association_admin;
