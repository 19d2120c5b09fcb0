-- Many councils count in thousands of hryvnias in the tables of a programme. Sums are kept in kopiykas all the same.
alter table programme add column money_unit text not null default 'HRYVNIA' constraint programme_counts_in_a_known_unit check (money_unit in ('HRYVNIA', 'THOUSAND'));
comment on column programme.money_unit is 'In what the tables of its papers count.';
