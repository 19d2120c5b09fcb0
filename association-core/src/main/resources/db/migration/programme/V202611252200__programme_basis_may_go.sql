-- a draft may be discarded although a later one was written from it: that one just forgets its basis
alter table programme drop constraint programme_based_on_fkey;
alter table programme add constraint programme_based_on_fkey foreign key (based_on) references programme on delete set null;
