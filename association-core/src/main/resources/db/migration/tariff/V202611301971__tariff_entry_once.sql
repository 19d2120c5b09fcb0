-- Whether who joins again pays the entry fee anew is the tariff's to say; those adopted before said nothing, and their fee is owed.
alter table tariff add column entry_once boolean not null default false;
alter table tariff add constraint tariff_of_entry_may_be_once check (kind = 'ENTRY' or not entry_once);
comment on column tariff.entry_once is 'Of an entry fee: who was a member before enters without it.';
