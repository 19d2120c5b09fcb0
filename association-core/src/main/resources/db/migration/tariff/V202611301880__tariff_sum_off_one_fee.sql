-- Of targeted fees a year may have several: a sum would come off each of them.
alter table relief add constraint sum_is_taken_off_one_fee check (sum is null or fee <> 'TARGETED');
