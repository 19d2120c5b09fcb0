-- Whether the heir became a member by the act, and the predecessor was reorganised.
alter table inheritance add column membership boolean not null default false;
comment on column inheritance.membership is 'The heir is a member by the act; the predecessor ceased to be one.';
