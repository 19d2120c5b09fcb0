-- A council may choose in its programme to pay the fee in the parts that the tariff offers.
alter table programme add column paying text not null default 'AT_ONCE' constraint programme_is_paid_at_once_or_in_parts check (paying in ('AT_ONCE', 'IN_PARTS'));
comment on column programme.paying is 'How the fee of each year is paid; parts only where the year''s tariff offers them.';
